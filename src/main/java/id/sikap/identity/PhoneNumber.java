package id.sikap.identity;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * Phone numbers as people write them (0812..., 62812..., 812...), kept as E.164.
 */
public final class PhoneNumber {

	private static final String REGION = "ID";

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	private PhoneNumber() {
	}

	/** "+6281234567890", or nothing when the text is no phone number. */
	public static Optional<String> parse(String text) {
		String digits = text.strip();
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
