package id.sikap.schedule;

import java.time.LocalDate;

/**
 * How many meetings a day has, held or planned, and in how many kecamatan.
 */
public record DayCount(LocalDate day, int meetings, int subdistricts) {

}
