package id.sikap.capacityreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What stood open at the end of a month, and what was learnt in it: of an area as a whole
 * or of some of a regency's companions, each one's apart.
 */
@Repository
class CapacityPartRepository {

	private final JdbcClient jdbc;

	CapacityPartRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The heaviest and oldest first; of a companion those that are scoped to him or that
	 * he had to see to.
	 * @param companions null for the area as a whole
	 */
	List<BarrierLine> barriers(String areaCode, Collection<UUID> companions, LocalDate day) {
		return this.jdbc
			.sql("""
					select %s report_of, b.scope, a.name area_name, c.name companion_name, t.code type_code, t.name type_name,
					       b.severity, cast(:day as date) - b.reported_on age, b.due_on, o.kind owner_kind,
					       oa.name owner_area, p.name owner_name
					from barrier b
					join barrier_state s on s.barrier_id = b.id and s.from_day <= :day
					  and (s.to_day is null or s.to_day >= :day) and s.state in ('NEW', 'IN_PROGRESS')
					join barrier_type t on t.id = b.type_id
					join area a on a.code = b.area_code
					left join barrier_owner o on o.barrier_id = b.id and o.from_day <= :day
					  and (o.to_day is null or o.to_day >= :day)
					left join area oa on oa.code = o.area_code
					left join companion c on c.id = b.companion_id
					left join companion p on p.id = o.companion_id
					%s
					where b.area_code >= :areaFrom and b.area_code < :areaTo
					order by b.severity desc, b.reported_on, b.id
					"""
				.formatted((companions == null) ? "cast(null as uuid)" : "w.companion", (companions == null) ? ""
						: "join lateral (select distinct k.id companion from (values (b.companion_id), (o.companion_id)) k (id)"
								+ " where k.id in (:companions)) w on true"))
			.params(parameters(areaCode, companions))
			.param("day", day)
			.query(BarrierLine.class)
			.list();
	}

	/** By their days: those that ended in the month, then those that were ahead. */
	List<TrainingLine> trainings(String areaCode, Collection<UUID> companions, YearMonth month) {
		boolean whole = companions == null;
		return this.jdbc
			.sql("""
					select %1$s report_of, t.title, t.starts_on, t.ends_on, t.starts_on > :lastDay ahead,
					       %2$s hours, count(*) people
					from training t join training_participant p on p.training_id = t.id
					where t.cancelled_at is null and t.ends_on >= :firstDay and t.starts_on <= :horizon and %3$s
					  and ((t.ends_on <= :lastDay and p.state = 'ATTENDED')
					    or (t.starts_on > :lastDay and t.registered_for is null and p.state in ('INVITED', 'CONFIRMED', 'ATTENDED')))
					group by 1, t.id
					order by ahead, t.starts_on, t.title
					"""
				.formatted(whole ? "cast(null as uuid)" : "p.companion_id", whole ? "training_hours(t.day_hours)"
						: "case when t.starts_on > :lastDay then training_hours(t.day_hours)"
								+ " else max(training_hours_attended(t.starts_on, t.day_hours, p.attended_days)) end",
						whole ? "p.subdistrict_code >= :areaFrom and p.subdistrict_code < :areaTo"
								: "p.companion_id in (:companions)"))
			.params(parameters(areaCode, companions))
			.param("firstDay", month.atDay(1))
			.param("lastDay", month.atEndOfMonth())
			.param("horizon", month.plusMonths(3).atEndOfMonth())
			.query(TrainingLine.class)
			.list();
	}

	/** By the day on which they are due. */
	List<GoalLine> goals(String areaCode, Collection<UUID> companions, YearMonth month, ZoneId zone) {
		return this.jdbc
			.sql("""
					select g.companion_id report_of, c.name companion_name, g.indicator, g.goal, g.action, g.due_on,
					       g.agreed_at is not null and g.agreed_at < :end agreed
					from development_goal g join companion c on c.id = g.companion_id
					where g.proposed_at < :end and (g.ended_at is null or g.ended_at >= :end) and %s
					order by g.due_on, c.name, g.id
					"""
				.formatted((companions == null) ? "g.subdistrict_code >= :areaFrom and g.subdistrict_code < :areaTo"
						: "g.companion_id in (:companions)"))
			.params(parameters(areaCode, companions))
			.param("end", month.plusMonths(1).atDay(1).atStartOfDay(zone).toOffsetDateTime())
			.query(GoalLine.class)
			.list();
	}

	/** Those of the area's own meetings. */
	List<DecisionLine> decisions(String areaCode, LocalDate day) {
		return this.jdbc.sql("""
				select m.held_on, d.decision, c.name owner_name, d.due_on
				from meeting_decision d
				join coordination_meeting m on m.id = d.meeting_id and m.cancelled_at is null and m.held_on <= :day
				left join companion c on c.id = d.owner_companion_id
				where d.area_code = :area and (d.closed_on is null or d.closed_on > :day)
				order by d.due_on, d.id
				""").param("area", areaCode).param("day", day).query(DecisionLine.class).list();
	}

	private static Map<String, Object> parameters(String areaCode, Collection<UUID> companions) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("areaFrom", areaCode);
		parameters.put("areaTo", areaCode + "/");
		parameters.put("companions", companions);
		return parameters;
	}

}
