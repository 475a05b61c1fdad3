package id.sikap.schedule;

/**
 * Why a group need not meet in a month (CAPACITY, "Excused").
 */
enum ExcuseReason {

	LEAVE, SICKNESS, SUSPENDED_BY_ORDER

}
