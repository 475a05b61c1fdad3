package id.sikap.identity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NumberVaultTests {

	private static final String NIK = "9914014502900001";

	private final NumberVault vault = vault(1);

	@Test
	void a_protected_number_opens_again() {
		assertThat(this.vault.reveal(NumberKind.NIK, this.vault.protect(NumberKind.NIK, NIK))).isEqualTo(NIK);
	}

	@Test
	void equal_numbers_are_found_by_their_hash_but_look_different() {
		ProtectedNumber one = this.vault.protect(NumberKind.NIK, NIK);
		ProtectedNumber other = this.vault.protect(NumberKind.NIK, NIK);
		assertThat(one.hash()).isEqualTo(other.hash()).isEqualTo(this.vault.hash(NumberKind.NIK, NIK));
		assertThat(one.cipher()).isNotEqualTo(other.cipher());
	}

	@Test
	void the_digits_are_nowhere_in_what_is_stored_but_the_last_four() {
		ProtectedNumber number = this.vault.protect(NumberKind.NIK, NIK);
		assertThat(new String(number.cipher(), StandardCharsets.ISO_8859_1)).doesNotContain("29000");
		assertThat(number.last4()).isEqualTo("0001");
	}

	@Test
	void equal_digits_of_two_kinds_cannot_be_told_to_be_equal() {
		assertThat(this.vault.hash(NumberKind.NIK, NIK)).isNotEqualTo(this.vault.hash(NumberKind.FAMILY_CARD, NIK));
	}

	@Test
	void a_number_opens_neither_with_another_key_nor_as_another_kind_nor_when_it_was_tampered_with() {
		ProtectedNumber number = this.vault.protect(NumberKind.NIK, NIK);
		byte[] tampered = number.cipher().clone();
		tampered[tampered.length - 1] ^= 1;
		assertThatThrownBy(() -> vault(2).reveal(NumberKind.NIK, number)).isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> this.vault.reveal(NumberKind.FAMILY_CARD, number))
			.isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(
				() -> this.vault.reveal(NumberKind.NIK, new ProtectedNumber(tampered, number.hash(), number.last4())))
			.isInstanceOf(IllegalStateException.class);
	}

	private static NumberVault vault(int seed) {
		byte[] key = new byte[32];
		Arrays.fill(key, (byte) seed);
		return new NumberVault(new NumberKeys(key, key));
	}

}
