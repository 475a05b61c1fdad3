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
 * What waits in an area; every number by the conditions of the list that it links to.
 */
@Repository
class NeedsRepository {

	private static final String OPEN_PLANS = """
			from p2k2_plan p
			join household_group g on g.id = p.group_id and (g.closed_on is null or g.closed_on >= :lastDay)
			where p.month = :month and p.village_code >= :areaFrom and p.village_code < :areaTo
			  and p.planned_on < :today and p.not_held_reason is null
			  and not exists (select from p2k2_month_summary s
			    where s.month = p.month and s.group_id = p.group_id and s.sessions > 0)
			  and not exists (select from group_month_excuse e
			    where e.month = p.month and e.group_id = p.group_id and e.state = 'CONFIRMED')
			  and (exists (select from group_assignment a where a.group_id = p.group_id
			         and a.from_day <= :lastDay and (a.to_day is null or a.to_day >= :lastDay))
			    or exists (select from group_member m where m.group_id = p.group_id
			         and m.from_day <= :lastDay and (m.to_day is null or m.to_day >= :lastDay)))
			""";

	private static final String UNPLANNED = """
			from (
			  select distinct on (a.group_id) a.group_id, a.companion_id from group_assignment a
			  where a.from_day <= :lastDay and (a.to_day is null or a.to_day >= :lastDay)
			    and a.village_code >= :areaFrom and a.village_code < :areaTo
			  order by a.group_id, a.kind
			) a
			join household_group g on g.id = a.group_id and (g.closed_on is null or g.closed_on >= :lastDay)
			where not exists (select from p2k2_plan p where p.month = :month and p.group_id = a.group_id)
			  and not exists (select from p2k2_month_summary s
			    where s.month = :month and s.group_id = a.group_id and s.sessions > 0)
			  and not exists (select from group_month_excuse e
			    where e.month = :month and e.group_id = a.group_id and e.state = 'CONFIRMED')
			""";

	private static final String UNSERVED = """
			from household_group g
			where g.village_code >= :areaFrom and g.village_code < :areaTo and (g.closed_on is null or g.closed_on >= :today)
			  and not exists (
			    select from (select a.companion_id from group_assignment a where a.group_id = g.id
			      and a.from_day <= :today and (a.to_day is null or a.to_day >= :today) order by a.kind limit 1) s
			    join companion c on c.id = s.companion_id and (c.service_to is null or c.service_to >= :today))
			""";

	private static final String CASELOADS = """
			from companion c
			where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			  and (c.service_to is null or c.service_to >= :today) and c.active_households
			""";

	private static final String DOUBLES = """
			from p2k2_session s
			where s.village_code >= :areaFrom and s.village_code < :areaTo and s.double_state = 'POSSIBLE' and s.status = 'HELD'
			""";

	private static final String BARRIERS = """
			from barrier b
			where b.area_code >= :areaFrom and b.area_code < :areaTo and b.state in ('NEW', 'IN_PROGRESS') and b.due_on < :today
			""";

	/** As the list of supervisions has them. */
	private static final String UNSUPERVISED = """
			from companion c
			where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			  and c.service_from <= :lastDay and (c.service_to is null or c.service_to >= :lastDay)
			  and not exists (select from supervision s
			    where s.companion_id = c.id and s.month = :month and s.withdrawn_at is null)
			""";

	/** As the list of monthly reports has them. */
	private static final String REPORTS = """
			from companion c
			join (select distinct companion_id from group_companion_on(:lastDayBefore)) s on s.companion_id = c.id
			left join monthly_report r on r.companion_id = c.id and r.month = :monthBefore
			where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			""";

	private static final String MISSING_REPORTS = REPORTS + " and r.id is null";

	private static final String WAITING_REPORTS = REPORTS + """
			 and exists (select from monthly_report_version v where v.report_id = r.id and v.state = 'SUBMITTED')
			""";

	private static final String FOLLOW_UPS = """
			from meeting_decision d join coordination_meeting m on m.id = d.meeting_id and m.cancelled_at is null
			where d.state = 'OPEN'
			""";

	private static final String OVERDUE = """
			 and d.due_on < :today and d.area_code >= :areaFrom and d.area_code < :areaTo
			""";

	private static final String TRAININGS = """
			from training_participant tp
			where tp.subdistrict_code >= :areaFrom and tp.subdistrict_code < :areaTo and tp.state = 'REGISTERED'
			""";

	/** As the list of policies has them, for an area's companions in service. */
	private static final String QUESTIONS = """
			from policy p
			where p.withdrawn_at is null
			  and (p.area_code >= :areaFrom and p.area_code < :areaTo or p.area_code in (:above))
			  and exists (select from policy_question q join companion c on c.id = q.companion_id
			    where q.policy_id = p.id and q.answer is null and c.regency_code = p.regency_code
			      and c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			      and (cardinality(p.subdistrict_codes) = 0 or c.subdistrict_code = any (p.subdistrict_codes))
			      and c.service_from <= :today and (c.service_to is null or c.service_to >= :today))
			""";

