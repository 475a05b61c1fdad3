package id.sikap.reception;

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
import org.springframework.stereotype.Repository;

@Repository
class ReceptionListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("l.village_code", "desa", "l.village_code",
			"tingkat", "l.level", "tanggal", "l.observed_on", "jumlah", "l.observations");

	private static final String LIST = """
			from (
			  select v.code village_code, r.level, r.before, r.observed_on, r.source, r.note,
			         coalesce(r.observations, 0) observations
			  from area v
			  left join lateral (
			    select x.level, lead(x.level) over latest before, x.observed_on, x.source, x.note,
			           count(*) over () observations
			    from community_reception x where x.village_code = v.code and x.withdrawn_at is null
			    window latest as (order by x.observed_on desc, x.id desc)
			    order by x.observed_on desc, x.id desc limit 1) r on true
			  where v.level = 'VILLAGE' and v.code >= :scopeFrom and v.code < :scopeTo
			) l where true
			""";

	private final JdbcClient jdbc;

	ReceptionListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<VillageReception> find(ReceptionFilter filter, LocalDate today, AreaScope scope, Pageable page) {
		Map<String, Object> parameters = parameters(filter, today, scope);
		String from = LIST + where(filter);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<VillageReception> rows = (total == 0) ? List.of()
				: this.jdbc.sql("select l.* " + from + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(VillageReception.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<VillageReception> stream(ReceptionFilter filter, LocalDate today, AreaScope scope, Sort sort) {
		return this.jdbc.sql("select l.* " + LIST + where(filter) + COLUMNS.orderBy(sort))
			.params(parameters(filter, today, scope))
			.query(VillageReception.class)
			.stream();
	}

	/** The latest first; those withdrawn after all others. */
	List<ReceptionView> history(String villageCode, AreaScope scope) {
		return this.jdbc.sql("""
				select x.id, x.observed_on, x.level, x.informant, x.source, x.note, x.withdrawn_reason,
				       a.display_name recorded_by, %s keeper
				from community_reception x join account a on a.id = x.recorded_by
				where x.village_code = :village
				order by x.withdrawn_at is not null, x.observed_on desc, x.id desc
				""".formatted(scope.condition("x.village_code", null, "x.companion_id")))
			.params(scope.parameters())
			.param("village", villageCode)
			.query(ReceptionView.class)
			.list();
	}

	private static String where(ReceptionFilter filter) {
		StringBuilder sql = new StringBuilder();
		if (filter.kecamatan() != null) {
			sql.append(" and left(l.village_code, 8) = :subdistrict");
		}
		if (filter.tingkat() != null) {
			sql.append(" and l.level = :level");
		}
		if (filter.umur() != null) {
			sql.append(switch (filter.umur()) {
				case FRESH -> " and l.observed_on >= :since";
				case OLD -> " and l.observed_on < :since";
				case NONE -> " and l.observed_on is null";
			});
		}
		return sql.toString();
	}

	private static Map<String, Object> parameters(ReceptionFilter filter, LocalDate today, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("subdistrict", filter.kecamatan());
		parameters.put("level", filter.tingkat());
		parameters.put("since", today.minusDays(ReceptionFilter.Age.QUARTER_DAYS));
		return parameters;
	}

}
