package id.sikap.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.sikap.support.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The days of a training and the lesson hours (JP) of each.
 *
 * @param hours one entry a day from the first to the last, 0 to 24
 */
@Embeddable
public record Lessons(LocalDate startsOn, LocalDate endsOn,
		@Column(name = "day_hours") @JdbcTypeCode(SqlTypes.ARRAY) List<Short> hours) {

	/** Longer ones are written as several: nobody keeps a sheet with more columns. */
	static final int MOST_DAYS = 62;

	private static final int MOST_HOURS = 24;

	/**
	 * @param hours one number for every day ("8"), or one for each ("8, 8, 4")
	 * @throws RuleViolation when the end is before the start, or the hours cannot be read
	 * or are not as many as the days
	 */
	public static Lessons read(LocalDate startsOn, LocalDate endsOn, String hours) {
		if (endsOn.isBefore(startsOn)) {
			throw RuleViolation.of("endsOn", "training.error.endBeforeStart");
		}
		int days = (int) Math.min(Integer.MAX_VALUE - 1, ChronoUnit.DAYS.between(startsOn, endsOn)) + 1;
		if (days > MOST_DAYS) {
			throw RuleViolation.of("endsOn", "training.error.tooLong", MOST_DAYS);
		}
		List<Short> read = Arrays.stream(hours.strip().split("\\s*[,;]\\s*|\\s+")).map(Lessons::number).toList();
		List<Short> all = (read.size() == 1) ? Collections.nCopies(days, read.get(0)) : read;
		if (all.size() != days) {
			throw RuleViolation.of("hours", "training.error.hoursCount", days, read.size());
		}
		if (all.stream().allMatch((number) -> number == 0)) {
			throw RuleViolation.of("hours", "training.error.noHours");
		}
		return new Lessons(startsOn, endsOn, all);
	}

	private static short number(String typed) {
		if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) > MOST_HOURS) {
			throw RuleViolation.of("hours", "training.error.hours", MOST_HOURS);
		}
		return Short.parseShort(typed);
	}

	/** As {@link #read} takes them. */
	public String written() {
		return (this.hours.stream().distinct().count() == 1) ? this.hours.get(0).toString()
				: this.hours.stream().map(Object::toString).collect(Collectors.joining(", "));
	}

	public List<LocalDate> days() {
		return IntStream.range(0, this.hours.size()).mapToObj(this.startsOn::plusDays).toList();
	}

	public int total() {
		return this.hours.stream().mapToInt(Short::intValue).sum();
	}

	/** The hours of some of the days; days outside count nothing. */
	public int attended(Collection<LocalDate> days) {
		return days.stream()
			.distinct()
			.filter(days()::contains)
			.mapToInt((day) -> this.hours.get((int) ChronoUnit.DAYS.between(this.startsOn, day)))
			.sum();
	}

}
