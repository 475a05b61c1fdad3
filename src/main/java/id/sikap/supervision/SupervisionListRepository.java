package id.sikap.supervision;

import java.time.LocalDate;
import java.time.YearMonth;
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

/**
 * Companions in service on the last day of a month, and how they were supervised in it.
 */
@Repository
class SupervisionListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("c.name, c.id", "kecamatan", "c.subdistrict_code",
			"nama", "c.name", "tanggal", "s.held_on", "penguasaan", "s.teaching_score", "sosial", "s.social_score",
			"sebelumnya", "b.held_on");

	private static final String SELECT = """
			select c.id companion_id, c.name companion_name, c.subdistrict_code, coalesce(s.supervisions, 0) supervisions,
			       s.id latest_id, s.held_on, s.manner, a.display_name supervisor_name, s.teaching_score, s.social_score,
			       s.read_at is not null "read", b.held_on before
			""";

	private static final String FROM = """
			from companion c
			left join lateral (
			  select x.*, count(*) over () supervisions from supervision x
			  where x.companion_id = c.id and x.month = :month and x.withdrawn_at is null
			  order by x.held_on desc, x.id desc limit 1) s on true
			""";

	private static final String BESIDE = """
			left join account a on a.id = s.supervisor_id
			left join lateral (
			  select max(x.held_on) held_on from supervision x
			  where x.companion_id = c.id and x.held_on < :month and x.withdrawn_at is null) b on true
			""";

	private static final String IN_SERVICE = """
			 where c.service_from <= :lastDay and (c.service_to is null or c.service_to >= :lastDay) and
			""";

	private final JdbcClient jdbc;

	SupervisionListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<SupervisionRow> find(SupervisionFilter filter, YearMonth month, AreaScope scope, Pageable page) {
		String where = where(filter, scope);
		Map<String, Object> parameters = parameters(filter, month, scope);
		long total = this.jdbc.sql("select count(*) " + FROM + where).params(parameters).query(Long.class).single();
		List<SupervisionRow> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + FROM + BESIDE + where + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(SupervisionRow.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<SupervisionRow> stream(SupervisionFilter filter, YearMonth month, AreaScope scope, Sort sort) {
		return this.jdbc.sql(SELECT + FROM + BESIDE + where(filter, scope) + COLUMNS.orderBy(sort))
			.params(parameters(filter, month, scope))
			.query(SupervisionRow.class)
			.stream();
	}

	/**
	 * By kecamatan; kecamatan without a companion in service are left out.
	 * @param areaCode a regency or a kecamatan
	 */
	List<SupervisedShare> shares(String areaCode, YearMonth month) {
		return this.jdbc.sql("""
				select c.subdistrict_code, count(*) companions, count(s.companion_id) supervised
				from companion c
				left join (select distinct x.companion_id from supervision x
				  where x.month = :month and x.withdrawn_at is null) s on s.companion_id = c.id
				where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
				  and c.service_from <= :lastDay and (c.service_to is null or c.service_to >= :lastDay)
				group by c.subdistrict_code order by c.subdistrict_code
				""")
			.param("month", month.atDay(1))
			.param("lastDay", month.atEndOfMonth())
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.query(SupervisedShare.class)
			.list();
	}

	/** Whom the account may supervise on a day; never himself. */
	List<SupervisedCompanion> companions(AreaScope scope, LocalDate today) {
		return this.jdbc.sql("""
				select c.id, c.name, c.subdistrict_code, exists (select from supervision x
				  where x.companion_id = c.id and x.month = :month and x.withdrawn_at is null) supervised
				from companion c where
				""" + scope.condition("c.subdistrict_code", null, null) + """
				 and c.service_from <= :today and (c.service_to is null or c.service_to >= :month)
				 and c.id is distinct from cast(:own as uuid)
				order by c.subdistrict_code, c.name, c.id
				""")
			.params(scope.parameters())
			.param("today", today)
			.param("month", today.withDayOfMonth(1))
			.param("own", scope.account().companionId())
			.query(SupervisedCompanion.class)
			.list();
	}

	private static String where(SupervisionFilter filter, AreaScope scope) {
		StringBuilder sql = new StringBuilder(IN_SERVICE).append(scope.condition("c.subdistrict_code", null, "c.id"));
		if (filter.q() != null) {
			sql.append(" and c.name ilike :likeName");
		}
		if (filter.kecamatan() != null) {
			sql.append(" and c.subdistrict_code = :subdistrict");
		}
		if (filter.status() != null) {
			sql.append(switch (filter.status()) {
				case SUPERVISED -> " and s.id is not null";
				case NOT_YET -> " and s.id is null";
				case UNREAD -> " and s.id is not null and s.read_at is null";
			});
		}
		return sql.toString();
	}

	private static Map<String, Object> parameters(SupervisionFilter filter, YearMonth month, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("month", month.atDay(1));
		parameters.put("lastDay", month.atEndOfMonth());
		parameters.put("likeName",
				(filter.q() == null) ? null : "%" + filter.q().replaceAll("([\\\\%_])", "\\\\$1") + "%");
		parameters.put("subdistrict", filter.kecamatan());
		return parameters;
	}

}
