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
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExcuseListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("e.id", "bulan", "e.month", "kelompok", "g.name",
			"pendamping", "c.name", "status", "e.state", "diajukan", "e.requested_at");

	private static final String SELECT = """
			select e.id, e.month, e.group_id, g.name group_name, e.village_code, a.companion_id, c.name companion_name,
			       e.reason, e.note, r.display_name requested_by, e.requested_at, e.state, d.display_name decided_by,
			       e.decided_at, e.decision_note, e.version, e.requested_by = :account mine,
			       a.companion_id is not distinct from cast(:ownCompanion as uuid) and a.companion_id is not null own_group
			""";

	private static final String FROM = """
			from group_month_excuse e
			join household_group g on g.id = e.group_id
			join account r on r.id = e.requested_by
			left join account d on d.id = e.decided_by
			left join lateral (select x.companion_id from group_assignment x
			  where x.group_id = e.group_id and x.from_day < e.month + interval '1 month'
			    and (x.to_day is null or x.to_day >= e.month + interval '1 month' - interval '1 day')
			  order by x.kind limit 1) a on true
			left join companion c on c.id = a.companion_id
			where (%s or e.requested_by = :account)
			""";

	private final JdbcClient jdbc;

	ExcuseListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<ExcuseSummary> find(ExcuseFilter filter, AreaScope scope, Pageable page) {
		String from = FROM.formatted(scope.condition("e.village_code", "e.group_id", "a.companion_id")) + where(filter);
		Map<String, Object> parameters = parameters(filter, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		String order = (page.getSort() == Sort.unsorted())
				? " order by e.state = 'REQUESTED' desc, e.month desc, e.requested_at desc, e.id limit "
						+ page.getPageSize() + " offset " + page.getOffset()
				: COLUMNS.orderAndPage(page);
		List<ExcuseSummary> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + from + order).params(parameters).query(ExcuseSummary.class).list();
		return new PageImpl<>(rows, page, total);
	}

	/** Companions of the account's area whose service has not ended before a month. */
	List<CompanionOption> companions(YearMonth month, AreaScope scope) {
		return this.jdbc
			.sql("select c.id, c.name, c.subdistrict_code from companion c where "
					+ scope.condition("c.subdistrict_code", null, "c.id")
					+ " and (c.service_to is null or c.service_to >= :month) order by c.name, c.id")
			.params(scope.parameters())
			.param("month", month.atDay(1))
			.query(CompanionOption.class)
			.list();
	}

	/** Of the groups, those that met in the month or have an excuse that still stands. */
	List<UUID> settled(Collection<UUID> groupIds, YearMonth month) {
		return this.jdbc.sql("""
				select s.group_id from p2k2_session s
				where s.group_id in (:groups) and s.counted and s.held_on between :month and :lastDay
				union
				select e.group_id from group_month_excuse e
				where e.group_id in (:groups) and e.month = :month and e.state in ('REQUESTED', 'CONFIRMED')
				""")
			.param("groups", groupIds)
			.param("month", month.atDay(1))
			.param("lastDay", month.atEndOfMonth())
			.query(UUID.class)
			.list();
	}

	private static String where(ExcuseFilter filter) {
		StringBuilder sql = new StringBuilder();
		if (filter.bulan() != null) {
			sql.append(" and e.month = :month");
		}
		if (filter.kecamatan() != null) {
			sql.append(" and left(e.village_code, 8) = :subdistrict");
		}
		if (filter.pendamping() != null) {
			sql.append(" and a.companion_id = :companion");
		}
		if (filter.status() != null) {
			sql.append(" and e.state = :state");
		}
		return sql.toString();
	}

	private static Map<String, Object> parameters(ExcuseFilter filter, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		LocalDate month = (filter.bulan() != null) ? filter.bulan().atDay(1) : null;
		parameters.put("month", month);
		parameters.put("subdistrict", filter.kecamatan());
		parameters.put("companion", filter.pendamping());
		parameters.put("state", (filter.status() != null) ? filter.status().name() : null);
		parameters.put("account", scope.account().id());
		parameters.put("ownCompanion", scope.account().companionId());
		return parameters;
	}

}
