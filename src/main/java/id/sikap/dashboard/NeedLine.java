package id.sikap.dashboard;

import java.time.LocalDate;

/**
 * One line of a text: names of companions and groups, nothing of families.
 *
 * @param companion null for nobody; of a barrier null for a coordinator
 * @param groupName null where a companion is meant; of a barrier its kind; of a follow-up
 * what was decided
 * @param villageCode of a barrier the code or the name of whom it holds back
 * @param day null where none matters
 * @param number of active KPM, where that is the matter
 */
record NeedLine(String subdistrictCode, String companion, String groupName, String villageCode, LocalDate day,
		int number) {

}
