package id.sikap.coverage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;
import id.sikap.indicator.Percent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I7: the mean of four shares, of which those of nothing are left out. Of a companion's
 * sessions in the month: every row of the roster is marked; there is a photo; the record
 * was finished within 48 hours of the session's end. Of the active KPM of his groups on
 * the month's last day: the NIK is structurally valid, as it is on record now.
 */
@Component
class MeasuredDataQuality implements MeasuredIndicator {

	/**
	 * When the record was finished: by the phone's own clock, corrected by what is known
	 * of it, where it came from a phone; else when it came in.
	 */
	private static final String FINISHED = "coalesce(s.finished_at, s.recorded_at)";

	private static final String SHARES = """
			, sessions as (
			  select s.companion_id, count(*) held,
			         count(*) filter (where not exists (
			           select from group_member g where g.group_id = s.group_id
			             and g.from_day <= s.held_on and (g.to_day is null or g.to_day >= s.held_on)
			             and not exists (select from attendance m where m.held_on = s.held_on and m.session_id = s.id
			               and m.household_id = g.household_id))) marked,
			         count(*) filter (where exists (select from p2k2_photo p where p.session_id = s.id)) with_photo,
			         count(*) filter (where %s <= (s.held_on + s.end_time) at time zone :zone + interval '48 hours') in_time
			  from served s
			  group by s.companion_id
			),
			families as (
			  select a.companion_id, count(*) active, count(*) filter (where h.nik_valid) valid
			  from group_companion_on(:lastDay) a
			  join companion c on c.id = a.companion_id
			  join group_member g on g.group_id = a.group_id and g.from_day <= :lastDay and (g.to_day is null or g.to_day >= :lastDay)
			  join active_household_on(:lastDay) h on h.household_id = g.household_id
			  where c.subdistrict_code >= :companionsFrom and c.subdistrict_code < :companionsTo
			  group by a.companion_id
			)
			select coalesce(s.companion_id, f.companion_id) companion_id, coalesce(s.held, 0) held, coalesce(s.marked, 0) marked,
			       coalesce(s.with_photo, 0) with_photo, coalesce(s.in_time, 0) in_time,
			       coalesce(f.active, 0) active, coalesce(f.valid, 0) valid
			from sessions s full join families f on f.companion_id = s.companion_id
			"""
		.formatted(FINISHED);

	private final JdbcClient jdbc;

	private final Clock clock;

	MeasuredDataQuality(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String metric() {
		return "data_quality";
	}

	@Override
	public List<MeasuredValue> measure(String areaCode, YearMonth month) {
		return this.jdbc.sql(SessionsServed.SQL + SHARES)
			.params(SessionsServed.parameters(areaCode, month))
			.param("zone", this.clock.getZone().getId())
			.query((row, number) -> value(row))
			.list();
	}

	private static MeasuredValue value(ResultSet row) throws SQLException {
		long held = row.getLong("held");
		List<Long> counts = List.of(row.getLong("marked"), held, row.getLong("with_photo"), held,
				row.getLong("in_time"), held, row.getLong("valid"), row.getLong("active"));
		List<BigDecimal> parts = counts.stream().map(BigDecimal::valueOf).toList();
		return MeasuredValue.of(row.getString("companion_id"), Percent.mean(counts), parts);
	}

}
