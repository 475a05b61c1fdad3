/**
 * Lembaga mitra: institutions that companions work with, what was agreed with them, and
 * what was done together.
 */
package id.sikap.partner;
