package id.sikap.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;

/**
 * The one statement behind every figure: facts about groups, marks, companions and
 * families, each reduced to a key and a month, added up together.
 */
final class CoverageQuery {

	private final CoverageLevel level;

	private final String areaCode;

	private final Collection<UUID> companions;

	private final List<YearMonth> months;

	private final AreaScope scope;

	/**
	 * @param companions only theirs, null for all
	 */
	CoverageQuery(CoverageLevel level, String areaCode, Collection<UUID> companions, List<YearMonth> months,
			AreaScope scope) {
		this.level = level;
		this.areaCode = areaCode;
		this.companions = companions;
		this.months = months;
		this.scope = scope;
	}

	/** Whether the reader gets the figures of a whole area: coordinators and viewers. */
	static boolean countsArea(AreaScope scope, String areaCode) {
		return (scope.wholeArea() || isViewer(scope)) && scope.coversArea(areaCode);
	}

	private static boolean isViewer(AreaScope scope) {
		return scope.account() != null && scope.account().has(Role.VIEWER);
	}

	/** Month by month, without families and companions. */
	String ofMonths() {
		return facts("") + "select month, key, " + CoverageSql.SUMS + "from facts group by month, key order by month";
	}

	/**
	 * One month, a row for each key.
	 * @param withPeople whether companions and families are counted too
	 */
	String ofKeys(boolean withPeople) {
		String rows = facts(withPeople ? companionFacts() + householdFacts() : "");
		return switch (this.level) {
			case COMPANION -> rows + named("companion");
			case GROUP -> rows + named("household_group");
			default -> rows + "select key, null as name, " + CoverageSql.SUMS + "from facts group by key order by key";
		};
	}

	private String facts(String more) {
		String ofGroups = condition("g.village_code", "g.companion_id");
		return CoverageSql.GROUPS.formatted(monthRows()) + CoverageSql.MET_AND_EXCUSED + CoverageSql.FACTS
				+ CoverageSql.GROUP_FACTS.formatted(this.level.ofGroup, ofGroups)
				+ CoverageSql.HELD_FACTS.formatted(this.level.ofGroup, ofGroups)
				+ CoverageSql.MARK_FACTS.formatted(this.level.ofMarks, condition("s.village_code", "s.companion_id"))
				+ more + ")\n";
	}

	private String companionFacts() {
		boolean ofVillages = this.level == CoverageLevel.VILLAGE || this.areaCode.length() > 8;
		if (!this.level.countsCompanions()) {
			return "";
		}
		if (ofVillages) {
			return CoverageSql.COMPANIONS_SERVING.formatted(this.level.ofGroup,
					condition("g.village_code", "g.companion_id"));
		}
		String key = switch (this.level) {
			case SUBDISTRICT -> "c.subdistrict_code";
			case COMPANION -> "c.id";
			default -> this.level.ofGroup;
		};
		return CoverageSql.COMPANIONS_IN_SERVICE.formatted(key, condition("c.subdistrict_code", "c.id"));
	}

	private String householdFacts() {
		boolean byGroup = this.level.isPersonal() || this.companions != null || !countsArea(this.scope, this.areaCode);
		return byGroup
				? CoverageSql.HOUSEHOLDS_OF_GROUPS.formatted(this.level.ofHousehold,
						condition("h.village_code", "a.companion_id"))
				: CoverageSql.HOUSEHOLDS_OF_AREAS.formatted(this.level.ofHousehold);
	}

	/** Families in no group are nobody's row among groups. */
	private String named(String table) {
		return "select n.key, o.name, " + CoverageSql.SUMS.replaceAll("sum\\((\\w+)\\) (\\w+)", "n.$2")
				+ "from (select key, " + CoverageSql.SUMS + "from facts group by key) n left join " + table
				+ " o on o.id = n.key " + ((this.level == CoverageLevel.GROUP) ? "where n.key is not null " : "")
				+ "order by o.name nulls last, n.key";
	}

	private String monthRows() {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < this.months.size(); i++) {
			rows.append((i == 0) ? "" : ", ").append("(cast(:m%d as date), cast(:d%d as date))".formatted(i, i));
		}
		return rows.toString();
	}

	private String condition(String areaColumn, String companionColumn) {
		if (this.companions != null) {
			return this.scope.condition(areaColumn, null, companionColumn) + " and " + companionColumn
					+ " in (:companions)";
		}
		return (isViewer(this.scope) && !this.level.isPersonal()) ? areaCondition(areaColumn)
				: this.scope.condition(areaColumn, null, companionColumn);
	}

	private static String areaCondition(String areaColumn) {
		return areaColumn + " >= :scopeFrom and " + areaColumn + " < :scopeTo";
	}

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>(this.scope.parameters());
		parameters.put("area", this.areaCode);
		parameters.put("areaFrom", this.areaCode);
		parameters.put("areaTo", this.areaCode + "/");
		parameters.put("companions", this.companions);
		List<LocalDate> firstDays = this.months.stream().map((month) -> month.atDay(1)).toList();
		parameters.put("months", firstDays);
		for (int i = 0; i < firstDays.size(); i++) {
			parameters.put("m" + i, firstDays.get(i));
			parameters.put("d" + i, this.months.get(i).atEndOfMonth());
		}
		parameters.put("month", firstDays.get(0));
		parameters.put("lastDay", this.months.get(0).atEndOfMonth());
		return parameters;
	}

}
