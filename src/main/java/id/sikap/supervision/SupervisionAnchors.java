package id.sikap.supervision;

import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.indicator.Indicator;
import id.sikap.indicator.IndicatorCatalogue;

import org.springframework.stereotype.Component;

/**
 * The anchors of I5 and I6 that a regency has in a month.
 */
@Component
class SupervisionAnchors {

	private final IndicatorCatalogue indicators;

	SupervisionAnchors(IndicatorCatalogue indicators) {
		this.indicators = indicators;
	}

	Scales of(String regencyCode, YearMonth month) {
		Map<String, Indicator> indicators = this.indicators.all(regencyCode, month)
			.stream()
			.collect(Collectors.toMap(Indicator::code, Function.identity()));
		return new Scales(indicators.get("I5"), indicators.get("I6"));
	}

	record Scales(Indicator teaching, Indicator social) {

	}

}
