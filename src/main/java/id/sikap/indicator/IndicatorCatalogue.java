package id.sikap.indicator;

import java.time.YearMonth;
import java.util.List;

import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What capacity is measured by. Each regency sees the product's indicators with its own
 * thresholds and anchors where it has set some.
 */
@Service
@Transactional(readOnly = true)
public class IndicatorCatalogue {

	private final IndicatorRepository indicators;

	private final CapacitySettingRepository settings;

	IndicatorCatalogue(IndicatorRepository indicators, CapacitySettingRepository settings) {
		this.indicators = indicators;
		this.settings = settings;
	}

	/** All of a month: I1, I2 ..., O1 ..., L1 ... */
	public List<Indicator> all(String regencyCode, YearMonth month) {
		SettingsInForce own = new SettingsInForce(
				this.settings.findByRegencyCodeOrderByNameAscValidFromDesc(regencyCode));
		return this.indicators.all(month).stream().map((indicator) -> own.adapt(indicator, month)).toList();
	}

	/**
	 * @throws NotFoundException for a code that is none
	 */
	public Indicator get(String regencyCode, String code, YearMonth month) {
		return all(regencyCode, month).stream()
			.filter((indicator) -> indicator.code().equals(code))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

}
