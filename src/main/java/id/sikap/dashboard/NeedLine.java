package id.sikap.dashboard;

import java.time.LocalDate;

/**
 * One line of a text: names of companions and groups, nothing of families.
 *
 * @param companion null for nobody
 * @param groupName null where a companion is meant
 * @param day null where none matters
 * @param number of active KPM, where that is the matter
 */
record NeedLine(String subdistrictCode, String companion, String groupName, String villageCode, LocalDate day,
		int number) {

}
