package id.sikap.monthlyreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import id.sikap.account.AreaScope;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which reports of a month came, and which did not. Reports are due from companions who
 * served a group on the last day of the month.
 */
@Service
@Transactional(readOnly = true)
public class MonthlyReportList {

	/** Of a companion's own months. */
	private static final int MONTHS_SHOWN = 14;

	/** A companion is not reminded of what is older. */
	private static final int MONTHS_CALLED_FOR = 3;

	private final MonthlyReportListRepository list;

	private final DueDates dueDates;

	private final Clock clock;

	MonthlyReportList(MonthlyReportListRepository list, DueDates dueDates, Clock clock) {
		this.list = list;
		this.dueDates = dueDates;
		this.clock = clock;
	}

	/** The month whose reports fall due, or fell due, in the running one. */
	public YearMonth dueMonth() {
		return YearMonth.now(this.clock).minusMonths(1);
	}

	/**
	 * @param month that the report is on
	 */
	public LocalDate dueOn(String regencyCode, YearMonth month) {
		return this.dueDates.of(regencyCode, month);
	}

	/**
	 * How many reports of the scope there are by state, and under
	 * {@link MonthlyReportFilter#MISSING} how many never came.
	 */
	public Map<String, Integer> counts(MonthlyReportFilter filter, YearMonth month, AreaScope scope) {
		return this.list.counts(filter, month, scope);
	}

	/** Every row of the list, one after the other, for its export. */
	public void each(MonthlyReportFilter filter, YearMonth month, AreaScope scope, Sort sort,
			Consumer<MonthlyReportSummary> reader) {
		this.list.each(filter, month, scope, sort, reader);
	}

	Page<MonthlyReportSummary> find(MonthlyReportFilter filter, YearMonth month, AreaScope scope, Pageable page,
			Map<String, Integer> counts) {
		long total = (filter.status() != null) ? counts.getOrDefault(filter.status(), 0)
				: counts.values().stream().mapToInt(Integer::intValue).sum();
		return this.list.find(filter, month, scope, page, total);
	}

	/** All that never came, by kecamatan and name. */
	List<MonthlyReportSummary> missing(MonthlyReportFilter filter, YearMonth month, AreaScope scope) {
		return this.list.all(new MonthlyReportFilter(filter.kecamatan(), MonthlyReportFilter.MISSING), month, scope);
	}

	/**
	 * What a companion still has to submit of the last months: reports that never came
	 * and those that were sent back, the newest first.
	 */
	public List<MonthlyReportSummary> openOf(UUID companionId) {
		YearMonth last = DueDates.current(LocalDate.now(this.clock));
		return this.list.ofCompanion(companionId, last.minusMonths(MONTHS_CALLED_FOR - 1), last)
			.stream()
			.filter((report) -> !report.isCounting())
			.toList();
	}

	/** The companion's own months, the newest first. */
	List<MonthlyReportSummary> ofCompanion(UUID companionId) {
		YearMonth last = DueDates.current(LocalDate.now(this.clock));
		return this.list.ofCompanion(companionId, last.minusMonths(MONTHS_SHOWN - 1), last);
	}

}
