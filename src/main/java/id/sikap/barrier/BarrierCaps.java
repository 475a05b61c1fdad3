package id.sikap.barrier;

import java.time.YearMonth;
import java.util.List;

import id.sikap.indicator.IndicatorCap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The five barriers that are themselves the evidence: of exactly that scope, confirmed by
 * a coordinator, and open on the month's last day.
 */
@Service
class BarrierCaps implements IndicatorCap {

	private final JdbcClient jdbc;

	BarrierCaps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Cap> caps(String areaCode, YearMonth month) {
		return this.jdbc
			.sql("""
					select k.indicator, b.area_code, t.code, b.id
					"""
					+ OpenBarrierRepository.OPEN_ON_DAY.replace("where",
							"""
									join (values ('H4a', 1, 'SUBDISTRICT', 'O2'), ('H1b', 3, 'SUBDISTRICT', 'O4'), ('H6a', 3, 'SUBDISTRICT', 'O4'),
									             ('HL2', 3, 'VILLAGE', 'L3'), ('HL5', 1, 'VILLAGE', 'L5')) k (code, least_severity, scope, indicator)
									  on k.code = t.code and k.scope = b.scope and b.severity >= k.least_severity
									where""")
					+ """
							  and t.regency_code is null and b.confirmed_at is not null
							order by b.area_code, k.indicator, b.reported_on, b.id
							""")
			.param("day", month.atEndOfMonth())
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.query((row, number) -> new Cap(row.getString("indicator"), row.getString("area_code"),
					row.getString("code"), "/hambatan/" + row.getString("id")))
			.list();
	}

}
