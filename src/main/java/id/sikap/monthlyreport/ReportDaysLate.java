package id.sikap.monthlyreport;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import id.sikap.area.Area;
import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I4: whole days after the due date on which the report that fell due in the month, the
 * one on the month before, was submitted in the version that was accepted. A version that
 * was sent back does not count. None accepted or waiting that came by the last day of the
 * month: the rule's none. While such a version waits for its decision, and while the
 * month runs and nothing came, there is no value yet.
 */
@Component
class ReportDaysLate implements MeasuredIndicator {

	private static final String SQL = """
			select s.companion_id, v.state, v.submitted_on - cast(:dueOn as date) days_late
			from (select distinct companion_id from group_companion_on(:reportedLastDay)) s
			join companion c on c.id = s.companion_id
			left join monthly_report r on r.companion_id = c.id and r.month = :reported
			left join monthly_report_version v on v.report_id = r.id and v.state in ('SUBMITTED', 'ACCEPTED')
			  and v.submitted_on <= :lastDay
			where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			""";

	private final JdbcClient jdbc;

	private final DueDates dueDates;

	private final Clock clock;

	ReportDaysLate(JdbcClient jdbc, DueDates dueDates, Clock clock) {
		this.jdbc = jdbc;
		this.dueDates = dueDates;
		this.clock = clock;
	}

	@Override
	public String metric() {
		return "report_days_late";
	}

	@Override
	public List<MeasuredValue> measure(String areaCode, YearMonth month) {
		YearMonth reported = month.minusMonths(1);
		boolean ended = month.atEndOfMonth().isBefore(LocalDate.now(this.clock));
		return this.jdbc.sql(SQL)
			.param("dueOn", this.dueDates.of(Area.regencyOf(areaCode), reported))
			.param("reported", reported.atDay(1))
			.param("reportedLastDay", reported.atEndOfMonth())
			.param("lastDay", month.atEndOfMonth())
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.query((row, number) -> value(row, ended))
			.list()
			.stream()
			.filter((value) -> value != null)
			.toList();
	}

	private static MeasuredValue value(ResultSet row, boolean ended) throws SQLException {
		String unit = row.getString("companion_id");
		String state = row.getString("state");
		if (state == null) {
			return ended ? MeasuredValue.of(unit, null, List.of()) : null;
		}
		BigDecimal days = BigDecimal.valueOf(row.getLong("days_late"));
		return state.equals("ACCEPTED") ? MeasuredValue.of(unit, days, List.of(days)) : null;
	}

}
