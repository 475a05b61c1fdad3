/**
 * How many groups met in a month and how many families came, by area and companion. Reads
 * the monthly sums only, so that its cost does not grow with the months stored.
 */
package id.sikap.coverage;
