package id.sikap.household;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;
import id.sikap.indicator.Percent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * L5: active KPM of a village whose card somebody else holds, of those whose holder is
 * known on the last day of the month. The holder is the one of the latest check up to
 * that day; what was seen later says nothing about the month.
 */
@Component
class CardsHeldByOthers implements MeasuredIndicator {

	private final JdbcClient jdbc;

	CardsHeldByOthers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String metric() {
		return "card_held_by_others_share";
	}

	@Override
	public List<MeasuredValue> measure(String areaCode, YearMonth month) {
		return this.jdbc.sql("""
				select h.village_code, count(*) filter (where k.holder = 'OTHER') others, count(*) known
				from active_household_on(:lastDay) h
				join (
				  select distinct on (household_id) household_id, holder from household_card_check
				  where checked_on <= :lastDay order by household_id, checked_on desc
				) k on k.household_id = h.household_id and k.holder <> 'UNKNOWN'
				where h.village_code >= :areaFrom and h.village_code < :areaTo
				group by h.village_code
				""")
			.param("lastDay", month.atEndOfMonth())
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.query((row, number) -> MeasuredValue.of(row.getString("village_code"),
					Percent.of(row.getLong("others"), row.getLong("known")),
					List.of(BigDecimal.valueOf(row.getLong("others")), BigDecimal.valueOf(row.getLong("known")))))
			.list();
	}

}
