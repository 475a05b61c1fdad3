package id.sikap.indicator;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages of the settings show.
 */
@Service
@Transactional(readOnly = true)
class CapacitySettingPages {

	/**
	 * @param history all values ever set; the newest of each setting first
	 */
	record Overview(YearMonth month, CapacitySettings settings, List<Indicator> indicators,
			List<CapacitySetting> history) {

		/** Whether the regency has its own thresholds or anchors this month. */
		public boolean isOwn(String code) {
			return this.history.stream()
				.anyMatch((row) -> IndicatorForm.names(code).contains(row.getName()) && row.holdsIn(this.month));
		}

	}

	private final CapacitySettingService settings;

	private final IndicatorCatalogue catalogue;

	private final IndicatorRepository indicators;

	private final Clock clock;

	CapacitySettingPages(CapacitySettingService settings, IndicatorCatalogue catalogue, IndicatorRepository indicators,
			Clock clock) {
		this.settings = settings;
		this.catalogue = catalogue;
		this.indicators = indicators;
		this.clock = clock;
	}

	Overview show(String regencyCode) {
		return new Overview(now(), this.settings.settings(regencyCode, now()), this.catalogue.all(regencyCode, now()),
				this.settings.of(regencyCode).rows());
	}

	CapacitySettingForm general(String regencyCode) {
		return CapacitySettingForm.of(this.settings.settings(regencyCode, now()), now(), this.settings
			.version(regencyCode, CapacitySettingName.GENERAL.stream().map(CapacitySettingName::name).toList()));
	}

	WeightForm weights(String regencyCode) {
		CapacitySettings settings = this.settings.settings(regencyCode, now());
		return WeightForm.of(settings, now(), this.settings.version(regencyCode,
				settings.weights().keySet().stream().map(CapacitySettingName.WEIGHT::of).toList()));
	}

	IndicatorForm indicator(String regencyCode, String code) {
		Indicator indicator = this.catalogue.get(regencyCode, code, now());
		return IndicatorForm.of(indicator, now(), this.settings.version(regencyCode, IndicatorForm.names(code)));
	}

	/** As the product has it, whatever the regency has set. */
	Indicator original(String code) {
		return this.indicators.get(code, now());
	}

	private YearMonth now() {
		return YearMonth.now(this.clock);
	}

}
