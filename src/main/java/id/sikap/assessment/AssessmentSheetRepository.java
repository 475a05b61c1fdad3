package id.sikap.assessment;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.sikap.indicator.CapacityLevel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads sheets with all that stands on them: one statement for each kind of row.
 */
@Repository
class AssessmentSheetRepository {

	/** How long a team's judged score counts on. */
	static final int CARRIED_MONTHS = 3;

	private static final String ROWS = """
			select a.id, a.level, a.unit, a.subdistrict_code, a.companion_id, c.name, a.state, a.self_scored_at,
			       a.sent_back_reason, a.dialogue_note, s.display_name submitted_name, a.submitted_at,
			       v.display_name verified_name, a.verified_at, a.version
			from assessment a
			left join companion c on c.id = a.companion_id
			left join account s on s.id = a.submitted_by
			left join account v on v.id = a.verified_by
			""";

	private final JdbcClient jdbc;

	AssessmentSheetRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The sheets of units that have a place in the month, in the order of area and name.
	 */
	List<SheetRow> rows(CapacityLevel level, String areaCode, YearMonth month) {
		List<SheetRow> rows = this.jdbc
			.sql(ROWS
					+ """
							where a.level = :level and a.period = :period and a.subdistrict_code >= :from and a.subdistrict_code < :to
							  and exists (select from capacity_unit u where u.regency_code = a.regency_code and u.month = :month
							    and u.unit = a.unit)
							order by a.subdistrict_code, c.name, a.unit
							""")
			.param("level", level.name())
			.param("period", period(level, month).atDay(1))
			.param("month", month.atDay(1))
			.param("from", areaCode)
			.param("to", areaCode + "/")
			.query((row, number) -> row(row))
			.list();
		fill(rows, month);
		return rows;
	}

