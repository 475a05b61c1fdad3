package id.sikap.training;

/**
 * In one room (luring) or online (daring).
 */
public enum TrainingMode {

	LURING, DARING

}
