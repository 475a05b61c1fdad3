package id.sikap.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The months that the demo tells of: 13 whole ones and the running one, up to yesterday.
 * They are numbered from 0, the running one is {@link #RUNNING}.
 */
record Timeline(LocalDate today, Instant now, ZoneId zone) {

	static final int RUNNING = 13;

	static Timeline of(Clock clock) {
		return new Timeline(LocalDate.now(clock), clock.instant(), clock.getZone());
	}

	YearMonth month(int number) {
		return YearMonth.from(this.today).plusMonths(number - RUNNING);
	}

	/** The day of a month, or its last where it is shorter. */
	LocalDate day(int month, int dayOfMonth) {
		YearMonth of = month(month);
		return of.atDay(Math.min(dayOfMonth, of.lengthOfMonth()));
	}

	LocalDate first() {
		return month(0).atDay(1);
	}

	Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(this.zone).toInstant();
	}

	/** In the working hours of a day, or now where that would be still to come. */
	Instant officeHours(LocalDate day, Chance chance) {
		Instant moment = at(day, LocalTime.of(chance.between(8, 15), chance.between(0, 59), chance.between(0, 59)));
		return moment.isBefore(this.now) ? moment : this.now;
	}

}
