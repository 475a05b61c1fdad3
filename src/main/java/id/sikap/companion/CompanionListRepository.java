package id.sikap.companion;

import java.time.LocalDate;
import java.util.HashMap;
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
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class CompanionListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("c.id", "nama", "c.name", "kecamatan",
			"c.subdistrict_code", "kelompok", "c.group_count", "kpm", "c.active_households", "mulai", "c.service_from");

	private static final String SELECT = """
			select c.id, c.name, c.nip, c.nik_last4, c.phone, c.subdistrict_code, c.service_from, c.service_to,
			       c.group_count, c.active_households
			""";

	private final JdbcClient jdbc;

	CompanionListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<CompanionSummary> find(CompanionFilter filter, LocalDate today, AreaScope scope, Pageable page) {
		String from = from(filter, scope);
		Map<String, Object> parameters = parameters(filter, today, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<CompanionSummary> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + from + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(CompanionSummary.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<CompanionSummary> stream(CompanionFilter filter, LocalDate today, AreaScope scope, Sort sort) {
		StatementSpec statement = this.jdbc.sql(SELECT + from(filter, scope) + COLUMNS.orderBy(sort));
		return statement.params(parameters(filter, today, scope)).query(CompanionSummary.class).stream();
	}

	List<CompanionSummary> findWithoutAccount(LocalDate today, AreaScope scope) {
		return this.jdbc
			.sql(SELECT + "from companion c where " + scope.condition("c.subdistrict_code", null, null) + """
					 and c.service_from <= :today and (c.service_to is null or c.service_to >= :today)
					 and not exists (select from account a where a.companion_id = c.id)
					order by c.subdistrict_code, c.name
					""")
			.params(scope.parameters())
			.param("today", today)
			.query(CompanionSummary.class)
			.list();
	}

	private static String from(CompanionFilter filter, AreaScope scope) {
		StringBuilder sql = new StringBuilder("from companion c where ")
			.append(scope.condition("c.subdistrict_code", null, "c.id"));
		if (filter.q() != null) {
			sql.append(" and (c.name ilike :likeName or c.nip = :q or :q <% c.name)");
		}
		if (filter.kecamatan() != null) {
			sql.append(" and c.subdistrict_code = :subdistrict");
		}
		if (filter.beban() != null) {
			sql.append(" and c.active_households between :leastKpm and :mostKpm");
		}
		sql.append(switch (filter.status()) {
			case IN_SERVICE -> " and (c.service_to is null or c.service_to >= :today)";
			case ENDED -> " and c.service_to < :today";
			case ALL -> "";
		});
		return sql.toString();
	}

	private static Map<String, Object> parameters(CompanionFilter filter, LocalDate today, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("q", filter.q());
		parameters.put("likeName",
				(filter.q() == null) ? null : "%" + filter.q().replaceAll("([\\\\%_])", "\\\\$1") + "%");
		parameters.put("subdistrict", filter.kecamatan());
		parameters.put("leastKpm", (filter.beban() == null) ? null : filter.beban().from());
		parameters.put("mostKpm", (filter.beban() == null) ? null : filter.beban().to());
		parameters.put("today", today);
		return parameters;
	}

}