	private static final String AGREEMENTS = """
			from partner p
			where p.area_code >= :areaFrom and p.area_code < :areaTo and p.inactive_since is null
			  and p.agreement_on is not null and p.agreement_to between :today and :notice
			""";

	/**
	 * As the page has them where a month is verified and closed; before the month's round
	 * was opened, all of them.
	 */
	private static final String UNVERIFIED = """
			from assessment a
			where a.regency_code in (:regencies) and a.period in (:monthBefore, :quarterBefore) and a.state = 'SUBMITTED'
			  and a.period = case a.level when 'SOCIAL_SYSTEM' then :quarterBefore else :monthBefore end
			  and a.subdistrict_code >= :areaFrom and a.subdistrict_code < :areaTo
			  and (exists (select from capacity_unit u where u.regency_code = a.regency_code and u.month = :monthBefore
			      and u.unit = a.unit)
			    or not exists (select from capacity_round r where r.regency_code = a.regency_code and r.month = :monthBefore))
			""";

	private static final String COUNTS = "select (select count(*) " + DOUBLES + """
			) doubles, (select count(*) from group_month_excuse e
			    where e.village_code >= :areaFrom and e.village_code < :areaTo and e.state = 'REQUESTED') excuses,
			  (select count(*)
			""" + UNPLANNED + ") unplanned, (select count(*) " + OPEN_PLANS + ") unexplained, (select count(*) "
			+ CASELOADS + " >= :veryHigh) very_high_caseloads, (select count(*) " + CASELOADS
			+ " between :high and :belowVeryHigh) high_caseloads, (select count(*) " + BARRIERS
			+ ") barriers, (select count(*) " + TRAININGS + ") trainings, (select count(*) " + UNSUPERVISED
			+ ") unsupervised, (select count(*) " + MISSING_REPORTS + ") reports_missing, (select count(*) "
			+ WAITING_REPORTS + ") reports_waiting, (select count(*) " + FOLLOW_UPS + OVERDUE
			+ ") overdue_follow_ups, (select count(*) " + FOLLOW_UPS
			+ " and (d.owner_account_id = :account or d.owner_companion_id = :ownCompanion)) own_follow_ups, (select count(*) "
			+ QUESTIONS + ") questions, (select count(*) " + AGREEMENTS + ") agreements, (select count(*) " + UNVERIFIED
			+ ") unverified, (select count(*) " + UNSERVED
			+ """
					) unserved, (select count(*) from household h where h.village_code >= :areaFrom and h.village_code < :areaTo
					    and h.group_id is null and h.status in (:inProgramme)) ungrouped
					""";

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
			""".formatted(BARRIERS);

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
			case UNEXPLAINED -> named("p.group_id", "p.planned_on", "p.planned_on", OPEN_PLANS);
			case DOUBLE -> named("s.group_id", "s.held_on", "s.held_on", DOUBLES);
			case UNPLANNED -> named("a.group_id", "cast(:lastDay as date)", "null::date", UNPLANNED);
			case UNSERVED -> named("g.id", "date '-infinity'", "null::date", UNSERVED);
			case BARRIER -> OVERDUE_BARRIERS;
			case UNSUPERVISED -> companions(UNSUPERVISED);
			case REPORT -> companions(MISSING_REPORTS);
			case FOLLOW_UP -> """
					select left(d.area_code, 8) subdistrict_code, coalesce(c.name, a.display_name) companion,
					       d.decision group_name, null village_code, d.due_on "day", 0 number
					from (select d.* %s) d
					left join companion c on c.id = d.owner_companion_id
					left join account a on a.id = d.owner_account_id
					order by 1, 2, d.due_on, d.id
					""".formatted(FOLLOW_UPS + OVERDUE);
			case CASELOAD ->
				"select c.subdistrict_code, c.name companion, null group_name, null village_code, null::date \"day\", "
						+ "c.active_households number " + CASELOADS + " >= :high order by 1, 6 desc, 2";
		}).params(parameters(areaCode, month, today)).query(NeedLine.class).list();
	}

	private static String companions(String from) {
		return "select c.subdistrict_code, c.name companion, null group_name, null village_code, null::date \"day\", 0 number "
				+ from + " order by 1, 2";
	}

	/**
	 * @param servedOn the day whose companion is named
	 * @param shownDay the day that is told, null for none
	 */
	private static String named(String group, String servedOn, String shownDay, String from) {
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
			.formatted(group, servedOn, shownDay, from);
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
