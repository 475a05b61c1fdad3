package id.sikap.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;

/**
 * Which rows are read for reports: those of an area as a whole, or those of some of its
 * companions, each companion's apart.
 *
 * @param scope at most what the reader may see
 * @param companions null for the area as a whole
 * @param named whether what companions wrote is read too
 */
record FactsQuery(YearMonth month, AreaScope scope, Collection<UUID> companions, boolean named) {

	static FactsQuery ofArea(ReportOrder order) {
		return new FactsQuery(order.month(), order.scope(), null, order.named());
	}

	/**
	 * @param companions of one regency, admitted by the caller
	 */
	static FactsQuery ofCompanions(String areaCode, Collection<UUID> companions, YearMonth month) {
		return new FactsQuery(month, AreaScope.ofArea(null, Area.regencyOf(areaCode)), companions, true);
	}

	/** What rows are told apart by: the companion, or nothing. */
	String key(String companionColumn) {
		return (this.companions == null) ? "cast(null as uuid)" : companionColumn;
	}

	String condition(String areaColumn, String companionColumn) {
		String inArea = this.scope.condition(areaColumn, null, null);
		return (this.companions == null) ? inArea : inArea + " and " + companionColumn + " in (:companions)";
	}

	/** Of counted sessions in the month, "s". */
	String counted() {
		return "s.held_on between :firstDay and :lastDay and s.counted and "
				+ condition("s.village_code", "s.companion_id");
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(this.scope.parameters());
		parameters.put("companions", this.companions);
		parameters.put("firstDay", firstDay());
		parameters.put("lastDay", this.month.atEndOfMonth());
		return parameters;
	}

	private LocalDate firstDay() {
		return this.month.atDay(1);
	}

}
