/**
 * Sistem sosial: what the records of partners, joint programmes, policies and community
 * reception say of a village, as evidence for who judges L1 to L4.
 */
package id.sikap.socialsystem;
