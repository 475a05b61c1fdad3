/**
 * Kegiatan bersama: what the companions of a kecamatan plan, do and bring to a result
 * together with their families and partners.
 */
package id.sikap.programme;
