package id.sikap.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sikap.account.AreaScope;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The groups that the figures count, by the same conditions.
 */
@Repository
class GroupMonthRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("r.group_id", "desa", "r.village_code",
			"kelompok", "o.name", "pendamping", "c.name", "tanggal", "x.held_on", "rencana", "p.planned_on");

	private static final String ROWS = """
			, rows as (
			  select g.*, case when e.group_id is not null then 'EXCUSED' when m.group_id is not null then 'MET'
			                   else 'MISSING' end state
			  from group_month g
			  left join (select distinct month, group_id from met) m on m.month = g.month and m.group_id = g.group_id
			  left join excused e on e.month = g.month and e.group_id = g.group_id
			  where %s
			)
			""";

	private static final String UNEXPLAINED = """
			 and e.group_id is null and m.group_id is null and exists (select from p2k2_plan u
			  where u.group_id = g.group_id and u.month = g.month and u.planned_on < :today and u.not_held_reason is null)
			""";

	private static final String SELECT = """
			select r.group_id, o.name group_name, r.village_code, r.companion_id, c.name companion_name, r.state,
			       coalesce(x.sessions, 0) sessions, coalesce(x.present, 0) present, coalesce(x.marks, 0) marks, x.held_on,
			       exists (select from group_month_excuse q where q.group_id = r.group_id and q.month = r.month
			         and q.state = 'REQUESTED') excuse_asked, p.id plan_id, p.planned_on, p.start_time, p.place, t.title topic, p.not_held_reason
			from rows r
			join household_group o on o.id = r.group_id
			left join companion c on c.id = r.companion_id
			left join p2k2_plan p on p.group_id = r.group_id and p.month = r.month
			left join p2k2_topic t on t.id = p.topic_id
			left join lateral (
			  select sum(s.sessions) sessions, sum(s.present) present,
			         sum(s.present + s.permitted + s.sick + s.absent) marks,
			         (select max(q.held_on) from p2k2_session q where q.group_id = r.group_id and q.counted
			            and q.held_on between r.month and :lastDay) held_on
			  from p2k2_month_summary s where s.month = r.month and s.group_id = r.group_id) x on true
			where cast(:state as text) is null or r.state = :state
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	GroupMonthRepository(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How many there are in each state, whatever state the filter asks for. */
	Map<GroupMonthState, Integer> counts(GroupMonthFilter filter, YearMonth month, AreaScope scope) {
		Map<GroupMonthState, Integer> counts = new EnumMap<>(GroupMonthState.class);
		this.jdbc.sql(rows(filter, month, scope) + "select r.state, count(*) from rows r group by r.state")
			.params(parameters(filter, month, scope))
			.query((row, number) -> counts.put(GroupMonthState.valueOf(row.getString(1)), row.getInt(2)))
			.list();
		return counts;
	}

	/**
	 * @param total of the rows that the filter asks for
	 */
	Page<GroupMonth> find(GroupMonthFilter filter, YearMonth month, AreaScope scope, Pageable page, long total) {
		List<GroupMonth> found = (total == 0) ? List.of()
				: this.jdbc.sql(rows(filter, month, scope) + SELECT + COLUMNS.orderAndPage(page))
					.params(parameters(filter, month, scope))
					.query(GroupMonth.class)
					.list();
		return new PageImpl<>(found, page, total);
	}

	/** All rows by kecamatan, companion, village and name. */
	List<GroupMonth> all(GroupMonthFilter filter, YearMonth month, AreaScope scope) {
		return this.jdbc.sql(rows(filter, month, scope) + SELECT
				+ " order by left(r.village_code, 8), c.name nulls last, r.companion_id, r.village_code, o.name, r.group_id")
			.params(parameters(filter, month, scope))
			.query(GroupMonth.class)
			.list();
	}

	private static String rows(GroupMonthFilter filter, YearMonth month, AreaScope scope) {
		String condition = scope.condition("g.village_code", null, "g.companion_id");
		if (filter.withoutCompanion()) {
			condition += " and g.companion_id is null";
		}
		else if (filter.pendamping() != null) {
			condition += " and g.companion_id = :companion";
		}
		if (filter.tanpaAlasan()) {
			condition += UNEXPLAINED;
		}
		return CoverageSql.GROUPS.formatted("(cast(:month as date), cast(:lastDay as date))")
				+ CoverageSql.MET_AND_EXCUSED + ROWS.formatted(condition);
	}

	private Map<String, Object> parameters(GroupMonthFilter filter, YearMonth month, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		// a companion's groups may lie outside his kecamatan
		String area = filter.area(scope.wholeArea() ? scope.areaCode() : scope.regencyCode());
		parameters.put("areaFrom", area);
		parameters.put("areaTo", area + "/");
		parameters.put("month", month.atDay(1));
		parameters.put("months", List.of(month.atDay(1)));
		parameters.put("lastDay", month.atEndOfMonth());
		parameters.put("today", LocalDate.now(this.clock));
		parameters.put("companion", filter.companionId());
		parameters.put("state", (filter.status() != null) ? filter.status().name() : null);
		return parameters;
	}

}
