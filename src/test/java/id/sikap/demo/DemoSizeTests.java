package id.sikap.demo;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DemoSizeTests {

	@Test
	void three_sizes_are_known() {
		assertThat(DemoSize.parse("kecamatan")).isEqualTo(new DemoSize(1, false));
		assertThat(DemoSize.parse("regency")).isEqualTo(new DemoSize(1, true));
		assertThat(DemoSize.parse("regencies=10")).isEqualTo(new DemoSize(10, true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "kabupaten", "regencies", "regencies=0", "regencies=57", "regencies=x" })
	void others_are_refused_by_name(String size) {
		assertThatIllegalArgumentException().isThrownBy(() -> DemoSize.parse(size))
			.withMessageContaining("sikap.demo.size");
	}

	@Test
	void shares_add_up() {
		int[] parts = Shares.split(90_000, new double[] { 1, 2, 3.5, 0.25 });
		assertThat(Arrays.stream(parts).sum()).isEqualTo(90_000);
		assertThat(parts).containsExactly(13_333, 26_667, 46_667, 3_333);
		assertThat(Shares.evenly(10, 3)).containsExactly(4, 3, 3);
	}

}
