package id.sikap.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

import id.sikap.account.AreaScope;
import id.sikap.companion.Companion;
import id.sikap.coverage.CoverageMonth;
import id.sikap.coverage.CoverageService;
import id.sikap.coverage.GroupMonthService;
import id.sikap.schedule.CalendarService;
import id.sikap.schedule.NextMeeting;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CompanionMonthService {

	private static final int MONTHS = 12;

	private final CoverageService coverage;

	private final GroupMonthService groups;

	private final CalendarService calendar;

	private final BoardWords words;

	private final Clock clock;

	CompanionMonthService(CoverageService coverage, GroupMonthService groups, CalendarService calendar,
			BoardWords words, Clock clock) {
		this.coverage = coverage;
		this.groups = groups;
		this.calendar = calendar;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * @param companion admitted to the reader's scope by the caller
	 * @param path address of the page, whose other months the columns link to
	 */
	CompanionMonth of(Companion companion, YearMonth month, String path, AreaScope scope) {
		List<CoverageMonth> trend = this.coverage.trend(companion.getRegencyCode(), companion.getId(), month, MONTHS,
				scope);
		Function<YearMonth, String> link = (other) -> path + "?bulan=" + other;
		return new CompanionMonth(CompanionMonth.ordered(this.groups.ofCompanion(companion.getId(), month, scope)),
				trend.get(trend.size() - 1), Standing.of(Measure.COVERAGE, trend, this.words, link),
				Standing.of(Measure.ATTENDANCE, trend, this.words, link), next(companion, month, scope),
				LocalDate.now(this.clock));
	}

	private NextMeeting next(Companion companion, YearMonth month, AreaScope scope) {
		return month.isBefore(YearMonth.now(this.clock)) ? null
				: this.calendar.nextOf(companion.getId(), scope).orElse(null);
	}

}
