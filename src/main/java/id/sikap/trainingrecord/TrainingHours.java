package id.sikap.trainingrecord;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * I8: lesson hours on the days that a companion attended of trainings which ended in the
 * twelve months, and whether he holds a certificate that is valid on the last day. Who
 * attended none has 0.
 */
@Component
class TrainingHours implements MeasuredIndicator {

	private static final String CERTIFICATE = "certificate";

	private static final String MEASURE = """
			select c.id, coalesce(h.hours, 0) hours, coalesce(h.trainings, 0) trainings, v.companion_id is not null valid
			from companion c
			left join (
			  select p.companion_id, count(*) trainings,
			         sum(training_hours_attended(t.starts_on, t.day_hours, p.attended_days)) hours
			  from training t
			  join training_participant p on p.training_id = t.id and p.state = 'ATTENDED'
			  where t.regency_code = :regency and t.ends_on between :firstDay and :lastDay and t.cancelled_at is null
			  group by p.companion_id
			) h on h.companion_id = c.id
			left join (
			  select distinct p.companion_id from training_participant p
			  join training t on t.id = p.training_id and t.regency_code = :regency and t.cancelled_at is null
			  where p.state = 'ATTENDED' and p.certificate_from <= :lastDay
			    and (p.certificate_to is null or p.certificate_to >= :lastDay)
			) v on v.companion_id = c.id
			where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			  and c.service_from <= :lastDay and (c.service_to is null or c.service_to >= :lastDay)
			""";

	private final JdbcClient jdbc;

	TrainingHours(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String metric() {
		return "training_hours";
	}

	@Override
	public List<MeasuredValue> measure(String areaCode, YearMonth month) {
		return this.jdbc.sql(MEASURE)
			.params(TrainingWindow.upTo(month).parameters(areaCode))
			.query(TrainingHours::map)
			.list();
	}

	private static MeasuredValue map(ResultSet row, int number) throws SQLException {
		BigDecimal hours = row.getBigDecimal("hours");
		return new MeasuredValue(row.getString("id"), hours, List.of(hours, row.getBigDecimal("trainings")),
				row.getBoolean("valid") ? Set.of(CERTIFICATE) : Set.of());
	}

}
