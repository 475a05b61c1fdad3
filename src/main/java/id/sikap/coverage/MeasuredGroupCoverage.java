package id.sikap.coverage;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import id.sikap.area.Area;
import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;
import id.sikap.indicator.Percent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I2: of the groups that a companion serves on the last day of the month and that are not
 * excused for it, those that met at least once in the month, whoever led the session.
 */
@Component
class MeasuredGroupCoverage implements MeasuredIndicator {

	/** Companions of the area, wherever in the regency their groups are. */
	private static final String BY_COMPANION = """
			select g.companion_id, count(*) filter (where exists (
			         select from met m where m.month = g.month and m.group_id = g.group_id)) held, count(*) due
			from group_month g
			join companion c on c.id = g.companion_id
			where c.subdistrict_code >= :companionsFrom and c.subdistrict_code < :companionsTo
			  and not exists (select from excused e where e.month = g.month and e.group_id = g.group_id)
			group by g.companion_id
			""";

	private final JdbcClient jdbc;

	MeasuredGroupCoverage(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String metric() {
		return "group_coverage";
	}

	@Override
	public List<MeasuredValue> measure(String areaCode, YearMonth month) {
		String regency = Area.regencyOf(areaCode);
		return this.jdbc
			.sql(CoverageSql.GROUPS.formatted("(cast(:month as date), cast(:lastDay as date))")
					+ CoverageSql.MET_AND_EXCUSED + BY_COMPANION)
			.param("month", month.atDay(1))
			.param("months", List.of(month.atDay(1)))
			.param("lastDay", month.atEndOfMonth())
			.param("areaFrom", regency)
			.param("areaTo", regency + "/")
			.param("companionsFrom", areaCode)
			.param("companionsTo", areaCode + "/")
			.query((row, number) -> MeasuredValue.of(row.getString("companion_id"),
					Percent.of(row.getLong("held"), row.getLong("due")),
					List.of(BigDecimal.valueOf(row.getLong("held")), BigDecimal.valueOf(row.getLong("due")))))
			.list();
	}

}
