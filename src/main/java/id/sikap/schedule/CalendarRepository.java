package id.sikap.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Sessions of a month beside the plans that no session has fulfilled and no excuse has
 * lifted.
 */
@Repository
class CalendarRepository {

	private static final String ENTRIES = """
			with entry as (
			  select s.id, 'HELD' as state, s.held_on as day, s.start_time, s.group_id, s.village_code, s.companion_id,
			         null::uuid topic_id, s.place, null as not_held_reason
			  from p2k2_session s
			  where s.regency_code = :regency and s.held_on between :from and :to and s.counted and %s
			  union all
			  select p.id, case when p.planned_on < :today then 'NOT_HELD' else 'PLANNED' end, p.planned_on, p.start_time,
			         p.group_id, p.village_code, a.companion_id, p.topic_id, p.place, p.not_held_reason
			  from p2k2_plan p
			  left join lateral (select g.companion_id from group_assignment g
			    where g.group_id = p.group_id and g.from_day <= p.planned_on and (g.to_day is null or g.to_day >= p.planned_on)
			    order by g.kind limit 1) a on true
			  where p.month in (:months) and p.planned_on between :from and :to and %s
			    and not exists (select from p2k2_month_summary m
			      where m.month = p.month and m.group_id = p.group_id and m.sessions > 0)
			    and not exists (select from group_month_excuse e
			      where e.month = p.month and e.group_id = p.group_id and e.state = 'CONFIRMED')
			)
			""";

	private static final String LIST = """
			select e.id, e.state, e.day, e.start_time, e.group_id, g.name group_name, e.village_code, e.companion_id,
			       c.name companion_name, e.place, e.not_held_reason,
			       coalesce(t.title, (select string_agg(o.title, '; ' order by o.running_number)
			         from p2k2_session_topic st join p2k2_topic o on o.id = st.topic_id where st.session_id = e.id)) topic
			from entry e
			join household_group g on g.id = e.group_id
			left join companion c on c.id = e.companion_id
			left join p2k2_topic t on t.id = e.topic_id
			""";

	private final JdbcClient jdbc;

	CalendarRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many meetings each day has; days without one are left out. */
	Map<LocalDate, Integer> counts(CalendarFilter filter, LocalDate today, AreaScope scope) {
		return this.jdbc
			.sql(entries(scope) + "select e.day, count(*) from entry e where " + where(filter) + " group by e.day")
			.params(parameters(filter, filter.bulan().atDay(1), filter.bulan().atEndOfMonth(), today, scope))
			.query((row, number) -> Map.entry(row.getObject(1, LocalDate.class), row.getInt(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The days from one to another that have a meeting. */
	List<DayCount> days(String areaCode, LocalDate from, LocalDate to, LocalDate today, AreaScope scope) {
		CalendarFilter filter = new CalendarFilter(YearMonth.from(from), null, areaCode, null, null);
		return this.jdbc
			.sql(entries(scope)
					+ "select e.day, count(*) meetings, count(distinct left(e.village_code, 8)) subdistricts"
					+ " from entry e where " + where(filter) + " group by e.day order by e.day")
			.params(parameters(filter, from, to, today, scope))
			.query(DayCount.class)
			.list();
	}

	Optional<NextMeeting> next(UUID companionId, LocalDate from, LocalDate to, LocalDate today, AreaScope scope) {
		CalendarFilter filter = new CalendarFilter(YearMonth.from(from), null, null, null, companionId);
		return this.jdbc
			.sql(entries(scope) + LIST + "where e.state = 'PLANNED' and " + where(filter)
					+ " order by e.day, e.start_time nulls last, g.name, e.id limit 1")
			.params(parameters(filter, from, to, today, scope))
			.query(NextMeeting.class)
			.optional();
	}

	/** The entries of the filter's day, or of its month. */
	Page<CalendarEntry> entries(CalendarFilter filter, LocalDate today, AreaScope scope, Pageable page) {
		LocalDate from = (filter.hari() != null) ? filter.hari() : filter.bulan().atDay(1);
		LocalDate to = (filter.hari() != null) ? filter.hari() : filter.bulan().atEndOfMonth();
		Map<String, Object> parameters = parameters(filter, from, to, today, scope);
		long total = this.jdbc.sql(entries(scope) + "select count(*) from entry e where " + where(filter))
			.params(parameters)
			.query(Long.class)
			.single();
		List<CalendarEntry> rows = (total == 0) ? List.of() : this.jdbc
			.sql(entries(scope) + LIST + "where " + where(filter) + " order by e.day, e.start_time, g.name, e.id limit "
					+ page.getPageSize() + " offset " + page.getOffset())
			.params(parameters)
			.query(CalendarEntry.class)
			.list();
		return new PageImpl<>(rows, page, total);
	}

	private static String entries(AreaScope scope) {
		return ENTRIES.formatted(scope.condition("s.village_code", "s.group_id", "s.companion_id"),
				scope.condition("p.village_code", "p.group_id", null));
	}

	private static String where(CalendarFilter filter) {
		return ((filter.area() == null) ? "true" : "e.village_code >= :areaFrom and e.village_code < :areaTo")
				+ ((filter.pendamping() == null) ? "" : " and e.companion_id = :companion");
	}

	private static Map<String, Object> parameters(CalendarFilter filter, LocalDate from, LocalDate to, LocalDate today,
			AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("regency", scope.regencyCode());
		parameters.put("months", List.of(from.withDayOfMonth(1), to.withDayOfMonth(1)));
		parameters.put("from", from);
		parameters.put("to", to);
		parameters.put("today", today);
		parameters.put("areaFrom", filter.area());
		parameters.put("areaTo", filter.area() + "/");
		parameters.put("companion", filter.pendamping());
		return parameters;
	}

}
