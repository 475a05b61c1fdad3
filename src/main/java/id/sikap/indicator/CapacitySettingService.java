package id.sikap.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A regency's settings of capacity. A value holds for whole months; a new one leaves the
 * months before it as they were.
 */
@Service
@Transactional
public class CapacitySettingService {

	/** How far ahead a change may be entered. */
	private static final int MONTHS_AHEAD = 12;

	private final CapacitySettingRepository settings;

	private final IndicatorRepository indicators;

	private final ClosedMonths closedMonths;

	private final Clock clock;

	CapacitySettingService(CapacitySettingRepository settings, IndicatorRepository indicators,
			ClosedMonths closedMonths, Clock clock) {
		this.settings = settings;
		this.indicators = indicators;
		this.closedMonths = closedMonths;
		this.clock = clock;
	}

	/** What holds for a month. */
	@Transactional(readOnly = true)
	public CapacitySettings settings(String regencyCode, YearMonth month) {
		return settings(of(regencyCode), month);
	}

	/** The same together with the indicators, read at once. */
	@Transactional(readOnly = true)
	public CapacityMethod method(String regencyCode, YearMonth month) {
		SettingsInForce own = of(regencyCode);
		return new CapacityMethod(
				this.indicators.all(month).stream().map((indicator) -> own.adapt(indicator, month)).toList(),
				settings(own, month));
	}

	private CapacitySettings settings(SettingsInForce own, YearMonth month) {
		Map<String, BigDecimal> weights = new LinkedHashMap<>();
		for (Indicator indicator : this.indicators.all(month)) {
			String weight = own.value(CapacitySettingName.WEIGHT.of(indicator.code()), month);
			weights.put(indicator.code(), CapacitySettingName.WEIGHT.number(weight));
		}
		return new CapacitySettings(weights, general(own, CapacitySettingName.TARGET, month),
				general(own, CapacitySettingName.SHARE_INDIVIDUAL, month),
				general(own, CapacitySettingName.SHARE_ORGANISATIONAL, month),
				general(own, CapacitySettingName.SHARE_SOCIAL_SYSTEM, month),
				general(own, CapacitySettingName.NEED_GAP, month),
				general(own, CapacitySettingName.REPORT_DUE_DAY, month).intValueExact());
	}

	private static BigDecimal general(SettingsInForce own, CapacitySettingName name, YearMonth month) {
		return name.number(own.value(name.name(), month));
	}

	@Transactional(readOnly = true)
	SettingsInForce of(String regencyCode) {
		return new SettingsInForce(this.settings.findByRegencyCodeOrderByNameAscValidFromDesc(regencyCode));
	}

	/**
	 * Counts every change of these settings: rows are added and corrected, never removed.
	 */
	@Transactional(readOnly = true)
	int version(String regencyCode, Collection<String> names) {
		return of(regencyCode).rows()
			.stream()
			.filter((row) -> names.contains(row.getName()))
			.mapToInt((row) -> row.getVersion() + 1)
			.sum();
	}

	/**
	 * The months from which a change may hold: what was in force in a past month stays
	 * so. The month that has just ended is scored in this one, so it is open until it is
	 * closed.
	 */
	@Transactional(readOnly = true)
	List<YearMonth> months(String regencyCode) {
		YearMonth now = YearMonth.now(this.clock);
		YearMonth first = this.closedMonths.isClosed(regencyCode, now.minusMonths(1)) ? now : now.minusMonths(1);
		return Stream
			.iterate(first, (month) -> !month.isAfter(now.plusMonths(MONTHS_AHEAD)), (month) -> month.plusMonths(1))
			.toList();
	}

	/**
	 * @param values all settings of a form by their names; those that do not change stay
	 * as they are
	 * @param from the first month that they hold for
	 * @param version as the form was made from
	 * @throws StaleVersionException when somebody changed one of them meanwhile
	 */
	void change(String regencyCode, Map<String, String> values, YearMonth from, int version, AreaScope scope) {
		if (!scope.coversArea(regencyCode)) {
			throw new NotFoundException();
		}
		StaleVersionException.check(version, version(regencyCode, values.keySet()));
		if (!months(regencyCode).contains(from)) {
			throw RuleViolation.of("validFrom", "indicator.error.month");
		}
		SettingsInForce current = of(regencyCode);
		values.forEach((name, value) -> {
			String before = current.value(name, from);
			if (!value.equals((before == null) ? unset(name, from) : before)) {
				change(regencyCode, name, value, from, current.of(name));
			}
		});
	}

	private String unset(String name, YearMonth month) {
		String[] parts = name.split("\\.");
		CapacitySettingName kind = CapacitySettingName.valueOf(parts[0]);
		return (kind.unset() != null) ? kind.unset() : kind.of(this.indicators.get(parts[1], month));
	}

	private void change(String regencyCode, String name, String value, YearMonth from, List<CapacitySetting> rows) {
		CapacitySetting current = rows.stream().filter((row) -> row.holdsIn(from)).findFirst().orElse(null);
		if (current != null && current.firstMonth().equals(from)) {
			current.correct(value);
			return;
		}
		YearMonth last = (current != null) ? current.lastMonth() : monthBeforeNext(from, rows);
		if (current != null) {
			current.endBefore(from);
			this.settings.flush(); // before the new one, which must not overlap with it
		}
		this.settings.save(new CapacitySetting(regencyCode, name, value, from, last));
	}

	private static YearMonth monthBeforeNext(YearMonth from, List<CapacitySetting> rows) {
		return rows.stream()
			.map(CapacitySetting::firstMonth)
			.filter((month) -> month.isAfter(from))
			.min(Comparator.naturalOrder())
			.map((month) -> month.minusMonths(1))
			.orElse(null);
	}

}
