package id.sikap.barrier;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of the barriers due in the month that a companion owned at the end of their due date,
 * the share that was resolved by then: a suggestion for I1, never its score.
 */
@Component
class BarrierResolutionRate implements MeasuredIndicator {

	private final JdbcClient jdbc;

	BarrierResolutionRate(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String metric() {
		return "barrier_resolution_rate";
	}

	@Override
	@Transactional(readOnly = true)
	public List<MeasuredValue> measure(String areaCode, YearMonth month) {
		return this.jdbc
			.sql("""
					select x.unit, round(100.0 * x.resolved / x.due, 10) rate, x.resolved, x.due
					from (
					  select c.id::text unit, count(*) due, count(*) filter (where s.state = 'RESOLVED') resolved
					  from barrier b
					  join barrier_owner o on o.barrier_id = b.id and o.kind = 'COMPANION'
					    and o.from_day <= b.due_on and (o.to_day is null or o.to_day >= b.due_on)
					  join companion c on c.id = o.companion_id
					  join barrier_state s on s.barrier_id = b.id
					    and s.from_day <= b.due_on and (s.to_day is null or s.to_day >= b.due_on)
					  where b.due_on between :first and :last and c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
					  group by c.id
					) x order by x.unit
					""")
			.param("first", month.atDay(1))
			.param("last", month.atEndOfMonth())
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.query((row, number) -> MeasuredValue.of(row.getString("unit"), row.getBigDecimal("rate"),
					List.of(BigDecimal.valueOf(row.getLong("resolved")), BigDecimal.valueOf(row.getLong("due")))))
			.list();
	}

}
