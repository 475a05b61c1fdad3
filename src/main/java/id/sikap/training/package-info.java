/**
 * Trainings (diklat) that are planned: their kinds and topics, days, lesson hours,
 * places.
 */
package id.sikap.training;
