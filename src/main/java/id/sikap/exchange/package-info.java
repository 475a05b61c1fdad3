/**
 * Sheets of companions and families brought in, and lists taken out, as xlsx.
 */
package id.sikap.exchange;
