package id.sikap.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlanTableRepository {

	private static final String ROWS = """
			select g.id group_id, g.name group_name, g.village_code, g.usual_day, g.usual_time, g.meeting_place,
			       p.id plan_id, p.version, p.planned_on, p.start_time, p.place, p.topic_id, p.not_held_reason,
			       coalesce(b.planned_on, l.held_on) last_day, coalesce(b.start_time, l.start_time) last_time,
			       coalesce(b.place, l.place) last_place, t.topic_id last_topic_id, n.held_on, e.state excuse_state
			from household_group g
			left join p2k2_plan p on p.group_id = g.id and p.month = :month
			left join lateral (select x.planned_on, x.start_time, x.place from p2k2_plan x
			  where x.group_id = g.id and x.month < :month order by x.month desc limit 1) b on true
			left join lateral (select s.held_on, s.start_time, s.place from p2k2_session s
			  where s.group_id = g.id and s.counted and s.held_on < :month order by s.held_on desc limit 1) l on true
			left join lateral (select st.topic_id from p2k2_session s
			  join p2k2_session_topic st on st.session_id = s.id
			  join p2k2_topic o on o.id = st.topic_id and o.running_number is not null
			  where s.group_id = g.id and s.counted and s.held_on < :month
			  order by s.held_on desc, o.running_number desc limit 1) t on true
			left join lateral (select min(s.held_on) held_on from p2k2_session s
			  where s.group_id = g.id and s.counted and s.held_on between :month and :lastDay) n on true
			left join group_month_excuse e on e.group_id = g.id and e.month = :month and e.state in ('REQUESTED', 'CONFIRMED')
			where g.id in (:groups) and (g.closed_on is null or g.closed_on >= :lastDay) and %s
			order by g.village_code, g.name, g.id
			""";

	private static final SortableColumns COLUMNS = SortableColumns.of("companion_id", "nama", "name", "kecamatan",
			"subdistrict_code", "kelompok", "groups", "belum", "unplanned");

	private static final String PROGRESS = """
			from (
			  select a.companion_id, c.name, c.subdistrict_code, count(*) groups, count(p.id) planned,
			         count(m.group_id) held, count(e.id) excused,
			         count(*) filter (where p.id is null and m.group_id is null and e.id is null) unplanned
			  from (
			    select distinct on (a.group_id) a.group_id, a.companion_id, a.village_code from group_assignment a
			    where a.from_day <= :lastDay and (a.to_day is null or a.to_day >= :lastDay)
			      and a.village_code >= :areaFrom and a.village_code < :areaTo
			    order by a.group_id, a.kind
			  ) a
			  join household_group g on g.id = a.group_id and (g.closed_on is null or g.closed_on >= :lastDay)
			  join companion c on c.id = a.companion_id
			  left join p2k2_plan p on p.group_id = a.group_id and p.month = :month
			  left join (select s.group_id from p2k2_month_summary s
			    where s.month = :month and s.village_code >= :areaFrom and s.village_code < :areaTo
			    group by s.group_id having sum(s.sessions) > 0) m on m.group_id = a.group_id
			  left join group_month_excuse e on e.group_id = a.group_id and e.month = :month and e.state = 'CONFIRMED'
			  where a.village_code >= :scopeFrom and a.village_code < :scopeTo
			  group by a.companion_id, c.name, c.subdistrict_code
			) companions
			""";

	private final JdbcClient jdbc;

	PlanTableRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PlanRow> rows(Collection<UUID> groupIds, YearMonth month, AreaScope scope) {
		if (groupIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(ROWS.formatted(scope.condition("g.village_code", "g.id", null)))
			.params(parameters(month, scope))
			.param("groups", groupIds)
			.query(PlanRow.class)
			.list();
	}

	boolean isHeld(UUID groupId, YearMonth month) {
		return this.jdbc.sql("""
				select exists (select from p2k2_session
				  where group_id = :group and counted and held_on between :month and :lastDay)
				""")
			.param("group", groupId)
			.param("month", month.atDay(1))
			.param("lastDay", month.atEndOfMonth())
			.query(Boolean.class)
			.single();
	}

	/** How far the companions who serve groups of the account's area are. */
	Page<PlanProgress> progress(YearMonth month, PlanFilter filter, AreaScope scope, Pageable page) {
		String from = PROGRESS + ((filter.rencana() == PlanFilter.Which.UNPLANNED) ? "where unplanned > 0" : "");
		Map<String, Object> parameters = parameters(month, scope);
		String area = (filter.kecamatan() != null) ? filter.kecamatan() : scope.areaCode();
		parameters.put("areaFrom", area);
		parameters.put("areaTo", area + "/");
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		return new PageImpl<>((total == 0) ? List.of()
				: this.jdbc.sql("select * " + from + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(PlanProgress.class)
					.list(),
				page, total);
	}

	private static Map<String, Object> parameters(YearMonth month, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("month", month.atDay(1));
		parameters.put("lastDay", month.atEndOfMonth());
		return parameters;
	}

}
