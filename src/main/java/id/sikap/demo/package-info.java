/**
 * A made-up regency to look around in and to measure with, on the true codes of Kabupaten
 * Pasuruan. It exists in the profile {@code demo} alone, is the same on every machine for
 * a given day, and goes through COPY straight into the tables. Nobody in it is real:
 * second names are plants, NIKs start with 99, phone numbers lie in a range that no
 * operator has. Attendance is drawn from a seeded model.
 */
package id.sikap.demo;
