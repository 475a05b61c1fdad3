/**
 * The pages on which P2K2 sessions are logged, found, read, corrected and settled.
 */
package id.sikap.logbook;
