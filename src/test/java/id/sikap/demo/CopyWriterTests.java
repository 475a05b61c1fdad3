package id.sikap.demo;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CopyWriterTests {

	private final CopyWriter rows = new CopyWriter(Table.P2K2_SPEAKER);

	@Test
	void what_copy_would_take_for_its_own_is_escaped() {
		this.rows.plain(1).plain(0).text("a\tb\nc\\N\r").text(null).end();
		assertThat(this.rows.take()).isEqualTo("1\t0\ta\\tb\\nc\\\\N\\r\t\\N\n");
	}

	@Test
	void bytes_and_days_are_written_as_postgresql_reads_them() {
		this.rows.bytes(new byte[] { 0, (byte) 0xff }).time(LocalDate.of(2026, 1, 2)).none().none().end();
		assertThat(this.rows.take()).isEqualTo("\\\\x00ff\t2026-01-02\t\\N\t\\N\n");
	}

	@Test
	void a_row_with_a_value_too_few_is_noticed() {
		this.rows.plain(1);
		assertThatIllegalStateException().isThrownBy(this.rows::end).withMessageContaining("p2k2_speaker");
	}

}
