package id.sikap.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class CalendarService {

	private final CalendarRepository calendar;

	private final Clock clock;

	CalendarService(CalendarRepository calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/** How many meetings each day of the month has. */
	Map<LocalDate, Integer> counts(CalendarFilter filter, AreaScope scope) {
		return this.calendar.counts(filter, today(), scope);
	}

	/**
	 * The next days that have a meeting, as the calendar counts them.
	 * @param areaCode a regency, kecamatan or village
	 * @param days from today on
	 */
	public List<DayCount> upcoming(String areaCode, int days, AreaScope scope) {
		return this.calendar.days(areaCode, today(), today().plusDays(days - 1L), today(), scope);
	}

	/**
	 * The next planned meeting of a companion's groups, from today to the end of next
	 * month.
	 */
	public Optional<NextMeeting> nextOf(UUID companionId, AreaScope scope) {
		LocalDate end = YearMonth.from(today()).plusMonths(1).atEndOfMonth();
		return this.calendar.next(companionId, today(), end, today(), scope);
	}

	Page<CalendarEntry> entries(CalendarFilter filter, AreaScope scope, Pageable page) {
		return this.calendar.entries(filter, today(), scope, page);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
