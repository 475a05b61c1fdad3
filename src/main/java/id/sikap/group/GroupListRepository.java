package id.sikap.group;

import java.time.LocalDate;
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
class GroupListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("g.normalised_name, g.id", "desa",
			"g.village_code", "nama", "g.normalised_name", "pendamping", "c.name", "anggota", "members", "aktif",
			"active");

	/**
	 * The companion of today is looked up for each group; members are counted for the
	 * page alone.
	 */
	private static final String SELECT = """
			select g.id, g.name, g.village_code, g.usual_day, g.usual_time, g.meeting_place, g.closed_on,
			       k.head_name, c.id companion_id, c.name companion_name, coalesce(s.kind = 'COVER', false) covered,
			       coalesce(c.service_to < :today, false) companion_left,
			       (select count(*) from household h where h.group_id = g.id) members,
			       (select count(*) from household h where h.group_id = g.id
			          and h.status in ('AKTIF', 'CALON_GRADUASI')) active
			from household_group g
			left join lateral (
			  select a.companion_id, a.kind from group_assignment a
			  where a.group_id = g.id and a.from_day <= :today and (a.to_day is null or a.to_day >= :today)
			  order by a.kind limit 1) s on true
			left join companion c on c.id = s.companion_id
			left join household k on k.id = g.head_household_id and k.group_id = g.id
			""";

	private final JdbcClient jdbc;

	GroupListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<GroupSummary> find(GroupFilter filter, LocalDate today, AreaScope scope, Pageable page) {
		forgiveTyping(filter);
		String where = where(filter, scope);
		Map<String, Object> parameters = parameters(filter, today, scope);
		long total = this.jdbc.sql("select count(*) from household_group g" + where)
			.params(parameters)
			.query(Long.class)
			.single();
		List<GroupSummary> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + where + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(GroupSummary.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<GroupSummary> stream(GroupFilter filter, LocalDate today, AreaScope scope, Sort sort) {
		forgiveTyping(filter);
		return this.jdbc.sql(SELECT + where(filter, scope) + COLUMNS.orderBy(sort))
			.withFetchSize(1000)
			.params(parameters(filter, today, scope))
			.query(GroupSummary.class)
			.stream();
	}

	/**
	 * The groups that are open on the day, by village and name.
	 * @param areaCode null for all of the scope
	 */
	List<GroupOption> options(String areaCode, LocalDate day, AreaScope scope) {
		return this.jdbc
			.sql("""
					select g.id, g.name, g.village_code from household_group g
					where (g.closed_on is null or g.closed_on >= :day) and %s %s
					order by g.village_code, g.normalised_name
					""".formatted(scope.condition("g.village_code", "g.id", null),
					(areaCode == null) ? "" : "and g.village_code >= :area and g.village_code < :areaEnd"))
			.param("day", day)
			.param("area", areaCode)
			.param("areaEnd", areaCode + "/")
			.params(scope.parameters())
			.query(GroupOption.class)
			.list();
	}

	private void forgiveTyping(GroupFilter filter) {
		if (filter.q() != null) {
			NameSearch.forgiveTyping(this.jdbc);
		}
	}

	private static String where(GroupFilter filter, AreaScope scope) {
		StringBuilder sql = new StringBuilder(" where ").append(scope.condition("g.village_code", "g.id", null));
		if (filter.q() != null) {
			sql.append(" and (g.name ilike :contains or :q <% g.name)");
		}
		if (filter.area() != null) {
			sql.append(" and g.village_code >= :area and g.village_code < :areaEnd");
		}
		if (filter.withoutCompanion()) {
			sql.append("""
					 and not exists (
					  select from group_companion_on(:today) s join companion c on c.id = s.companion_id
					  where s.group_id = g.id and (c.service_to is null or c.service_to >= :today))
					""");
		}
		else if (filter.companionId() != null) {
			sql.append("""
					 and g.id in (select s.group_id from group_companion_on(:today) s where s.companion_id = :companion)
					""");
		}
		sql.append(switch (filter.status()) {
			case OPEN -> " and (g.closed_on is null or g.closed_on >= :today)";
			case CLOSED -> " and g.closed_on < :today";
			case ALL -> "";
		});
		return sql.toString();
	}

	private static Map<String, Object> parameters(GroupFilter filter, LocalDate today, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("q", filter.q());
		parameters.put("contains", NameSearch.contains(filter.q()));
		parameters.put("area", filter.area());
		parameters.put("areaEnd", filter.area() + "/");
		parameters.put("companion", filter.companionId());
		parameters.put("today", today);
		return parameters;
	}

}
