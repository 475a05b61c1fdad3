package id.sikap.schedule;

/**
 * {@code REQUESTED -> CONFIRMED | REFUSED | WITHDRAWN}, and a confirmed one may still be
 * withdrawn.
 */
enum ExcuseState {

	REQUESTED, CONFIRMED, REFUSED, WITHDRAWN

}
