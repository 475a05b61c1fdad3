package id.sikap.arrival;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
class ArrivalRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("r.id", "diterima", "r.received_at", "dibuat",
			"r.finished_at", "pendamping", "c.name", "kelompok", "g.name", "tanggal", "s.held_on");

	private static final String SELECT = """
			select r.id, r.kind, r.area_code, c.name companion_name, g.name group_name, r.session_id, r.barrier_id, s.held_on,
			       r.kind = 'SESSION' and s.status = 'HELD' and s.double_state = 'POSSIBLE' possible_double, r.late,
			       r.finished_at, r.received_at, r.skew_millis,
			       case when r.received_by <> r.made_by then b.display_name end brought_by,
			       (select count(*) from field_photo f where r.kind = 'SESSION' and f.session_id = r.session_id) photos
			""";

	private static final String FROM = """
			from field_record r
			left join companion c on c.id = r.companion_id
			left join p2k2_session s on s.id = r.session_id
			left join household_group g on g.id = s.group_id
			join account b on b.id = r.received_by
			where
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	ArrivalRepository(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Page<ArrivalSummary> find(ArrivalFilter filter, AreaScope scope, Pageable page) {
		String from = FROM + where(filter, scope);
		Map<String, Object> parameters = parameters(filter, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<ArrivalSummary> rows = (total == 0) ? List.of() : this.jdbc
			.sql(SELECT + from + order(page.getSort()) + " limit " + page.getPageSize() + " offset " + page.getOffset())
			.params(parameters)
			.query(ArrivalSummary.class)
			.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<ArrivalSummary> stream(ArrivalFilter filter, AreaScope scope, Sort sort) {
		return this.jdbc.sql(SELECT + FROM + where(filter, scope) + order(sort))
			.withFetchSize(1000)
			.params(parameters(filter, scope))
			.query(ArrivalSummary.class)
			.stream();
	}

	/** Names of the companions that anything came from. */
	Map<UUID, String> companions(AreaScope scope) {
		Map<UUID, String> names = new LinkedHashMap<>();
		this.jdbc.sql(
				"select c.id, c.name from companion c where exists (select from field_record r where r.companion_id = c.id and "
						+ scope.condition("r.area_code", null, "r.companion_id") + ") order by c.name, c.id")
			.params(scope.parameters())
			.query((row) -> {
				names.put(row.getObject("id", UUID.class), row.getString("name"));
			});
		return names;
	}

	/** What came last stands first, unless another order is asked for. */
	private static String order(Sort sort) {
		return COLUMNS.orderBy(sort.isSorted() ? sort : Sort.by(Sort.Direction.DESC, "diterima"));
	}

	private static String where(ArrivalFilter filter, AreaScope scope) {
		StringBuilder sql = new StringBuilder(scope.condition("r.area_code", null, "r.companion_id"));
		if (filter.bulan() != null) {
			sql.append(" and r.received_at >= :from and r.received_at < :to");
		}
		if (filter.kecamatan() != null) {
			sql.append(" and r.area_code >= :areaFrom and r.area_code < :areaTo");
		}
		if (filter.pendamping() != null) {
			sql.append(" and r.companion_id = :companion");
		}
		if (filter.jenis() != null) {
			sql.append(" and r.kind = :kind");
		}
		if (filter.keadaan() != null) {
			sql.append(switch (filter.keadaan()) {
				case LATE -> " and r.late";
				case DOUBLE -> " and r.kind = 'SESSION' and s.status = 'HELD' and s.double_state = 'POSSIBLE'";
				case CLOCK -> " and abs(r.skew_millis) > :notable";
				case FILE -> " and r.received_by <> r.made_by";
			});
		}
		return sql.toString();
	}

	private Map<String, Object> parameters(ArrivalFilter filter, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		if (filter.bulan() != null) {
			parameters.put("from", filter.bulan().atDay(1).atStartOfDay(this.clock.getZone()).toOffsetDateTime());
			parameters.put("to",
					filter.bulan().plusMonths(1).atDay(1).atStartOfDay(this.clock.getZone()).toOffsetDateTime());
		}
		parameters.put("areaFrom", filter.kecamatan());
		parameters.put("areaTo", filter.kecamatan() + "/");
		parameters.put("companion", filter.pendamping());
		parameters.put("kind", (filter.jenis() == null) ? null : filter.jenis().name());
		parameters.put("notable", ArrivalSummary.NOTABLE.toMillis());
		return parameters;
	}

}
