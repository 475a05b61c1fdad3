/**
 * Barriers: reported from wherever they are met, owned, worked at, escalated and
 * resolved; what they weigh on a companion, a village, a kecamatan and the regency, and
 * where they are themselves the evidence of a low score.
 */
package id.sikap.barrier;
