package id.sikap.logbook;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("s.id", "tanggal", "s.held_on", "kelompok",
			"g.name", "desa", "s.village_code", "pendamping", "c.name", "dicatat", "s.recorded_at");

	/** Marks, topics and photos are looked at for the rows of the page alone. */
	private static final String PAGE = """
			select p.*, a.present, a.marks,
			       (select count(*) from p2k2_photo f where f.session_id = p.id) photos,
			       (select string_agg(t.module_code || '-' || t.session_number || ' ' || t.title, '; ' order by t.module_code, t.session_number)
			        from p2k2_session_topic st join p2k2_topic t on t.id = st.topic_id where st.session_id = p.id) topics
			from (
			  select s.id, s.held_on, s.start_time, s.end_time, s.group_id, g.name group_name, s.village_code,
			         c.name companion_name, s.status, s.double_state, s.recorded_at, s.version, row_number() over (%s) n
			  %s %s) p
			cross join lateral (
			  select count(*) filter (where a.mark = 'PRESENT') present, count(*) marks
			  from attendance a where a.session_id = p.id and a.held_on = p.held_on) a
			order by p.n
			""";

	private static final String TOTALS = """
			select count(*) filter (where a.mark = 'PRESENT') present, count(*) filter (where a.mark = 'PERMITTED') permitted,
			       count(*) filter (where a.mark = 'SICK') sick, count(*) filter (where a.mark = 'ABSENT') absent
			""";

	private static final String FROM = """
			from p2k2_session s
			join household_group g on g.id = s.group_id
			join companion c on c.id = s.companion_id
			""";

	private final JdbcClient jdbc;

	SessionListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<SessionSummary> find(SessionFilter filter, YearMonth month, AreaScope scope, Pageable page) {
		String from = FROM + where(filter, month, scope);
		Map<String, Object> parameters = parameters(filter, month, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<SessionSummary> rows = (total == 0) ? List.of()
				: this.jdbc.sql(PAGE.formatted(COLUMNS.orderBy(page.getSort()), from, COLUMNS.orderAndPage(page)))
					.params(parameters)
					.query(SessionSummary.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<SessionSummary> stream(SessionFilter filter, YearMonth month, AreaScope scope, Sort sort) {
		String order = COLUMNS.orderBy(sort);
		return this.jdbc.sql(PAGE.formatted(order, FROM + where(filter, month, scope), ""))
			.withFetchSize(1000)
			.params(parameters(filter, month, scope))
			.query(SessionSummary.class)
			.stream();
	}

	SessionTotals totals(SessionFilter filter, YearMonth month, AreaScope scope) {
		return this.jdbc
			.sql(TOTALS + FROM + "join attendance a on a.session_id = s.id and a.held_on = s.held_on "
					+ where(filter, month, scope))
			.params(parameters(filter, month, scope))
			.query(SessionTotals.class)
			.single();
	}

	private static String where(SessionFilter filter, YearMonth month, AreaScope scope) {
		StringBuilder sql = new StringBuilder("where ")
			.append(scope.condition("s.village_code", "s.group_id", "s.companion_id"));
		if (scope.areaCode().length() >= 5) {
			sql.append(" and s.regency_code = :regency");
		}
		if (month != null) {
			sql.append(" and s.held_on between :firstDay and :lastDay");
		}
		if (filter.area() != null) {
			sql.append(" and s.village_code >= :areaFrom and s.village_code < :areaTo");
		}
		if (filter.kelompok() != null) {
			sql.append(" and s.group_id = :group");
		}
		if (filter.pendamping() != null) {
			sql.append(" and s.companion_id = :companion");
		}
		if (filter.materi() != null) {
			sql.append(
					" and exists (select from p2k2_session_topic x where x.session_id = s.id and x.topic_id = :topic)");
		}
		return sql.append(switch (filter.keadaan()) {
			case HELD -> " and s.status = 'HELD'";
			case COUNTED -> " and s.counted";
			case POSSIBLE_DOUBLE -> " and s.status = 'HELD' and s.double_state = 'POSSIBLE'";
			case CANCELLED -> " and s.status = 'CANCELLED'";
			case ALL -> "";
		}).toString();
	}

	private static Map<String, Object> parameters(SessionFilter filter, YearMonth month, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("regency", scope.regencyCode());
		parameters.put("firstDay", (month == null) ? null : month.atDay(1));
		parameters.put("lastDay", (month == null) ? null : month.atEndOfMonth());
		parameters.put("areaFrom", filter.area());
		parameters.put("areaTo", filter.area() + "/"); // '/' follows '.': see V2
		parameters.put("group", filter.kelompok());
		parameters.put("companion", filter.pendamping());
		parameters.put("topic", filter.materi());
		return parameters;
	}

	/** Companions of a kecamatan by name: id and name. */
	Map<String, String> companions(String subdistrictCode) {
		Map<String, String> names = new LinkedHashMap<>();
		this.jdbc.sql("select id, name from companion where subdistrict_code = :code order by name, id")
			.param("code", subdistrictCode)
			.query((row) -> {
				names.put(row.getString("id"), row.getString("name"));
			});
		return names;
	}

}
