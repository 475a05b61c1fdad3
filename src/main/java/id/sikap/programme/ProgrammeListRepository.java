package id.sikap.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.support.NameSearch;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgrammeListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("p.id desc", "mulai", "p.from_day", "judul",
			"p.title", "kecamatan", "p.subdistrict_code", "keadaan",
			"array_position(array['RUNNING', 'PLANNED', 'DONE', 'CANCELLED'], p.state)", "kpm", "p.households");

	private static final String SELECT = """
			select p.id, p.subdistrict_code, p.title, p.from_day, p.to_day, p.state, cardinality(p.village_codes) villages,
			       (select count(*) from joint_programme_companion x where x.programme_id = p.id) companions,
			       (select count(*) from joint_programme_partner x where x.programme_id = p.id) partners,
			       p.households, p.result, p.budget_source
			""";

	private final JdbcClient jdbc;

	ProgrammeListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<ProgrammeSummary> find(ProgrammeFilter filter, AreaScope scope, Pageable page) {
		Map<String, Object> parameters = parameters(filter, scope);
		String from = from(filter, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<ProgrammeSummary> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + from + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(ProgrammeSummary.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<ProgrammeSummary> stream(ProgrammeFilter filter, AreaScope scope, Sort sort) {
		return this.jdbc.sql(SELECT + from(filter, scope) + COLUMNS.orderBy(sort))
			.params(parameters(filter, scope))
			.query(ProgrammeSummary.class)
			.stream();
	}

	private static String from(ProgrammeFilter filter, AreaScope scope) {
		StringBuilder sql = new StringBuilder("from joint_programme p where ")
			.append(scope.readingCondition("p.subdistrict_code"));
		if (filter.q() != null) {
			sql.append(" and p.title ilike :contains");
		}
		if (filter.kecamatan() != null) {
			sql.append(" and p.subdistrict_code = :subdistrict");
		}
		if (filter.desa() != null) {
			sql.append(" and p.subdistrict_code = left(:village, 8) and :village = any (p.village_codes)");
		}
		if (filter.status() != null) {
			sql.append(" and p.state = :state");
		}
		return sql.toString();
	}

	private static Map<String, Object> parameters(ProgrammeFilter filter, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("contains", NameSearch.contains(filter.q()));
		parameters.put("subdistrict", filter.kecamatan());
		parameters.put("village", filter.desa());
		parameters.put("state", (filter.status() == null) ? null : filter.status().name());
		return parameters;
	}

}
