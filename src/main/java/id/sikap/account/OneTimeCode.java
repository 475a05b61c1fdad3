package id.sikap.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The code on a slip of paper with which a person sets the first password: twelve
 * characters that cannot be mistaken for one another, 59 bits. So much chance needs no
 * slow hash, which lets a whole list of accounts be made at once.
 */
public final class OneTimeCode {

	private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

	private static final SecureRandom RANDOM = new SecureRandom();

	private OneTimeCode() {
	}

	/** "ABCD-EFGH-JKMN" */
	public static String random() {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < 12; i++) {
			if (i == 4 || i == 8) {
				code.append('-');
			}
			code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		}
		return code.toString();
	}

	/**
	 * What is stored of a code; small letters, spaces and missing dashes make no
	 * difference.
	 */
	public static String hash(String code) {
		try {
			String plain = code.toUpperCase().replaceAll("[^A-Z0-9]", "");
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
