package id.sikap.barrier;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PressureRepository {

	/** Age to the day: under 30 days, from 30 to 90, over 90. */
	private static final String OPEN = """
			with open as (
			  select b.scope, b.area_code, b.companion_id,
			         b.severity * case when cast(:day as date) - b.reported_on < 30 then 1.0
			                           when cast(:day as date) - b.reported_on <= 90 then 1.25 else 1.5 end weight
			""" + OpenBarrierRepository.OPEN_ON_DAY + ")";

	private static final String IN_SERVICE = "c.service_from <= :day and (c.service_to is null or c.service_to >= :day)";

	private static final String RESULT = """
			select o.unit, round(least(100, 10 * o.weight / greatest(coalesce(n.companions, 0), 1)), 10) "value", o.open, o.weight,
			       greatest(coalesce(n.companions, 0), 1) companions
			from (select %s unit, count(*) open, sum(weight) weight from open where %s group by 1) o
			left join (%s) n on n.unit = o.unit
			order by o.unit
			""";

	private final JdbcClient jdbc;

	PressureRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Pressure> byCompanion(String areaCode, LocalDate day) {
		return query(RESULT.formatted("companion_id::text", "scope = 'COMPANION'",
				"select null::text unit, 1 companions where false"), areaCode, day);
	}

	/** Those who serve a group of it on the day, a cover before the holder. */
	List<Pressure> byVillage(String areaCode, LocalDate day) {
		return query(RESULT.formatted("area_code", "scope = 'VILLAGE'", """
				select v.village_code unit, count(distinct v.companion_id) companions
				from (select distinct on (a.group_id) a.village_code, a.companion_id from group_assignment a
				      where a.village_code >= :areaFrom and a.village_code < :areaTo
				        and a.from_day <= :day and (a.to_day is null or a.to_day >= :day)
				      order by a.group_id, a.kind) v
				join companion c on c.id = v.companion_id and
				""" + IN_SERVICE + " group by 1"), areaCode, day);
	}

	/**
	 * @param length of the codes: 5 for regencies, 8 for kecamatan
	 */
	List<Pressure> byArea(int length, String areaCode, LocalDate day) {
		return query(RESULT.formatted("left(area_code, " + length + ")", "length(area_code) >= " + length,
				"select left(c.subdistrict_code, " + length + ") unit, count(*) companions from companion c where "
						+ "c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo and " + IN_SERVICE
						+ " group by 1"),
				areaCode, day);
	}

	private List<Pressure> query(String result, String areaCode, LocalDate day) {
		return this.jdbc.sql(OPEN + result)
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.param("day", day)
			.query(Pressure.class)
			.list();
	}

}
