/**
 * The companions on the list of a training: who is invited and what he answers, who came
 * on which day, both tests, the certificate.
 */
package id.sikap.participation;
