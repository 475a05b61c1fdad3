/**
 * Kelompok: who is in which group and which companion serves it, by dated rows. They are
 * the truth of the caseload; what other modules sort and filter by is kept from here.
 */
package id.sikap.group;
