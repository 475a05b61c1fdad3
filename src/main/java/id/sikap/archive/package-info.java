/**
 * Reports that were issued: their numbers, check codes, papers and signed scans, and the
 * page that tells anybody whether a number and code are genuine.
 */
package id.sikap.archive;
