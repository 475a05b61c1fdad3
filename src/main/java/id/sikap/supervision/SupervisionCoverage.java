package id.sikap.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;

import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * O2: companions in service on the last day of the month with at least one supervision in
 * the month, of all in service, in percent.
 */
@Component
@Transactional(readOnly = true)
class SupervisionCoverage implements MeasuredIndicator {

	private static final int PLACES = 10;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final SupervisionListRepository supervisions;

	SupervisionCoverage(SupervisionListRepository supervisions) {
		this.supervisions = supervisions;
	}

	@Override
	public String metric() {
		return "supervision_coverage";
	}

	@Override
	public List<MeasuredValue> measure(String areaCode, YearMonth month) {
		return this.supervisions.shares(areaCode, month).stream().map(SupervisionCoverage::valueOf).toList();
	}

	private static MeasuredValue valueOf(SupervisedShare share) {
		BigDecimal supervised = BigDecimal.valueOf(share.supervised());
		BigDecimal companions = BigDecimal.valueOf(share.companions());
		return MeasuredValue.of(share.subdistrictCode(),
				supervised.multiply(HUNDRED).divide(companions, PLACES, RoundingMode.HALF_UP),
				List.of(supervised, companions));
	}

}
