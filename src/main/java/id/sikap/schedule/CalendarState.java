package id.sikap.schedule;

/**
 * What became of a day's entry: a session; a plan of a day to come; a plan whose day went
 * by without a session of the group in the month.
 */
enum CalendarState {

	HELD, PLANNED, NOT_HELD

}