	/** The first month of what the sheet is for. */
	static YearMonth period(CapacityLevel level, YearMonth month) {
		return (level == CapacityLevel.SOCIAL_SYSTEM) ? month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1)
				: month;
	}

	List<SheetRow> one(UUID id, YearMonth month) {
		List<SheetRow> rows = this.jdbc.sql(ROWS + "where a.id = :id")
			.param("id", id)
			.query((row, number) -> row(row))
			.list();
		fill(rows, month);
		return rows;
	}

	/** The sheet of a unit for a month, none before its round is opened. */
	List<UUID> idOf(CapacityLevel level, String unit, YearMonth month) {
		return this.jdbc.sql("select id from assessment where level = :level and unit = :unit and period = :period")
			.param("level", level.name())
			.param("unit", unit)
			.param("period", period(level, month).atDay(1))
			.query(UUID.class)
			.list();
	}

	private void fill(List<SheetRow> rows, YearMonth month) {
		if (rows.isEmpty()) {
			return;
		}
		Map<UUID, SheetRow> byId = new HashMap<>();
		Map<String, SheetRow> byUnit = new HashMap<>();
		rows.forEach((row) -> {
			byId.put(row.id(), row);
			byUnit.put(row.unit(), row);
		});
		entries(byId.keySet())
			.forEach((entry) -> byId.get(entry.assessmentId()).entries().put(entry.indicator(), entry));
		values(byUnit.keySet(), month)
			.forEach((value) -> byUnit.get(value.unit()).values().put(value.indicator(), value));
		if (rows.get(0).level() != CapacityLevel.INDIVIDUAL) {
			carry(rows.get(0).level(), byUnit, month);
		}
		else {
			observe(byUnit, month);
		}
	}

	private List<SheetEntry> entries(Collection<UUID> ids) {
		return this.jdbc
			.sql("select assessment_id, indicator, self_score, self_remark, score, not_assessed, evidence"
					+ " from assessment_score where assessment_id in (:ids)")
			.param("ids", ids)
			.query((row, number) -> new SheetEntry(row.getObject(1, UUID.class), row.getString(2), small(row, 3),
					row.getString(4), small(row, 5), row.getBoolean(6), row.getString(7), null, null))
			.list();
	}

	List<MeasuredEntry> values(Collection<String> units, YearMonth month) {
		return this.jdbc.sql("""
				select v.unit, v.indicator, v.value, v.parts, v.marks, v.score, o.score, o.reason, a.display_name
				from capacity_value v
				left join capacity_override o on o.month = v.month and o.indicator = v.indicator and o.unit = v.unit
				left join account a on a.id = o.overruled_by
				where v.month = :month and v.unit in (:units)
				""")
			.param("month", month.atDay(1))
			.param("units", units)
			.query((row, number) -> new MeasuredEntry(row.getString(1), row.getString(2), row.getBigDecimal(3),
					numbers(row.getArray(4)), texts(row.getArray(5)), small(row, 6), small(row, 7), row.getString(8),
					row.getString(9)))
			.list();
	}

	/**
	 * The latest verified score of each indicator that still counts: of a team at most
	 * three months old, of a village from the quarter before.
	 */
	private void carry(CapacityLevel level, Map<String, SheetRow> byUnit, YearMonth month) {
		YearMonth period = period(level, month);
		this.jdbc.sql("""
				select distinct on (a.unit, s.indicator) a.unit, s.indicator, s.score, a.period
				from assessment a join assessment_score s on s.assessment_id = a.id and s.score is not null
				where a.level = :level and a.unit in (:units) and a.state in ('VERIFIED', 'LOCKED')
				  and a.period < :period and a.period >= :earliest
				order by a.unit, s.indicator, a.period desc
				""")
			.param("level", level.name())
			.param("units", byUnit.keySet())
			.param("period", period.atDay(1))
			.param("earliest", period.minusMonths(CARRIED_MONTHS).atDay(1))
			.query((row) -> {
				SheetRow sheet = byUnit.get(row.getString(1));
				sheet.entries()
					.put(row.getString(2), sheet.entry(row.getString(2))
						.carrying(row.getShort(3), YearMonth.from(row.getObject(4, LocalDate.class))));
			});
	}

	/** What supervisions of the month saw, the latest of several. */
	private void observe(Map<String, SheetRow> byUnit, YearMonth month) {
		this.jdbc.sql("""
				select cast(s.companion_id as text), o.indicator, s.id, s.held_on, o.score, o.evidence
				from supervision s
				cross join lateral (values ('I5', s.teaching_score, s.teaching_evidence),
				                           ('I6', s.social_score, s.social_evidence)) o (indicator, score, evidence)
				where s.month = :month and s.withdrawn_at is null and o.score is not null
				  and cast(s.companion_id as text) in (:units)
				order by s.held_on, s.id
				""").param("month", month.atDay(1)).param("units", byUnit.keySet()).query((row) -> {
			byUnit.get(row.getString(1))
				.observations()
				.put(row.getString(2), new Observation(row.getObject(3, UUID.class), row.getObject(4, LocalDate.class),
						row.getInt(5), row.getString(6)));
		});
	}

	private static SheetRow row(ResultSet row) throws SQLException {
		return new SheetRow(row.getObject("id", UUID.class), CapacityLevel.valueOf(row.getString("level")),
				row.getString("unit"), row.getString("subdistrict_code"), row.getObject("companion_id", UUID.class),
				row.getString("name"), AssessmentState.valueOf(row.getString("state")), instant(row, "self_scored_at"),
				row.getString("sent_back_reason"), row.getString("dialogue_note"), row.getString("submitted_name"),
				instant(row, "submitted_at"), row.getString("verified_name"), instant(row, "verified_at"),
				row.getInt("version"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

	private static Short small(ResultSet row, int column) throws SQLException {
		short value = row.getShort(column);
		return row.wasNull() ? null : value;
	}

	private static List<BigDecimal> numbers(Array array) throws SQLException {
		return List.of((BigDecimal[]) array.getArray());
	}

	private static Set<String> texts(Array array) throws SQLException {
		return Set.of((String[]) array.getArray());
	}

}
