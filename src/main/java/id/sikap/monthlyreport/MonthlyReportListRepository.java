package id.sikap.monthlyreport;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reports of companions who served a group on the last day of the month: those are due.
 */
@Repository
class MonthlyReportListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("r.companion_id", "nama", "r.companion_name",
			"kecamatan", "r.subdistrict_code", "masuk", "r.submitted_at", "status", "r.state");

	private static final String LATEST = """
			left join monthly_report p on p.companion_id = c.id and p.month = %1$s
			left join lateral (
			  select v.state, v.number, v.submitted_on, v.submitted_at, v.reason from monthly_report_version v
			  where v.report_id = p.id order by v.number desc limit 1) v on true
			""";

	private static final String ROWS = """
			select c.id companion_id, c.name companion_name, c.subdistrict_code, cast(:month as date) as month,
			       s.groups, coalesce(v.state, 'MISSING') state, coalesce(v.number, 0) number, v.submitted_on,
			       v.submitted_at, v.reason
			from companion c
			join (select companion_id, count(*) groups from group_companion_on(:lastDay) group by companion_id) s
			  on s.companion_id = c.id
			""" + LATEST.formatted(":month") + """
			where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo and
			""";

	private static final String OF_COMPANION = """
			select c.id companion_id, c.name companion_name, c.subdistrict_code, m.month, s.groups,
			       coalesce(v.state, 'MISSING') state, coalesce(v.number, 0) number, v.submitted_on, v.submitted_at,
			       v.reason
			from companion c
			cross join lateral (select cast(generate_series(cast(:first as date), cast(:last as date), interval '1 month') as date) as month) m
			cross join lateral (
			  select count(*) groups from group_assignment a
			  where a.companion_id = c.id and a.from_day <= m.month + interval '1 month' - interval '1 day'
			    and (a.to_day is null or a.to_day >= m.month + interval '1 month' - interval '1 day')
			    and (a.kind = 'COVER' or not exists (
			      select from group_assignment o where o.group_id = a.group_id and o.kind = 'COVER'
			        and o.from_day <= m.month + interval '1 month' - interval '1 day'
			        and o.to_day >= m.month + interval '1 month' - interval '1 day'))) s
			"""
			+ LATEST.formatted("m.month") + """
					where c.id = :companion and s.groups > 0
					order by m.month desc
					""";

	private final JdbcClient jdbc;

	MonthlyReportListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many there are in each state, whatever state the filter asks for. */
	Map<String, Integer> counts(MonthlyReportFilter filter, YearMonth month, AreaScope scope) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		this.jdbc.sql("select r.state, count(*) from (" + rows(scope) + ") r group by r.state")
			.params(parameters(filter, month, scope))
			.query((row, number) -> counts.put(row.getString(1), row.getInt(2)))
			.list();
		return counts;
	}

	Page<MonthlyReportSummary> find(MonthlyReportFilter filter, YearMonth month, AreaScope scope, Pageable page,
			long total) {
		List<MonthlyReportSummary> found = (total == 0) ? List.of()
				: this.jdbc.sql(filtered(scope) + COLUMNS.orderAndPage(page))
					.params(parameters(filter, month, scope))
					.query(MonthlyReportSummary.class)
					.list();
		return new PageImpl<>(found, page, total);
	}

	/** All of the filter by kecamatan and name. */
	List<MonthlyReportSummary> all(MonthlyReportFilter filter, YearMonth month, AreaScope scope) {
		return this.jdbc.sql(filtered(scope) + " order by r.subdistrict_code, r.companion_name, r.companion_id")
			.params(parameters(filter, month, scope))
			.query(MonthlyReportSummary.class)
			.list();
	}

	void each(MonthlyReportFilter filter, YearMonth month, AreaScope scope, Sort sort,
			Consumer<MonthlyReportSummary> reader) {
		try (Stream<MonthlyReportSummary> rows = this.jdbc.sql(filtered(scope) + COLUMNS.orderBy(sort))
			.params(parameters(filter, month, scope))
			.query(MonthlyReportSummary.class)
			.stream()) {
			rows.forEach(reader);
		}
	}

	/** The companion's own months, the newest first. */
	List<MonthlyReportSummary> ofCompanion(UUID companionId, YearMonth first, YearMonth last) {
		return this.jdbc.sql(OF_COMPANION)
			.param("companion", companionId)
			.param("first", first.atDay(1))
			.param("last", last.atDay(1))
			.query(MonthlyReportSummary.class)
			.list();
	}

	private static String filtered(AreaScope scope) {
		return "select * from (" + rows(scope) + ") r where (cast(:state as text) is null or r.state = :state)";
	}

	private static String rows(AreaScope scope) {
		return ROWS + scope.condition("c.subdistrict_code", null, "c.id");
	}

	private static Map<String, Object> parameters(MonthlyReportFilter filter, YearMonth month, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		LocalDate first = month.atDay(1);
		String area = filter.area(scope.areaCode());
		parameters.put("month", first);
		parameters.put("lastDay", month.atEndOfMonth());
		parameters.put("areaFrom", area);
		parameters.put("areaTo", area + "/");
		parameters.put("state", filter.status());
		return parameters;
	}

}
