package id.sikap.training;

import java.time.LocalDate;
import java.util.List;

import id.sikap.support.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LessonsTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);

	@Test
	void one_number_is_for_every_day_and_several_are_one_a_day() {
		assertThat(Lessons.read(MONDAY, MONDAY.plusDays(2), "8").total()).isEqualTo(24);
		Lessons uneven = Lessons.read(MONDAY, MONDAY.plusDays(2), " 8, 0;4 ");
		assertThat(uneven.hours()).containsExactly((short) 8, (short) 0, (short) 4);
		assertThat(uneven.written()).isEqualTo("8, 0, 4");
	}

	@Test
	void only_days_that_belong_to_the_training_count_and_each_once() {
		Lessons lessons = Lessons.read(MONDAY, MONDAY.plusDays(2), "8,6,4");
		assertThat(lessons.attended(List.of(MONDAY, MONDAY, MONDAY.plusDays(2), MONDAY.plusDays(3)))).isEqualTo(12);
	}

	@ParameterizedTest
	@CsvSource({ "2026-10-12,2026-10-11,8,endsOn", "2026-10-12,2027-10-11,8,endsOn",
			"2026-10-12,2026-10-14,'8,8',hours", "2026-10-12,2026-10-14,delapan,hours",
			"2026-10-12,2026-10-12,25,hours", "2026-10-12,2026-10-12,-1,hours", "2026-10-12,2026-10-13,0,hours" })
	void what_is_no_schedule_is_refused_with_the_field_to_blame(LocalDate from, LocalDate to, String hours,
			String field) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> Lessons.read(from, to, hours))
			.satisfies((violation) -> assertThat(violation.field()).isEqualTo(field));
	}

}
