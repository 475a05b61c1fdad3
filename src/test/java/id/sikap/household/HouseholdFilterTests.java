package id.sikap.household;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HouseholdFilterTests {

	@ParameterizedTest
	@ValueSource(strings = { "9914014502900001", "99.14.01 450290", "12345" })
	void more_digits_than_four_belong_into_the_search_by_number(String q) {
		assertThat(filter(q, null, null).asksForNumber()).isTrue();
	}

	@Test
	void four_digits_are_the_last_of_a_nik_and_other_text_is_a_name() {
		assertThat(filter("0001", null, null).byLastFour()).isTrue();
		assertThat(filter("0001", null, null).byName()).isFalse();
		assertThat(filter(" Siti ", null, null).byName()).isTrue();
		assertThat(filter("Siti", null, null).asksForNumber()).isFalse();
	}

	@Test
	void a_village_left_over_from_another_kecamatan_is_forgotten() {
		assertThat(filter(null, "35.14.02", "35.14.01.2011").area()).isEqualTo("35.14.02");
		assertThat(filter(null, "35.14.01", "35.14.01.2011").area()).isEqualTo("35.14.01.2011");
	}

	@Test
	void a_text_that_is_no_group_asks_for_nothing_that_exists() {
		assertThat(new HouseholdFilter(null, null, null, "x' or 1=1", null).groupId()).isEqualTo(new UUID(0, 0));
		assertThat(new HouseholdFilter(null, null, null, HouseholdFilter.NO_GROUP, null).groupId()).isNull();
	}

	private static HouseholdFilter filter(String q, String kecamatan, String desa) {
		return new HouseholdFilter(q, kecamatan, desa, null, null);
	}

}
