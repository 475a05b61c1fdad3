/**
 * KPM: families in the programme, their members, their numbers and their way through the
 * programme's life cycle.
 */
package id.sikap.household;
