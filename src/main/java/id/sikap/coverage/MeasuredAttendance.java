package id.sikap.coverage;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;
import id.sikap.indicator.Percent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I3: present of all marks of a companion's sessions in the month. Possible doubles are
 * left out until somebody settles them.
 */
@Component
class MeasuredAttendance implements MeasuredIndicator {

	private final JdbcClient jdbc;

	MeasuredAttendance(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String metric() {
		return "attendance_rate";
	}

	@Override
	public List<MeasuredValue> measure(String areaCode, YearMonth month) {
		return this.jdbc.sql(SessionsServed.SQL + """
				select s.companion_id, count(*) filter (where m.mark = 'PRESENT') present, count(*) marks
				from served s
				join attendance m on m.session_id = s.id and m.held_on = s.held_on
				where m.held_on between :month and :lastDay
				group by s.companion_id
				""")
			.params(SessionsServed.parameters(areaCode, month))
			.query((row, number) -> MeasuredValue.of(row.getString("companion_id"),
					Percent.of(row.getLong("present"), row.getLong("marks")),
					List.of(BigDecimal.valueOf(row.getLong("present")), BigDecimal.valueOf(row.getLong("marks")))))
			.list();
	}

}
