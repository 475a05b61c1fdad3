package id.sikap.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
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

	/**
	 * Who serves which group on the last day of each month; a cover before the holder.
	 */
	private static final String GROUPS = """
			with served as (
			  select distinct on (m.month, a.group_id) m.month, a.group_id, a.companion_id
			  from months m
			  join group_assignment a on a.from_day <= m.last_day and (a.to_day is null or a.to_day >= m.last_day)
			  where a.village_code >= :areaFrom and a.village_code < :areaTo
			  order by m.month, a.group_id, a.kind
			),
			group_month as (
			  select m.month, g.id group_id, g.village_code, a.companion_id
			  from months m
			  cross join household_group g
			  left join served a on a.month = m.month and a.group_id = g.id
			  where g.village_code >= :areaFrom and g.village_code < :areaTo
			    and (g.closed_on is null or g.closed_on >= m.last_day)
			    and (a.group_id is not null or exists (select from group_member gm where gm.group_id = g.id
			         and gm.from_day <= m.last_day and (gm.to_day is null or gm.to_day >= m.last_day)))
			),
			""";

	private static final String MET_AND_EXCUSED = """
			met as (
			  select s.month, s.group_id from p2k2_month_summary s
			  where s.month in (:months) and s.village_code >= :areaFrom and s.village_code < :areaTo
			  group by s.month, s.group_id having sum(s.sessions) > 0
			),
			excused as (
			  select e.month, e.group_id from group_month_excuse e
			  where e.month in (:months) and e.village_code >= :areaFrom and e.village_code < :areaTo
			    and e.state = 'CONFIRMED'
			),
			facts (month, key, companions, groups, excused, held, sessions, present, permitted, sick, absent, households) as (
			""";

	private static final String GROUP_FACTS = """
			  select g.month, %s, 0, count(*), count(e.group_id), count(m.group_id) filter (where e.group_id is null),
			         0, 0, 0, 0, 0, 0
			  from group_month g
			  left join met m on m.month = g.month and m.group_id = g.group_id
			  left join excused e on e.month = g.month and e.group_id = g.group_id
			  where %s
			  group by 1, 2
			""";

	private static final String MARK_FACTS = """
			  union all
			  select s.month, %s, 0, 0, 0, 0, sum(s.sessions), sum(s.present), sum(s.permitted), sum(s.sick), sum(s.absent), 0
			  from p2k2_month_summary s
			  where s.month in (:months) and s.village_code >= :areaFrom and s.village_code < :areaTo and %s
			  group by 1, 2
			""";

	private static final String COMPANIONS_IN_SERVICE = """
			  union all
			  select cast(:month as date), %s, count(*), 0, 0, 0, 0, 0, 0, 0, 0, 0
			  from companion c
			  where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			    and c.service_from <= :lastDay and (c.service_to is null or c.service_to >= :lastDay) and %s
			  group by 1, 2
			""";

	private static final String COMPANIONS_SERVING = """
			  union all
			  select g.month, %s, count(distinct g.companion_id), 0, 0, 0, 0, 0, 0, 0, 0, 0
			  from group_month g
			  where %s
			  group by 1, 2
			""";

	/** A status that came after the day gives way to the one before it. */
	private static final String HOUSEHOLD_FACTS = """
			  union all
			  select cast(:month as date), %s, 0, 0, 0, 0, 0, 0, 0, 0, 0, count(*)
			  from household h
			  %s
			  where h.village_code >= :areaFrom and h.village_code < :areaTo and %s
			    and case when h.status_since <= :lastDay then h.status
			        else (select c.from_status from household_status_change c
			              where c.household_id = h.id and c.on_day > :lastDay order by c.on_day, c.id limit 1)
			        end in ('AKTIF', 'CALON_GRADUASI')
			  group by 1, 2
			""";

	private static final String GROUP_OF_HOUSEHOLD = """
			  left join group_member gm on gm.household_id = h.id
			    and gm.from_day <= :lastDay and (gm.to_day is null or gm.to_day >= :lastDay)
			  left join group_month a on a.group_id = gm.group_id
			""";

	private static final String SUMS = """
			sum(companions) companions, sum(groups) groups, sum(excused) excused, sum(held) held,
			       sum(sessions) sessions, sum(present) present, sum(permitted) permitted, sum(sick) sick, sum(absent) absent,
			       sum(households) active_households
			""";

	private final CoverageLevel level;

	private final String areaCode;

	private final UUID companionId;

	private final List<YearMonth> months;

	private final AreaScope scope;

	CoverageQuery(CoverageLevel level, String areaCode, UUID companionId, List<YearMonth> months, AreaScope scope) {
		this.level = level;
		this.areaCode = areaCode;
		this.companionId = companionId;
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
		return facts("") + "select month, " + SUMS + "from facts group by month order by month";
	}

	/** One month, a row for each key. */
	String ofKeys() {
		String rows = facts(companionFacts() + householdFacts());
		return switch (this.level) {
			case COMPANION -> rows + named("companion");
			case GROUP -> rows + named("household_group");
			default -> rows + "select key, null as name, " + SUMS + "from facts group by key order by key";
		};
	}

	private String facts(String more) {
		return GROUPS.replaceFirst("with ", "with months (month, last_day) as (values " + monthRows() + "),\n")
				+ MET_AND_EXCUSED
				+ GROUP_FACTS.formatted(this.level.ofGroup, condition("g.village_code", "g.companion_id"))
				+ MARK_FACTS.formatted(this.level.ofMarks, condition("s.village_code", "s.companion_id")) + more
				+ ")\n";
	}

	private String companionFacts() {
		boolean ofVillages = this.level == CoverageLevel.VILLAGE || this.areaCode.length() > 8;
		if (this.level == CoverageLevel.GROUP) {
			return "";
		}
		if (ofVillages) {
			return COMPANIONS_SERVING.formatted(this.level.ofGroup, condition("g.village_code", "g.companion_id"));
		}
		String key = switch (this.level) {
			case SUBDISTRICT -> "c.subdistrict_code";
			case COMPANION -> "c.id";
			default -> this.level.ofGroup;
		};
		return COMPANIONS_IN_SERVICE.formatted(key, condition("c.subdistrict_code", "c.id"));
	}

	private String householdFacts() {
		boolean byGroup = this.level.isPersonal() || this.companionId != null || !countsArea(this.scope, this.areaCode);
		return HOUSEHOLD_FACTS.formatted(this.level.ofHousehold, byGroup ? GROUP_OF_HOUSEHOLD : "",
				byGroup ? condition("h.village_code", "a.companion_id") : areaCondition("h.village_code"));
	}

	/** Families in no group are nobody's row among groups. */
	private String named(String table) {
		return "select n.key, o.name, " + SUMS.replaceAll("sum\\((\\w+)\\) (\\w+)", "n.$2") + "from (select key, "
				+ SUMS + "from facts group by key) n left join " + table + " o on o.id = n.key "
				+ ((this.level == CoverageLevel.GROUP) ? "where n.key is not null " : "")
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
		if (this.companionId != null) {
			return this.scope.condition(areaColumn, null, companionColumn) + " and " + companionColumn
					+ " = :companion";
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
		parameters.put("companion", this.companionId);
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
