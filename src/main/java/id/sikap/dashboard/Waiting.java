package id.sikap.dashboard;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may wait in an area, each by the conditions of the list that its number leads to;
 * by the names of {@link Needs}, whose order it has. Each is what stands between the
 * columns and the order of a statement.
 */
enum Waiting {

	DOUBLES("""
			from p2k2_session s
			where s.village_code >= :areaFrom and s.village_code < :areaTo and s.double_state = 'POSSIBLE' and s.status = 'HELD'
			"""),

	EXCUSES("""
			from group_month_excuse e
			where e.village_code >= :areaFrom and e.village_code < :areaTo and e.state = 'REQUESTED'
			"""),

	UNPLANNED("""
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
			"""),

	UNEXPLAINED("""
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
			"""),

	VERY_HIGH_CASELOADS(Sql.CASELOADS + " >= :veryHigh"),

	HIGH_CASELOADS(Sql.CASELOADS + " between :high and :belowVeryHigh"),

	BARRIERS(
			"""
					from barrier b
					where b.area_code >= :areaFrom and b.area_code < :areaTo and b.state in ('NEW', 'IN_PROGRESS') and b.due_on < :today
					"""),

	TRAININGS("""
			from training_participant tp
			where tp.subdistrict_code >= :areaFrom and tp.subdistrict_code < :areaTo and tp.state = 'REGISTERED'
			"""),

	/** As the list of supervisions has them. */
	UNSUPERVISED("""
			from companion c
			where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			  and c.service_from <= :lastDay and (c.service_to is null or c.service_to >= :lastDay)
			  and not exists (select from supervision s
			    where s.companion_id = c.id and s.month = :month and s.withdrawn_at is null)
			"""),

	/** As the list of monthly reports has them. */
	REPORTS_MISSING(Sql.REPORTS + " and r.id is null"),

	REPORTS_WAITING(Sql.REPORTS + """
			 and exists (select from monthly_report_version v where v.report_id = r.id and v.state = 'SUBMITTED')
			"""),

	OVERDUE_FOLLOW_UPS(Sql.FOLLOW_UPS + """
			 and d.due_on < :today and d.area_code >= :areaFrom and d.area_code < :areaTo
			"""),

	OWN_FOLLOW_UPS(Sql.FOLLOW_UPS + " and (d.owner_account_id = :account or d.owner_companion_id = :ownCompanion)"),

	/** As the list of policies has them, for an area's companions in service. */
	QUESTIONS("""
			from policy p
			where p.withdrawn_at is null
			  and (p.area_code >= :areaFrom and p.area_code < :areaTo or p.area_code in (:above))
			  and exists (select from policy_question q join companion c on c.id = q.companion_id
			    where q.policy_id = p.id and q.answer is null and c.regency_code = p.regency_code
			      and c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			      and (cardinality(p.subdistrict_codes) = 0 or c.subdistrict_code = any (p.subdistrict_codes))
			      and c.service_from <= :today and (c.service_to is null or c.service_to >= :today))
			"""),

	AGREEMENTS("""
			from partner p
			where p.area_code >= :areaFrom and p.area_code < :areaTo and p.inactive_since is null
			  and p.agreement_on is not null and p.agreement_to between :today and :notice
			"""),

	/**
	 * As the page has them where a month is verified and closed; before the month's round
	 * was opened, all of them.
	 */
	UNVERIFIED(
			"""
					from assessment a
					where a.regency_code in (:regencies) and a.period in (:monthBefore, :quarterBefore) and a.state = 'SUBMITTED'
					  and a.period = case a.level when 'SOCIAL_SYSTEM' then :quarterBefore else :monthBefore end
					  and a.subdistrict_code >= :areaFrom and a.subdistrict_code < :areaTo
					  and (exists (select from capacity_unit u where u.regency_code = a.regency_code and u.month = :monthBefore
					      and u.unit = a.unit)
					    or not exists (select from capacity_round r where r.regency_code = a.regency_code and r.month = :monthBefore))
					"""),

	UNSERVED(
			"""
					from household_group g
					where g.village_code >= :areaFrom and g.village_code < :areaTo and (g.closed_on is null or g.closed_on >= :today)
					  and not exists (
					    select from (select a.companion_id from group_assignment a where a.group_id = g.id
					      and a.from_day <= :today and (a.to_day is null or a.to_day >= :today) order by a.kind limit 1) s
					    join companion c on c.id = s.companion_id and (c.service_to is null or c.service_to >= :today))
					"""),

	UNGROUPED("""
			from household h
			where h.village_code >= :areaFrom and h.village_code < :areaTo
			  and h.group_id is null and h.status in (:inProgramme)
			""");

	private final String rows;

	Waiting(String rows) {
		this.rows = rows;
	}

	/** What several have in common. */
	private static final class Sql {

		private static final String CASELOADS = """
				from companion c
				where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
				  and (c.service_to is null or c.service_to >= :today) and c.active_households
				""";

		private static final String REPORTS = """
				from companion c
				join (select distinct companion_id from group_companion_on(:lastDayBefore)) s on s.companion_id = c.id
				left join monthly_report r on r.companion_id = c.id and r.month = :monthBefore
				where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
				""";

		private static final String FOLLOW_UPS = """
				from meeting_decision d join coordination_meeting m on m.id = d.meeting_id and m.cancelled_at is null
				where d.state = 'OPEN'
				""";

	}

	/** Companions with many KPM, of both kinds. */
	static final String CASELOADS = Sql.CASELOADS + " >= :high";

	String rows() {
		return this.rows;
	}

	/** One statement that counts all of them. */
	static String counts() {
		return Stream.of(values())
			.map((waiting) -> "(select count(*) " + waiting.rows + ") " + waiting.name().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", ", "select ", ""));
	}

}
