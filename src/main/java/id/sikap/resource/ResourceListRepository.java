package id.sikap.resource;

import java.time.LocalDate;
import java.util.HashMap;
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
class ResourceListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("r.name, r.id", "kecamatan", "r.subdistrict_code",
			"jenis", "r.kind", "nama", "r.name", "pemegang", "c.name", "sejak", "r.held_since", "kondisi",
			"r.condition");

	private static final String SELECT = """
			select r.id, r.kind, r.name, r.identification, r.subdistrict_code, r.holder_id, c.name holder_name, r.held_since,
			       r.condition, r.state, r.ended_on, r.end_reason
			""";

	private static final String HISTORY = """
			select h.id, h.day, h.first, h.from_id, f.name from_name, f.nip from_nip, h.from_subdistrict, h.to_id,
			       t.name to_name, t.nip to_nip, h.subdistrict_code, h.condition, h.note, a.display_name recorded_by,
			       h.recorded_at
			from resource_handover h
			join account a on a.id = h.recorded_by
			left join companion f on f.id = h.from_id
			left join companion t on t.id = h.to_id
			where h.resource_id = :resource
			order by h.day desc, h.id desc
			""";

	private final JdbcClient jdbc;

	ResourceListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<ResourceSummary> find(ResourceFilter filter, AreaScope scope, Pageable page) {
		String from = from(filter, scope);
		Map<String, Object> parameters = parameters(filter, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<ResourceSummary> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + from + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(ResourceSummary.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<ResourceSummary> stream(ResourceFilter filter, AreaScope scope, Sort sort) {
		return this.jdbc.sql(SELECT + from(filter, scope) + COLUMNS.orderBy(sort))
			.params(parameters(filter, scope))
			.query(ResourceSummary.class)
			.stream();
	}

	/** The latest first. */
	List<HandoverRow> history(UUID resourceId) {
		return this.jdbc.sql(HISTORY).param("resource", resourceId).query(HandoverRow.class).list();
	}

	/** Companions of the account's area in service today. */
	List<HolderOption> holders(AreaScope scope, LocalDate today) {
		return this.jdbc
			.sql("select c.id, c.name, c.subdistrict_code from companion c where "
					+ scope.condition("c.subdistrict_code", null, null) + """
							 and c.service_from <= :today and (c.service_to is null or c.service_to >= :today)
							order by c.subdistrict_code, c.name, c.id
							""")
			.params(scope.parameters())
			.param("today", today)
			.query(HolderOption.class)
			.list();
	}

	private static String from(ResourceFilter filter, AreaScope scope) {
		StringBuilder sql = new StringBuilder("from resource r left join companion c on c.id = r.holder_id where ")
			.append(scope.condition("r.subdistrict_code", null, "r.holder_id"))
			.append(" and r.state = :state");
		if (filter.q() != null) {
			sql.append(" and (r.name ilike :like or r.identification ilike :like)");
		}
		if (filter.kecamatan() != null) {
			sql.append(" and r.subdistrict_code = :subdistrict");
		}
		if (filter.pemegang() != null) {
			sql.append(" and r.holder_id = :holder");
		}
		if (filter.jenis() != null) {
			sql.append(" and r.kind = :kind");
		}
		if (filter.kondisi() != null) {
			sql.append(" and r.condition = :condition");
		}
		return sql.toString();
	}

	private static Map<String, Object> parameters(ResourceFilter filter, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("state", filter.keadaan().name());
		parameters.put("like", (filter.q() == null) ? null : "%" + filter.q().replaceAll("([\\\\%_])", "\\\\$1") + "%");
		parameters.put("subdistrict", filter.kecamatan());
		parameters.put("holder", filter.pemegang());
		parameters.put("kind", (filter.jenis() == null) ? null : filter.jenis().name());
		parameters.put("condition", (filter.kondisi() == null) ? null : filter.kondisi().name());
		return parameters;
	}

}
