/**
 * Province, regency, kecamatan and village by their Kemendagri codes.
 */
package id.sikap.area;
