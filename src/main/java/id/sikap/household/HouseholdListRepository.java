package id.sikap.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
class HouseholdListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("h.id", "nama", "h.head_name", "desa",
			"h.village_code", "kelompok", "h.group_name", "status", "h.status", "sejak", "h.status_since");

	/**
	 * What was typed, then what begins with it, then what contains it, then what is like
	 * it.
	 */
	private static final String BEST_FIRST = """
			 order by lower(h.head_name) = lower(:q) desc, h.head_name ilike :startsWith desc,
			          h.head_name ilike :contains desc, word_similarity(:q, h.head_name) desc,
			          similarity(:q, h.head_name) desc, h.head_name, h.id
			""";

	private static final String SELECT = """
			select h.id, h.head_name, h.nik_last4, h.family_card_last4, h.phone, h.village_code, h.rt, h.rw,
			       h.group_id, h.group_name, h.status, h.status_since
			""";

	private final JdbcClient jdbc;

	HouseholdListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<HouseholdSummary> find(HouseholdFilter filter, AreaScope scope, Pageable page) {
		forgiveTyping(filter);
		String from = from(filter, scope);
		Map<String, Object> parameters = parameters(filter, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<HouseholdSummary> rows = (total == 0) ? List.of()
				: this.jdbc
					.sql(SELECT + from + order(filter, page.getSort()) + " limit " + page.getPageSize() + " offset "
							+ page.getOffset())
					.params(parameters)
					.query(HouseholdSummary.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<HouseholdSummary> stream(HouseholdFilter filter, AreaScope scope, Sort sort) {
		forgiveTyping(filter);
		return this.jdbc.sql(SELECT + from(filter, scope) + order(filter, sort))
			.withFetchSize(1000)
			.params(parameters(filter, scope))
			.query(HouseholdSummary.class)
			.stream();
	}

	/**
	 * The families with a number, those in the programme first.
	 * @param nikHash null not to look for a NIK
	 */
	List<HouseholdSummary> withNumber(byte[] nikHash, byte[] familyCardHash, AreaScope scope) {
		return this.jdbc.sql(SELECT + """
				from household h
				where (h.nik_hash = :nik or h.family_card_hash = :familyCard) and %s
				order by h.status in (:ends), h.status_since desc, h.id
				""".formatted(condition(scope)))
			.params(scope.parameters())
			.param("nik", nikHash)
			.param("familyCard", familyCardHash)
			.param("ends", HouseholdStatus.ends())
			.query(HouseholdSummary.class)
			.list();
	}

	private void forgiveTyping(HouseholdFilter filter) {
		if (filter.byName()) {
			NameSearch.forgiveTyping(this.jdbc);
		}
	}

	private static String condition(AreaScope scope) {
		return scope.condition("h.village_code", "h.group_id", null);
	}

	private static String order(HouseholdFilter filter, Sort sort) {
		return (filter.byName() && sort.isUnsorted()) ? BEST_FIRST : COLUMNS.orderBy(sort);
	}

	private static String from(HouseholdFilter filter, AreaScope scope) {
		StringBuilder sql = new StringBuilder("from household h where ").append(condition(scope));
		if (scope.wholeArea() && scope.groupIds().isEmpty() && scope.areaCode().length() >= 5) {
			sql.append(" and h.regency_code = :regency"); // says what the scope says, and
															// has an index in the order
															// of names
		}
		if (filter.byName()) {
			sql.append(" and (h.head_name ilike :contains or :q <% h.head_name)");
		}
		if (filter.byLastFour()) {
			sql.append(" and h.nik_last4 = :q");
		}
		if (filter.area() != null) {
			sql.append(" and h.village_code >= :area and h.village_code < :areaEnd");
		}
		if (filter.kelompok() != null) {
			sql.append((filter.groupId() == null) ? " and h.group_id is null" : " and h.group_id = :group");
		}
		if (filter.status() == null) {
			sql.append(" and h.status not in (:ends)");
		}
		else if (!filter.status().equals(HouseholdFilter.ALL)) {
			sql.append(" and h.status = :status");
		}
		return sql.toString();
	}

	private static Map<String, Object> parameters(HouseholdFilter filter, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		UUID group = filter.groupId();
		parameters.put("regency", scope.regencyCode());
		parameters.put("q", filter.q());
		parameters.put("startsWith", NameSearch.startsWith(filter.q()));
		parameters.put("contains", NameSearch.contains(filter.q()));
		parameters.put("area", filter.area());
		parameters.put("areaEnd", filter.area() + "/");
		parameters.put("group", group);
		parameters.put("ends", HouseholdStatus.ends());
		parameters.put("status", filter.status());
		return parameters;
	}

}
