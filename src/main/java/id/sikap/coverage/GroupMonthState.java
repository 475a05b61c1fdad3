package id.sikap.coverage;

/**
 * What became of a group's month. An excused one that met nevertheless stays excused.
 */
public enum GroupMonthState {

	MISSING, MET, EXCUSED

}
