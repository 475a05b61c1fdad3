package id.sikap.dashboard;

import java.util.List;

import id.sikap.area.Area;
import id.sikap.chart.TileMap;
import id.sikap.coverage.CoverageMonth;

/**
 * The figures of an area in a month, as the first page and the way down show them.
 *
 * @param figures of the month, of the whole area
 * @param companions in service on the month's last day
 * @param activeHouseholds on the month's last day
 * @param standings of the month, without the year before it
 * @param capacity null where nothing is scored yet, and for a village
 * @param measure what the map shows
 * @param map of kecamatan, null below a regency
 * @param needs what needs somebody, null for a reader who cannot act
 * @param agenda the next days, empty likewise
 */
record Board(Area area, CoverageMonth figures, int companions, int activeHouseholds, Standings standings,
		CapacityBoard capacity, Measure measure, TileMap map, List<BoardTable> tables, Needs needs,
		List<AgendaDay> agenda) {

}
