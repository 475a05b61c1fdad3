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
 * O3: active KPM of a kecamatan for each of its companions in service, both on the last
 * day of the month.
 */
@Component
class HouseholdsPerCompanion implements MeasuredIndicator {

	private final JdbcClient jdbc;

	HouseholdsPerCompanion(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String metric() {
		return "households_per_companion";
	}

	@Override
	public List<MeasuredValue> measure(String areaCode, YearMonth month) {
		return this.jdbc
			.sql("""
					select c.subdistrict_code, c.companions, coalesce(h.households, 0) households
					from (
					  select subdistrict_code, count(*) companions from companion
					  where subdistrict_code >= :areaFrom and subdistrict_code < :areaTo
					    and service_from <= :lastDay and (service_to is null or service_to >= :lastDay)
					  group by subdistrict_code
					) c
					left join (
					  select substr(village_code, 1, 8) subdistrict_code, count(*) households from active_household_on(:lastDay)
					  where village_code >= :areaFrom and village_code < :areaTo
					  group by 1
					) h on h.subdistrict_code = c.subdistrict_code
					""")
			.param("lastDay", month.atEndOfMonth())
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.query((row, number) -> value(row.getString("subdistrict_code"),
					BigDecimal.valueOf(row.getLong("households")), BigDecimal.valueOf(row.getLong("companions"))))
			.list();
	}

	private static MeasuredValue value(String subdistrict, BigDecimal households, BigDecimal companions) {
		return MeasuredValue.of(subdistrict, Percent.divide(households, companions), List.of(households, companions));
	}

}
