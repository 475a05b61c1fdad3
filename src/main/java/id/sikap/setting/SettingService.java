package id.sikap.setting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaService;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A regency's settings. A value holds for whole months; a new one leaves the months
 * before it as they were.
 */
@Service
@Transactional
public class SettingService {

	/** How far back what was never set before may be set. */
	private static final int MONTHS_BACK = 24;

	/** How far ahead a change may be entered. */
	private static final int MONTHS_AHEAD = 12;

	private final SettingRepository settings;

	private final AreaService areas;

	private final Clock clock;

	SettingService(SettingRepository settings, AreaService areas, Clock clock) {
		this.settings = settings;
		this.areas = areas;
		this.clock = clock;
	}

	/**
	 * The value in force in a month.
	 * @param areaCode a regency, or a kecamatan, where the regency's value holds unless
	 * it has one of its own
	 */
	@Transactional(readOnly = true)
	public String value(String areaCode, SettingName name, YearMonth month) {
		return of(areaCode).value(areaCode, name, month);
	}

	/**
	 * Letterhead and signers for the report of a month.
	 * @param areaCode the regency or kecamatan reported on
	 */
	@Transactional(readOnly = true)
	public ReportSettings report(String areaCode, YearMonth month) {
		return of(areaCode).report(areaCode, month);
	}

	/** The same for many kecamatan of a regency, by their codes. */
	@Transactional(readOnly = true)
	public Map<String, ReportSettings> reports(String regencyCode, Collection<String> areaCodes, YearMonth month) {
		SettingsOfRegency all = of(regencyCode);
		return areaCodes.stream().collect(Collectors.toMap(Function.identity(), (code) -> all.report(code, month)));
	}

	@Transactional(readOnly = true)
	SettingsOfRegency of(String areaCode) {
		String regency = Area.regencyOf(areaCode);
		return new SettingsOfRegency(this.areas.get(regency),
				this.settings.findByRegencyCodeOrderByNameAscAreaCodeAscValidFromDesc(regency));
	}

	/**
	 * Counts every change of these settings: rows are added and corrected, never removed.
	 */
	@Transactional(readOnly = true)
	int version(String areaCode, Set<SettingName> names) {
		return version(this.settings.findByAreaCodeAndNameIn(areaCode, names));
	}

	private static int version(Collection<RegencySetting> rows) {
		return rows.stream().mapToInt((row) -> row.getVersion() + 1).sum();
	}

	/**
	 * The months from which a change may hold. What was in force in a past month stays
	 * so; the month that has just ended is open, since its report is printed in the next
	 * one. What was never set may be set for past months too.
	 */
	@Transactional(readOnly = true)
	MonthsOffered months(String areaCode, Set<SettingName> names) {
		return months(this.settings.findByAreaCodeAndNameIn(areaCode, names));
	}

	private MonthsOffered months(List<RegencySetting> rows) {
		YearMonth now = YearMonth.now(this.clock);
		return new MonthsOffered(now.minusMonths(rows.isEmpty() ? MONTHS_BACK : 1), now.plusMonths(MONTHS_AHEAD));
	}

	/**
	 * @param values all settings of a form; those that do not change stay as they are
	 * @param from the first month that they hold for
	 * @param version as the form was made from
	 * @throws StaleVersionException when somebody changed one of them meanwhile
	 */
	void change(String areaCode, Map<SettingName, String> values, YearMonth from, int version, AreaScope scope) {
		if (!scope.coversArea(areaCode)) {
			throw new NotFoundException();
		}
		List<RegencySetting> rows = this.settings.findByAreaCodeAndNameIn(areaCode, values.keySet());
		StaleVersionException.check(version, version(rows));
		if (!months(rows).contains(from)) {
			throw RuleViolation.of("validFrom", "setting.error.month");
		}
		SettingsOfRegency current = of(areaCode);
		values.forEach((name, typed) -> {
			String value = (typed == null) ? "" : typed;
			if (!value.equals(current.value(areaCode, name, from))) {
				change(areaCode, name, value, from, rows.stream().filter((row) -> row.isOf(areaCode, name)).toList());
			}
		});
	}

	private void change(String areaCode, SettingName name, String value, YearMonth from, List<RegencySetting> rows) {
		RegencySetting current = rows.stream().filter((row) -> row.holdsIn(from)).findFirst().orElse(null);
		if (current != null && current.firstMonth().equals(from)) {
			current.correct(value);
			return;
		}
		YearMonth last = (current != null) ? current.lastMonth() : monthBeforeNext(from, rows);
		if (current != null) {
			current.endBefore(from);
			this.settings.flush(); // before the new one, which must not overlap with it
		}
		this.settings.save(new RegencySetting(areaCode, name, value, from, last));
	}

	private static YearMonth monthBeforeNext(YearMonth from, List<RegencySetting> rows) {
		return rows.stream()
			.map(RegencySetting::firstMonth)
			.filter((month) -> month.isAfter(from))
			.min(Comparator.naturalOrder())
			.map((month) -> month.minusMonths(1))
			.orElse(null);
	}

}
