package id.sikap.identity;

import java.util.Optional;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * Phone numbers as people write them (0812..., 62812..., 812...), kept as E.164.
 */
public final class PhoneNumber {

	private static final String REGION = "ID";

	/**
	 * Mobile numbers as nearly everybody writes them. The library says the same of them,
	 * at a hundred times the price; a test compares the two.
	 */
	private static final Pattern PLAIN_MOBILE = Pattern.compile("08[1-35-9]\\d{7,9}");

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private PhoneNumber() {
	}

	/** "+6281234567890", or nothing when the text is no phone number. */
	public static Optional<String> parse(String text) {
		String digits = text.strip();
		if (PLAIN_MOBILE.matcher(digits).matches()) {
			return Optional.of("+62" + digits.substring(1));
		}
		return parseAny(digits);
	}

	static Optional<String> parseAny(String text) {
		String digits = text;
		if (digits.replaceAll("\\D", "").startsWith("62") && !digits.startsWith("+")) {
			digits = "+" + digits; // without it, 62812... is read as a land line
		}
		try {
			Phonenumber.PhoneNumber number = NUMBERS.parse(digits, REGION);
			return NUMBERS.isValidNumber(number) ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
					: Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/** As people here read it: "0812-3456-7890". */
	public static String national(String e164) {
		try {
			return (e164 == null) ? "" : NUMBERS.format(NUMBERS.parse(e164, REGION), PhoneNumberFormat.NATIONAL);
		}
		catch (NumberParseException ex) {
			return e164;
		}
	}

}
