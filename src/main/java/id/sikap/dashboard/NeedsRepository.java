package id.sikap.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sikap.account.SignedInAccount;
import id.sikap.area.Area;
import id.sikap.companion.Caseload;
import id.sikap.household.HouseholdStatus;
import id.sikap.partner.AgreementState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what waits in an area, and tells it line by line.
 */
@Repository
class NeedsRepository {

	private static final String COUNTS = Waiting.counts();

	/**
	 * The kind of barrier in the place of the group's name, its owner as the companion.
	 */
	private static final String OVERDUE_BARRIERS = """
			select case when length(b.area_code) > 8 then left(b.area_code, 8) else b.area_code end subdistrict_code,
			       c.name companion, (select t.name from barrier_type t where t.id = b.type_id) group_name,
			       coalesce(h.name, b.area_code) village_code, b.due_on "day", 0 number
			from (select * %s) b
			left join companion c on c.id = b.owner_companion_id
			left join companion h on h.id = b.companion_id
			order by 1, c.name nulls last, b.due_on, b.id
			""".formatted(Waiting.BARRIERS.rows());

	private static final String OVERDUE_FOLLOW_UPS = """
			select left(d.area_code, 8) subdistrict_code, coalesce(c.name, a.display_name) companion,
			       d.decision group_name, null village_code, d.due_on "day", 0 number
			from (select d.* %s) d
			left join companion c on c.id = d.owner_companion_id
			left join account a on a.id = d.owner_account_id
			order by 1, 2, d.due_on, d.id
			""".formatted(Waiting.OVERDUE_FOLLOW_UPS.rows());

	private static final int REGENCY_CODE = 5;

	private final JdbcClient jdbc;

	NeedsRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param areaCode admitted to the reader's scope by the caller
	 */
	Needs counts(String areaCode, YearMonth month, LocalDate today, SignedInAccount reader) {
		return this.jdbc.sql(COUNTS)
			.params(parameters(areaCode, month, today))
			.param("account", reader.id())
			.param("ownCompanion", reader.companionId())
			.query(Needs.class)
			.single();
	}

	/** What is behind one of the counts, by kecamatan and companion. */
	List<NeedLine> lines(NeedKind kind, String areaCode, YearMonth month, LocalDate today) {
		return this.jdbc.sql(switch (kind) {
			case UNEXPLAINED -> named("p.group_id", "p.planned_on", "p.planned_on", Waiting.UNEXPLAINED);
			case DOUBLE -> named("s.group_id", "s.held_on", "s.held_on", Waiting.DOUBLES);
			case UNPLANNED -> named("a.group_id", "cast(:lastDay as date)", "null::date", Waiting.UNPLANNED);
			case UNSERVED -> named("g.id", "date '-infinity'", "null::date", Waiting.UNSERVED);
			case BARRIER -> OVERDUE_BARRIERS;
			case UNSUPERVISED -> companions("0", Waiting.UNSUPERVISED.rows());
			case REPORT -> companions("0", Waiting.REPORTS_MISSING.rows());
			case FOLLOW_UP -> OVERDUE_FOLLOW_UPS;
			case CASELOAD -> companions("c.active_households", Waiting.CASELOADS);
		}).params(parameters(areaCode, month, today)).query(NeedLine.class).list();
	}

	private static String companions(String number, String rows) {
		return """
				select c.subdistrict_code, c.name companion, null group_name, null village_code, null::date "day", %s number %s
				order by 1, 6 desc, 2
				"""
			.formatted(number, rows);
	}

	/**
	 * @param servedOn the day whose companion is named
	 * @param shownDay the day that is told, null for none
	 */
	private static String named(String group, String servedOn, String shownDay, Waiting waiting) {
		return """
				select left(o.village_code, 8) subdistrict_code, c.name companion, o.name group_name, o.village_code,
				       n.shown "day", 0 number
				from (select %s group_id, %s served_on, %s shown %s) n
				join household_group o on o.id = n.group_id
				left join lateral (select x.companion_id from group_assignment x where x.group_id = o.id
				  and x.from_day <= n.served_on and (x.to_day is null or x.to_day >= n.served_on) order by x.kind limit 1) a
				  on true
				left join companion c on c.id = a.companion_id
				order by 1, c.name nulls last, o.village_code, o.name, n.shown
				"""
			.formatted(group, servedOn, shownDay, waiting.rows());
	}

	/** The areas that an area lies in; itself where there is none. */
	private static List<String> above(String areaCode) {
		return (areaCode.length() <= REGENCY_CODE) ? List.of(areaCode)
				: List.of(areaCode.substring(0, REGENCY_CODE), Area.subdistrictOf(areaCode));
	}

	private static YearMonth quarter(YearMonth month) {
		return month.minusMonths((month.getMonthValue() - 1) % 3);
	}

	private static Map<String, Object> parameters(String areaCode, YearMonth month, LocalDate today) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("areaFrom", areaCode);
		parameters.put("areaTo", areaCode + "/");
		parameters.put("month", month.atDay(1));
		parameters.put("lastDay", month.atEndOfMonth());
		parameters.put("monthBefore", month.minusMonths(1).atDay(1));
		parameters.put("lastDayBefore", month.minusMonths(1).atEndOfMonth());
		parameters.put("quarterBefore", quarter(month.minusMonths(1)).atDay(1));
		parameters.put("above", above(areaCode));
		parameters.put("regencies", List.of(areaCode.substring(0, Math.min(REGENCY_CODE, areaCode.length()))));
		parameters.put("notice", today.plusDays(AgreementState.NOTICE_DAYS));
		parameters.put("today", today);
		parameters.put("veryHigh", Caseload.VERY_HIGH.from());
		parameters.put("high", Caseload.HIGH.from());
		parameters.put("belowVeryHigh", Caseload.HIGH.to());
		parameters.put("inProgramme", HouseholdStatus.inProgramme().stream().map(Enum::name).toList());
		return parameters;
	}

}
