package id.sikap.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

import id.sikap.identity.NumberVault;

import org.springframework.stereotype.Component;

/**
 * Eight characters that only this installation can work out, from a report's number and
 * figures (HMAC with a key that follows from the configured one). Forty bits: who guesses
 * is slowed down long before he finds one.
 */
@Component
class CheckCode {

	/** Crockford's: without I, L, O and U, which are read wrongly from paper. */
	private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 8;

	private final NumberVault vault;

	CheckCode(NumberVault vault) {
		this.vault = vault;
	}

	/** As printed: "7Q4M-K2XD". */
	String of(String number, String figures) {
		byte[] stamp = this.vault.stamp(number + "\n" + figures);
		long bits = 0;
		for (int i = 0; i < 5; i++) {
			bits = bits << 8 | (stamp[i] & 0xff);
		}
		StringBuilder code = new StringBuilder();
		for (int i = LENGTH - 1; i >= 0; i--) {
			code.append(LETTERS.charAt((int) (bits >>> 5 * i & 31)));
		}
		return code.insert(LENGTH / 2, '-').toString();
	}

	/**
	 * As a person types it: any case, with or without the dash, O for 0, I or L for 1.
	 */
	static String typed(String code) {
		String plain = code.toUpperCase(Locale.ROOT)
			.replaceAll("[^0-9A-Z]", "")
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
		return (plain.length() == LENGTH) ? plain.substring(0, 4) + "-" + plain.substring(4) : plain;
	}

	/** Takes as long for a wrong code as for a right one. */
	boolean matches(String typed, String number, String figures) {
		return MessageDigest.isEqual(typed(typed).getBytes(StandardCharsets.UTF_8),
				of(number, figures).getBytes(StandardCharsets.UTF_8));
	}

}
