package id.sikap.identity;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumberTests {

	@ParameterizedTest
	@CsvSource({ "081234567890", "0812-3456-7890", "62 812 3456 7890", "+62 812-3456-7890", "81234567890" })
	void the_ways_people_write_a_mobile_number_are_one(String text) {
		assertThat(PhoneNumber.parse(text)).contains("+6281234567890");
	}

	@ParameterizedTest
	@CsvSource({ "0812", "12", "sama", "08123456789012345" })
	void what_is_no_number_is_none(String text) {
		assertThat(PhoneNumber.parse(text)).isEmpty();
	}

	@Test
	void the_short_way_for_mobile_numbers_says_what_the_library_says() {
		for (int prefix = 800; prefix < 900; prefix++) {
			for (int rest = 3; rest <= 11; rest++) {
				String text = "0" + prefix + "123456789012".substring(0, rest);
				Optional<String> library = PhoneNumber.parseAny(text);
				assertThat(PhoneNumber.parse(text)).as(text).isEqualTo(library);
			}
		}
	}

}
