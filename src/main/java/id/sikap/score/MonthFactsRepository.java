package id.sikap.score;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.sikap.indicator.CapacityLevel;
import id.sikap.score.IndicatorScore.Source;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what the figures of a regency's month are made of: four statements, whatever its
 * size.
 */
@Repository
class MonthFactsRepository {

	private static final int CARRIED_MONTHS = 3;

	private final JdbcClient jdbc;

	MonthFactsRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By kecamatan and name. */
	List<Unit> units(String regencyCode, YearMonth month) {
		return this.jdbc.sql("""
				select u.level, u.unit, u.subdistrict_code, c.name, u.households
				from capacity_unit u
				left join companion c on c.id = case when u.level = 'INDIVIDUAL' then cast(u.unit as uuid) end
				where u.regency_code = :regency and u.month = :month
				order by u.subdistrict_code, c.name, u.unit
				""")
			.params(parameters(regencyCode, month))
			.query((row, number) -> new Unit(UnitKind.of(CapacityLevel.valueOf(row.getString(1))), row.getString(2),
					row.getString(3), row.getString(4), row.getInt(5)))
			.list();
	}

	List<Caseload> caseload(String regencyCode, YearMonth month) {
		return this.jdbc.sql("""
				select cast(companion_id as text), village_code, households from capacity_caseload
				where regency_code = :regency and month = :month
				""")
			.params(parameters(regencyCode, month))
			.query((row, number) -> new Caseload(row.getString(1), row.getString(2), row.getInt(3)))
			.list();
	}

	/**
	 * What records say, or a coordinator instead; only of indicators that are measured.
	 */
	List<IndicatorScore> measured(String regencyCode, YearMonth month, List<String> indicators) {
		return this.jdbc.sql("""
				select v.unit, v.indicator, coalesce(o.score, v.score), o.score is not null
				from capacity_value v
				left join capacity_override o on o.month = v.month and o.indicator = v.indicator and o.unit = v.unit
				where v.regency_code = :regency and v.month = :month and v.indicator in (:indicators)
				  and coalesce(o.score, v.score) is not null
				""")
			.params(parameters(regencyCode, month))
			.param("indicators", indicators)
			.query((row, number) -> new IndicatorScore(row.getString(1), row.getString(2), row.getInt(3),
					row.getBoolean(4) ? Source.OVERRULED : Source.MEASURED, month))
			.list();
	}

	/**
	 * All that was judged of the month's sheets, of the months from which a team's scores
	 * carry forward, and of the quarter before.
	 */
	List<JudgedRow> judged(String regencyCode, YearMonth month) {
		return this.jdbc.sql("""
				select a.level, a.unit, a.period, a.state in ('VERIFIED', 'LOCKED'), s.indicator, s.score
				from assessment a
				left join assessment_score s on s.assessment_id = a.id and (s.score is not null or s.not_assessed)
				where a.regency_code = :regency and a.period between :earliest and :month
				  and (a.level <> 'INDIVIDUAL' or a.period = :month)
				""")
			.params(parameters(regencyCode, month))
			// the quarter before begins at most five months earlier
			.param("earliest", month.minusMonths(5).atDay(1))
			.query((row, number) -> new JudgedRow(CapacityLevel.valueOf(row.getString(1)), row.getString(2),
					YearMonth.from(row.getObject(3, LocalDate.class)), row.getBoolean(4), row.getString(5),
					(row.getObject(6) != null) ? Integer.valueOf(row.getInt(6)) : null))
			.list();
	}

	/**
	 * @param indicator null for a sheet without scores
	 * @param score null for "tidak dinilai"
	 */
	record JudgedRow(CapacityLevel level, String unit, YearMonth period, boolean verified, String indicator,
			Integer score) {

		/** Whether a team's score still counts in the month. */
		boolean carriesTo(YearMonth month) {
			return !this.period.isBefore(month.minusMonths(CARRIED_MONTHS));
		}

	}

	static Map<String, Object> parameters(String regencyCode, YearMonth month) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("regency", regencyCode);
		parameters.put("month", month.atDay(1));
		return parameters;
	}

}
