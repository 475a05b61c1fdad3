package id.sikap.group;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GroupNameTests {

	@ParameterizedTest
	@CsvSource({ "Melati 1, melati 1", "KELOMPOK  Melati 1, melati 1", "klp. melati-1, melati 1",
			"Kel Melati 1, melati 1", "Kelompok, kelompok", "Kelapa, kelapa", "' Dusun Krajan / 2 ', dusun krajan 2" })
	void spellings_of_one_name_are_alike(String written, String normalised) {
		assertThat(HouseholdGroup.normalise(written)).isEqualTo(normalised);
	}

}
