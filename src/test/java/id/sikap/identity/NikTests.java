package id.sikap.identity;

import java.time.LocalDate;

import id.sikap.identity.Nik.Problem;
import id.sikap.identity.Nik.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NikTests {

	@ParameterizedTest
	@CsvSource({ "351401010190001, LENGTH", "35140101019000011, LENGTH", "3514O10101900001, NOT_DIGITS",
			"3514013201900001, DAY", "3514010001900001, DAY", "3514017201900001, DAY", "3514010113900001, MONTH",
			"3514010101900000, SERIAL", "3.51E+15, DIGITS_LOST", "'3,51401E+15', DIGITS_LOST", "'', LENGTH" })
	void a_text_that_is_no_nik_is_refused_with_its_reason(String text, Problem problem) {
		assertThat(Nik.problems(text)).contains(problem);
		assertThatThrownBy(() -> Nik.parse(text)).isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest
	@CsvSource({ "3514010101900001, MALE", "3514017101900001, FEMALE", "' 3514 0141 0190 0001', FEMALE",
			"'''0114010101900001', MALE" })
	void the_day_of_a_woman_has_40_added(String text, Sex sex) {
		assertThat(Nik.problems(text)).isEmpty();
		assertThat(Nik.parse(text).sex()).isEqualTo(sex);
	}

	@Test
	void leading_zeros_are_kept() {
		assertThat(Nik.parse("0114010101900001").digits()).isEqualTo("0114010101900001");
	}

	@Test
	void another_area_date_or_sex_than_stated_only_warns() {
		Nik nik = Nik.parse("3514014502900001");
		assertThat(nik.warnings("35.14.01.2011", LocalDate.of(1990, 2, 5), Sex.FEMALE)).isEmpty();
		assertThat(nik.warnings("35.75.01.1001", null, null)).containsExactly(Warning.AREA);
		assertThat(nik.warnings(null, LocalDate.of(1991, 2, 5), null)).containsExactly(Warning.BIRTH_DATE);
		assertThat(nik.warnings(null, null, Sex.MALE)).containsExactly(Warning.SEX);
	}

	@Test
	void a_made_up_area_does_not_warn() {
		assertThat(Nik.parse("9914014502900001").warnings("35.14.01.2011", null, null)).isEmpty();
	}

	@Test
	void a_nik_never_shows_more_than_its_last_four_digits() {
		assertThat(Nik.parse("3514014502900001")).hasToString("************0001");
	}

}
