package id.sikap.trainingrecord;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;

import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * O5: of the companions of a kecamatan in service on the last day, the share in percent
 * who attended at least one training that ended in the twelve months up to it. A
 * kecamatan without companions has no value.
 */
@Component
class TrainedShare implements MeasuredIndicator {

	private static final int PLACES = 10;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final String MEASURE = """
			with trained as (
			  select distinct p.companion_id from training t
			  join training_participant p on p.training_id = t.id and p.state = 'ATTENDED'
			  where t.regency_code = :regency and t.ends_on between :firstDay and :lastDay and t.cancelled_at is null
			)
			select c.subdistrict_code unit, count(t.companion_id) trained, count(*) companions
			from companion c left join trained t on t.companion_id = c.id
			where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			  and c.service_from <= :lastDay and (c.service_to is null or c.service_to >= :lastDay)
			group by c.subdistrict_code
			""";

	private final JdbcClient jdbc;

	TrainedShare(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String metric() {
		return "trained_share";
	}

	@Override
	public List<MeasuredValue> measure(String areaCode, YearMonth month) {
		return this.jdbc.sql(MEASURE)
			.params(TrainingWindow.upTo(month).parameters(areaCode))
			.query(TrainedShare::map)
			.list();
	}

	private static MeasuredValue map(ResultSet row, int number) throws SQLException {
		BigDecimal trained = row.getBigDecimal("trained");
		BigDecimal companions = row.getBigDecimal("companions");
		return MeasuredValue.of(row.getString("unit"),
				trained.multiply(HUNDRED).divide(companions, PLACES, RoundingMode.HALF_UP),
				List.of(trained, companions));
	}

}
