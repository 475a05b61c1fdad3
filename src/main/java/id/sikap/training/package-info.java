/**
 * Trainings (diklat) of companions: kinds and topics, who is invited and came on which
 * day, tests and certificates, trainings taken elsewhere, and who needs a refresher.
 */
package id.sikap.training;
