package id.sikap.barrier;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OpenBarrierRepository {

	/**
	 * With the barriers of an area and below it; parameters areaFrom, areaTo and day.
	 */
	static final String OPEN_ON_DAY = """
			from barrier b
			join barrier_state s on s.barrier_id = b.id and s.from_day <= :day and (s.to_day is null or s.to_day >= :day)
			  and s.state in ('NEW', 'IN_PROGRESS')
			join barrier_type t on t.id = b.type_id
			where b.area_code >= :areaFrom and b.area_code < :areaTo
			""";

	private static final String SELECT = """
			select b.id, t.code type_code, t.name type_name, array_to_string(t.indicator_codes, ' ') indicators, b.severity,
			       b.scope, b.area_code, b.companion_id, b.reported_on, b.due_on, b.confirmed_at is not null confirmed
			""";

	private final JdbcClient jdbc;

	OpenBarrierRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<OpenBarrier> on(String areaCode, LocalDate day) {
		return this.jdbc
			.sql("select * from (" + SELECT + OPEN_ON_DAY + " union all " + SELECT
					+ OPEN_ON_DAY.replace("b.area_code >= :areaFrom and b.area_code < :areaTo",
							"starts_with(:area, b.area_code || '.') and b.scope in ('SUBDISTRICT', 'REGENCY')")
					+ ") x order by severity desc, reported_on, id")
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.param("area", areaCode)
			.param("day", day)
			.query(OpenBarrier.class)
			.list();
	}

	/** The most frequent first. */
	List<OpenByType> byType(String areaCode, LocalDate day) {
		return this.jdbc.sql("""
				select t.code type_code, t.name type_name, t.capacity_level level, count(*) open,
				       count(*) filter (where cast(:day as date) - b.reported_on < 30) young,
				       count(*) filter (where cast(:day as date) - b.reported_on between 30 and 90) middle,
				       count(*) filter (where cast(:day as date) - b.reported_on > 90) old,
				       count(*) filter (where b.due_on < :day) overdue
				""" + OPEN_ON_DAY + " group by t.id order by open desc, t.code")
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.param("day", day)
			.query(OpenByType.class)
			.list();
	}

}
