/**
 * What is planned: one meeting a group and month, the calendar of plans and sessions, why
 * a planned meeting was not held, and the months that a group is excused for.
 */
package id.sikap.schedule;
