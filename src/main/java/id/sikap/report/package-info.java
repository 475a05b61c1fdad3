/**
 * The monthly reports as PDF: of a companion, a kecamatan, a regency.
 */
package id.sikap.report;
