package id.sikap.reception;

/**
 * Where an observation comes from.
 */
public enum ReceptionSource {

	SESSION, VILLAGE_MEETING, COMPLAINT, HOME_VISIT, OTHER

}
