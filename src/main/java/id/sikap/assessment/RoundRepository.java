package id.sikap.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.sikap.indicator.MeasuredValue;
import id.sikap.support.RowCopy;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Gathers what a regency's month is made of, one statement for each kind of row.
 */
@Repository
class RoundRepository {

	/**
	 * Active on the last day: a status that came later gives way to the one before it.
	 */
	private static final String ACTIVE = """
			h.regency_code = :regency
			    and ((h.status_since <= :lastDay and h.status in ('AKTIF', 'CALON_GRADUASI'))
			      or (h.status_since > :lastDay and h.id in (
			        select b.household_id from (
			          select distinct on (c.household_id) c.household_id, c.from_status from household_status_change c
			          where c.on_day > :lastDay and c.village_code >= :regency and c.village_code < :regency || '/'
			          order by c.household_id, c.on_day, c.id
			        ) b where b.from_status in ('AKTIF', 'CALON_GRADUASI'))))
			""";

	private static final String UNITS = """
			with serving as (
			  select c.id, c.subdistrict_code from companion c
			  where c.regency_code = :regency and c.service_from <= :lastDay
			    and (c.service_to is null or c.service_to >= :lastDay)
			)
			insert into capacity_unit (regency_code, month, level, unit, subdistrict_code, households)
			select cast(:regency as text), cast(:month as date), 'INDIVIDUAL', cast(s.id as text), s.subdistrict_code, 0 from serving s
			union all
			select cast(:regency as text), cast(:month as date), 'ORGANISATIONAL', s.subdistrict_code, s.subdistrict_code, 0
			from (select distinct subdistrict_code from serving) s
			union all
			select cast(:regency as text), cast(:month as date), 'SOCIAL_SYSTEM', h.village_code, left(h.village_code, 8), count(*)
			from household h where
			"""
			+ ACTIVE + " group by h.village_code";

	private static final String CASELOAD = """
			insert into capacity_caseload (regency_code, month, companion_id, village_code, households)
			select cast(:regency as text), cast(:month as date), a.companion_id, g.village_code, count(*)
			from group_companion_on(:lastDay) a
			join household_group g on g.id = a.group_id and g.regency_code = :regency
			join group_member m on m.group_id = g.id and m.from_day <= :lastDay and (m.to_day is null or m.to_day >= :lastDay)
			join household h on h.id = m.household_id where
			"""
			+ ACTIVE + " group by a.companion_id, g.village_code";

	/** A companion who moved takes his open sheet along. */
	private static final String SHEETS = """
			insert into assessment (regency_code, subdistrict_code, level, unit, companion_id, period)
			select u.regency_code, u.subdistrict_code, u.level, u.unit,
			       case when u.level = 'INDIVIDUAL' then cast(u.unit as uuid) end,
			       case when u.level = 'SOCIAL_SYSTEM' then cast(date_trunc('quarter', u.month) as date) else u.month end
			from capacity_unit u where u.regency_code = :regency and u.month = :month
			on conflict (level, unit, period) do update set subdistrict_code = excluded.subdistrict_code
			where assessment.state = 'OPEN' and assessment.subdistrict_code <> excluded.subdistrict_code
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	RoundRepository(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	Optional<Instant> refreshedAt(String regencyCode, YearMonth month) {
		return this.jdbc.sql("select refreshed_at from capacity_round where regency_code = :regency and month = :month")
			.params(parameters(regencyCode, month))
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	/** Regencies that assess. */
	List<String> regencies() {
		return this.jdbc.sql("select distinct regency_code from capacity_round order by 1").query(String.class).list();
	}

	/**
	 * Opens the round or takes hold of it: others wait for the end of the transaction.
	 */
	void hold(String regencyCode, YearMonth month, UUID account, Instant now) {
		this.jdbc.sql("""
				insert into capacity_round (regency_code, month, opened_at, refreshed_at, refreshed_by)
				values (:regency, :month, :now, :now, :account)
				on conflict (regency_code, month) do update set refreshed_at = :now, refreshed_by = :account
				""")
			.params(parameters(regencyCode, month))
			.param("account", account)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	void gatherUnits(String regencyCode, YearMonth month) {
		Map<String, Object> parameters = parameters(regencyCode, month);
		for (String table : List.of("capacity_unit", "capacity_caseload", "capacity_value")) {
			this.jdbc.sql("delete from " + table + " where regency_code = :regency and month = :month")
				.params(parameters)
				.update();
		}
		this.jdbc.sql(UNITS).params(parameters).update();
		this.jdbc.sql(CASELOAD).params(parameters).update();
		this.jdbc.sql(SHEETS).params(parameters).update();
	}

	ValueRows valueRows(String regencyCode, YearMonth month) {
		return new ValueRows(new RowCopy(this.template, "capacity_value",
				"regency_code, month, indicator, unit, value, parts, marks, score"), regencyCode, month);
	}

	static Map<String, Object> parameters(String regencyCode, YearMonth month) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("regency", regencyCode);
		parameters.put("month", month.atDay(1));
		parameters.put("lastDay", month.atEndOfMonth());
		return parameters;
	}

	/** The values of a month, gathered and sent together. */
	record ValueRows(RowCopy rows, String regencyCode, YearMonth month) {

		/**
		 * @param score null where the rule gives none
		 */
		void add(String indicator, MeasuredValue value, Integer score) {
			this.rows.add(this.regencyCode, this.month.atDay(1), indicator, value.unit(), value.value(), value.parts(),
					value.marks(), score);
		}

		void send() {
			this.rows.send();
		}

	}

}
