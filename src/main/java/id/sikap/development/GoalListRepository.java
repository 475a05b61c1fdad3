package id.sikap.development;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GoalListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("g.id", "tenggat", "g.due_on", "nama", "c.name",
			"kecamatan", "g.subdistrict_code", "indikator", "g.indicator", "status", "g.state");

	private static final String SELECT = """
			select g.id, g.companion_id, c.name companion_name, g.subdistrict_code, g.indicator, g.goal, g.action, g.due_on,
			       g.state, g.proposed_by proposer_id, p.display_name proposed_by, a.display_name agreed_by, g.score_before, g.month_before,
			       l.score after_score, l.month after_month, g.result
			""";

	private static final String FROM = """
			from development_goal g
			join companion c on c.id = g.companion_id
			join account p on p.id = g.proposed_by
			left join account a on a.id = g.agreed_by
			""";

	/** The latest closed month after the one that the goal was agreed on. */
	private static final String AFTER = """
			left join lateral (
			  select cast(s.score as integer) score, s.month from capacity_score s
			  where s.unit = cast(g.companion_id as text) and s.measure = g.indicator and s.month > g.month_before
			  order by s.month desc limit 1) l on true
			""";

	private final JdbcClient jdbc;

	GoalListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<GoalRow> of(UUID companionId) {
		return this.jdbc
			.sql(SELECT + FROM + AFTER
					+ "where g.companion_id = :companion order by g.state in ('DONE', 'DROPPED'), g.due_on, g.id")
			.param("companion", companionId)
			.query((row, number) -> row(row))
			.list();
	}

	Page<GoalRow> find(GoalFilter filter, AreaScope scope, LocalDate today, Pageable page) {
		long total = this.jdbc.sql("select count(*) " + FROM + where(filter, scope))
			.params(parameters(filter, scope, today))
			.query(Long.class)
			.single();
		List<GoalRow> rows = (total == 0) ? List.of() : rows(filter, scope, today, COLUMNS.orderAndPage(page));
		return new PageImpl<>(rows, page, total);
	}

	List<GoalRow> all(GoalFilter filter, AreaScope scope, LocalDate today, Sort sort) {
		return rows(filter, scope, today, COLUMNS.orderBy(sort));
	}

	private List<GoalRow> rows(GoalFilter filter, AreaScope scope, LocalDate today, String order) {
		return this.jdbc.sql(SELECT + FROM + AFTER + where(filter, scope) + order)
			.params(parameters(filter, scope, today))
			.query((row, number) -> row(row))
			.list();
	}

	private static String where(GoalFilter filter, AreaScope scope) {
		return "where " + scope.condition("g.subdistrict_code", null, "g.companion_id") + conditions(filter);
	}

	private static Map<String, Object> parameters(GoalFilter filter, AreaScope scope, LocalDate today) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("subdistrict", filter.kecamatan());
		parameters.put("state", (filter.status() != null) ? filter.status().name() : null);
		parameters.put("indicator", filter.indikator());
		parameters.put("today", today);
		return parameters;
	}

	private static String conditions(GoalFilter filter) {
		StringBuilder sql = new StringBuilder();
		if (filter.kecamatan() != null) {
			sql.append(" and g.subdistrict_code = :subdistrict");
		}
		if (filter.status() != null) {
			sql.append(" and g.state = :state");
		}
		if (filter.indikator() != null) {
			sql.append(" and g.indicator = :indicator");
		}
		if (filter.lewat()) {
			sql.append(" and g.state in ('PROPOSED', 'AGREED') and g.due_on < :today");
		}
		return sql.toString();
	}

	private static GoalRow row(ResultSet row) throws SQLException {
		return new GoalRow(row.getObject("id", UUID.class), row.getObject("companion_id", UUID.class),
				row.getString("companion_name"), row.getString("subdistrict_code"), row.getString("indicator"),
				row.getString("goal"), row.getString("action"), row.getObject("due_on", LocalDate.class),
				GoalState.valueOf(row.getString("state")), row.getObject("proposer_id", UUID.class),
				row.getString("proposed_by"), row.getString("agreed_by"), whole(row, "score_before"),
				month(row, "month_before"), whole(row, "after_score"), month(row, "after_month"),
				row.getString("result"));
	}

	private static Integer whole(ResultSet row, String column) throws SQLException {
		int value = row.getInt(column);
		return row.wasNull() ? null : value;
	}

	private static YearMonth month(ResultSet row, String column) throws SQLException {
		LocalDate day = row.getObject(column, LocalDate.class);
		return (day != null) ? YearMonth.from(day) : null;
	}

}
