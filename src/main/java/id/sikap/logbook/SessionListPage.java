package id.sikap.logbook;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import id.sikap.area.Area;

import org.springframework.data.domain.Page;

/**
 * The list with what its filters offer.
 *
 * @param month null for all months
 * @param totals null where they would cost too much: all months, or a whole regency
 * @param subdistricts to choose from; empty for who has one
 * @param villages of the kecamatan that is chosen
 * @param groups id to name, of the village that is chosen
 * @param companions id to name, of the kecamatan that is chosen
 * @param topics id to label
 */
record SessionListPage(YearMonth month, YearMonth present, Page<SessionSummary> sessions, SessionTotals totals,
		List<Area> subdistricts, List<Area> villages, Map<String, String> groups, Map<String, String> companions,
		Map<String, String> topics) {

}
