package id.sikap.score;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.sikap.score.IndicatorScore.Source;
import id.sikap.support.RowCopy;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The figures of closed months.
 */
@Repository
class StoredScoreRepository {

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	StoredScoreRepository(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/** As they were closed, for the units in their order. */
	Map<String, UnitScores> month(String regencyCode, YearMonth month, List<Unit> units) {
		Map<String, UnitScores> scores = new LinkedHashMap<>();
		units.forEach((unit) -> scores.put(unit.key(), blank(unit)));
		Unit regency = new Unit(UnitKind.REGENCY, regencyCode, regencyCode, null, 0);
		scores.put(regencyCode, blank(regency));
		this.jdbc.sql("""
				select unit, measure, score, counted, of_all, source, uncapped, cap, cap_address, period
				from capacity_score where regency_code = :regency and month = :month
				""").params(MonthFactsRepository.parameters(regencyCode, month)).query((row) -> {
			UnitScores unit = scores.get(row.getString("unit"));
			if (unit != null) {
				put(unit, row);
			}
		});
		return scores;
	}

	private static UnitScores blank(Unit unit) {
		return new UnitScores(unit, new EnumMap<>(Measure.class), new HashMap<>());
	}

	private static void put(UnitScores unit, ResultSet row) throws SQLException {
		String measure = row.getString("measure");
		if (row.getString("source") == null) {
			unit.figures()
				.put(Measure.valueOf(measure),
						new Figure(row.getBigDecimal("score"), row.getInt("counted"), row.getInt("of_all")));
			return;
		}
		unit.indicators()
			.put(measure,
					new IndicatorScore(unit.unit().key(), measure, row.getBigDecimal("score").intValueExact(),
							Source.valueOf(row.getString("source")), row.getInt("uncapped"), row.getString("cap"),
							row.getString("cap_address"), YearMonth.from(row.getObject("period", LocalDate.class))));
	}

	void store(String regencyCode, YearMonth month, Collection<UnitScores> units) {
		clear(regencyCode, month);
		RowCopy rows = new RowCopy(this.template, "capacity_score",
				"regency_code, month, unit_kind, unit, subdistrict_code, measure, score, counted, of_all, source,"
						+ " uncapped, cap, cap_address, period");
		LocalDate day = month.atDay(1);
		for (UnitScores scores : units) {
			Unit unit = scores.unit();
			scores.figures()
				.forEach(
						(measure, figure) -> rows.add(regencyCode, day, unit.kind(), unit.key(), unit.subdistrictCode(),
								measure, figure.score(), figure.counted(), figure.of(), null, null, null, null, null));
			scores.indicators()
				.forEach((code, score) -> rows.add(regencyCode, day, unit.kind(), unit.key(), unit.subdistrictCode(),
						code, score.score(), null, null, score.source(), score.uncapped(), score.cap(),
						score.capAddress(), score.period().atDay(1)));
		}
		rows.send();
	}

	void clear(String regencyCode, YearMonth month) {
		this.jdbc.sql("delete from capacity_score where regency_code = :regency and month = :month")
			.params(MonthFactsRepository.parameters(regencyCode, month))
			.update();
	}

	/** Verified sheets of the month, and of the quarter it lies in, are locked. */
	void lockSheets(String regencyCode, YearMonth month) {
		move(regencyCode, month, "VERIFIED", "LOCKED", "true");
	}

	/** A quarter's sheets stay locked as long as another of its months is closed. */
	void unlockSheets(String regencyCode, YearMonth month) {
		move(regencyCode, month, "LOCKED", "VERIFIED", """
				(level <> 'SOCIAL_SYSTEM' or not exists (select from capacity_month m
				  where m.regency_code = assessment.regency_code and m.reopened_at is null
				    and m.month >= assessment.period and m.month < assessment.period + interval '3 months'))
				""");
	}

	private void move(String regencyCode, YearMonth month, String from, String to, String condition) {
		this.jdbc
			.sql("""
					update assessment set state = :to, version = version + 1
					where regency_code = :regency and state = :from
					  and period = case when level = 'SOCIAL_SYSTEM' then date_trunc('quarter', cast(:month as date)) else :month end
					  and\s"""
					+ condition)
			.params(MonthFactsRepository.parameters(regencyCode, month))
			.param("from", from)
			.param("to", to)
			.update();
	}

}
