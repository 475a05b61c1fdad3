package id.sikap.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sikap.area.Area;
import id.sikap.score.Figure;
import id.sikap.score.Measure;
import id.sikap.score.Unit;
import id.sikap.score.UnitKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads levels and composites of the latest closed month and the year before it.
 */
@Repository
class CapacityOverviewRepository {

	private static final String FIGURES = """
			select l.month closed, s.month, s.unit_kind, s.unit, s.subdistrict_code, %s as name, s.measure, s.score, s.counted, s.of_all
			from (select max(month) as month from capacity_month
			      where regency_code = :regency and reopened_at is null and month <= :upTo) l
			join capacity_score s on s.regency_code = :regency and s.month between l.month - interval '15 months' and l.month
			  and s.measure in ('INDIVIDUAL', 'WILLINGNESS', 'COMPETENCE', 'ORGANISATIONAL', 'SOCIAL_SYSTEM', 'COMPOSITE')
			""";

	private final JdbcClient jdbc;

	CapacityOverviewRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param closed the latest closed month
	 * @param name of a companion, null for areas
	 */
	record StoredFigure(YearMonth closed, YearMonth month, UnitKind kind, String unit, String subdistrictCode,
			String name, Measure measure, Figure figure) {

		Unit asUnit() {
			return new Unit(this.kind, this.unit, this.subdistrictCode, this.name, 0);
		}

	}

	List<StoredFigure> ofAreas(String regencyCode, Collection<String> areaCodes, YearMonth upTo) {
		return this.jdbc.sql(FIGURES.formatted("null") + "where s.unit in (:units)")
			.param("regency", regencyCode)
			.param("upTo", upTo.atDay(1))
			.param("units", areaCodes)
			.query((row, number) -> figure(row))
			.list();
	}

	/**
	 * A kecamatan, and its companions where they are asked for.
	 */
	List<StoredFigure> ofSubdistrict(String regencyCode, String code, boolean withCompanions, YearMonth upTo) {
		return this.jdbc
			.sql(FIGURES.formatted("c.name")
					+ "left join companion c on s.unit_kind = 'COMPANION' and cast(c.id as text) = s.unit "
					+ "where s.unit = :code"
					+ (withCompanions
							? " or s.unit in (select cast(id as text) from companion where subdistrict_code = :code)"
							: ""))
			.param("regency", regencyCode)
			.param("upTo", upTo.atDay(1))
			.param("code", code)
			.query((row, number) -> figure(row))
			.list();
	}

	private static StoredFigure figure(ResultSet row) throws SQLException {
		return new StoredFigure(YearMonth.from(row.getObject("closed", LocalDate.class)),
				YearMonth.from(row.getObject("month", LocalDate.class)), UnitKind.valueOf(row.getString("unit_kind")),
				row.getString("unit"), row.getString("subdistrict_code"), row.getString("name"),
				Measure.valueOf(row.getString("measure")),
				new Figure(row.getBigDecimal("score"), row.getInt("counted"), row.getInt("of_all")));
	}

	/** By code; of villages weighted by their active KPM. */
	Map<String, Figure> means(String areaCode, YearMonth month) {
		Map<String, Figure> means = new HashMap<>();
		this.jdbc.sql("""
				select s.measure, sum(s.score * w.weight) / sum(w.weight) score, count(*) counted
				from capacity_score s
				join capacity_unit u on u.regency_code = s.regency_code and u.month = s.month and u.unit = s.unit
				cross join lateral (select case u.level when 'SOCIAL_SYSTEM' then u.households else 1 end weight) w
				where s.regency_code = :regency and s.month = :month and s.source is not null and w.weight > 0
				  and s.subdistrict_code >= :areaFrom and s.subdistrict_code < :areaTo
				group by s.measure
				""")
			.param("regency", Area.regencyOf(areaCode))
			.param("month", month.atDay(1))
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.query((row) -> {
				means.put(row.getString("measure"),
						new Figure(row.getBigDecimal("score"), row.getInt("counted"), row.getInt("counted")));
			});
		return means;
	}

}
