package id.sikap.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Nomor Induk Kependudukan: six digits of the area of first registration, the birth date
 * as DDMMYY (a woman's day plus 40), four of a serial from 0001. No check digit is known,
 * and an area code or a date can be honestly wrong and cannot be changed: those only warn
 * (DOMAIN 7).
 */
public record Nik(String digits) {

	private static final int DIGITS = 16;

	private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s'’`-]");

	/** What Excel shows of a long number: the last digits are gone for good. */
	private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

	public Nik {
		if (!problems(digits).isEmpty()) {
			throw new IllegalArgumentException("not a valid NIK"); // never the number
																	// itself
		}
	}

	/** Why a text is no NIK. */
	public enum Problem {

		DIGITS_LOST, NOT_DIGITS, LENGTH, DAY, MONTH, SERIAL;

		/** Key of the sentence that tells a person. */
		public String messageKey() {
			return "nik.problem." + name();
		}

	}

	/** What does not fit the rest of the record, though the NIK may be right. */
	public enum Warning {

		AREA, BIRTH_DATE, SEX;

		public String messageKey() {
			return "nik.warning." + name();
		}

	}

	/** Problems of a text as typed or read from a sheet; none means that it is a NIK. */
	public static Set<Problem> problems(String text) {
		if (text == null || text.isBlank()) {
			return EnumSet.of(Problem.LENGTH);
		}
		String number = clean(text);
		if (!isDigits(number)) {
			return EnumSet.of(SCIENTIFIC.matcher(number).matches() ? Problem.DIGITS_LOST : Problem.NOT_DIGITS);
		}
		if (number.length() != DIGITS) {
			return EnumSet.of(Problem.LENGTH);
		}
		EnumSet<Problem> problems = EnumSet.noneOf(Problem.class);
		int day = dayOf(number);
		int month = Integer.parseInt(number.substring(8, 10));
		if (day < 1 || day > 31) {
			problems.add(Problem.DAY);
		}
		if (month < 1 || month > 12) {
			problems.add(Problem.MONTH);
		}
		if (number.endsWith("0000")) {
			problems.add(Problem.SERIAL);
		}
		return problems;
	}

	/**
	 * Without the spaces, dots and apostrophes that people and sheets put between or
	 * before digits.
	 */
	public static String clean(String text) {
		if (isDigits(text)) {
			return text; // nearly all of a sheet's many are
		}
		String number = BETWEEN_DIGITS.matcher(text.strip()).replaceAll("");
		return SCIENTIFIC.matcher(number).matches() ? number : number.replace(".", "");
	}

	private static boolean isDigits(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return false;
			}
		}
		return true;
	}

	public static Nik parse(String text) {
		return new Nik(clean(text));
	}

	public Sex sex() {
		return (Integer.parseInt(this.digits.substring(6, 8)) > 40) ? Sex.FEMALE : Sex.MALE;
	}

	/** The six digits of the area, as the Kemendagri code writes them: "35.14.01". */
	public String areaCode() {
		return this.digits.substring(0, 2) + "." + this.digits.substring(2, 4) + "." + this.digits.substring(4, 6);
	}

	/**
	 * @param areaCode of the village or kecamatan the person lives in, null when not
	 * known
	 * @param birthDate as stated, null when not known
	 * @param sex as stated, null when not known
	 */
	public Set<Warning> warnings(String areaCode, LocalDate birthDate, Sex sex) {
		EnumSet<Warning> warnings = EnumSet.noneOf(Warning.class);
		if (areaCode != null && !isSynthetic() && !areaCode.startsWith(areaCode().substring(0, 5))) {
			warnings.add(Warning.AREA);
		}
		if (birthDate != null && !matches(birthDate)) {
			warnings.add(Warning.BIRTH_DATE);
		}
		if (sex != null && sex != sex()) {
			warnings.add(Warning.SEX);
		}
		return warnings;
	}

	/** No area has the prefix 99: the made-up families of the demo carry it. */
	public boolean isSynthetic() {
		return this.digits.startsWith("99");
	}

	private boolean matches(LocalDate birthDate) {
		try {
			return LocalDate.of(birthDate.getYear(), Integer.parseInt(this.digits.substring(8, 10)), dayOf(this.digits))
				.equals(birthDate) && birthDate.getYear() % 100 == Integer.parseInt(this.digits.substring(10, 12));
		}
		catch (DateTimeException ex) {
			return false; // 31 February
		}
	}

	private static int dayOf(String number) {
		int day = Integer.parseInt(number.substring(6, 8));
		return (day > 40) ? day - 40 : day;
	}

	@Override
	public String toString() {
		return "************" + this.digits.substring(12);
	}

}
