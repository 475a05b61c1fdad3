/**
 * Coordination meetings (rakor): agenda, attendance of the area's companions, decisions
 * with their owners, and the follow-up that is carried from meeting to meeting.
 */
package id.sikap.meeting;
