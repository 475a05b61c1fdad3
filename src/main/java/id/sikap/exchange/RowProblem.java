package id.sikap.exchange;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is wrong or odd about a row.
 *
 * @param column the header of the sheet, null when no single column is to blame
 * @param value as it stands there, numbers masked
 * @param reason key of the sentence
 * @param arguments of the sentence
 */
record RowProblem(Severity severity, String column, String value, String reason, List<Object> arguments) {

	private static final int SHOWN = 4;

	private static final int MOST_CHARACTERS = 60;

	/** Eight digits and more, also with something in between, may identify a person. */
	private static final Pattern LONG_NUMBER = Pattern.compile("\\d([ .'-]?\\d){7,}");

	enum Severity {

		REFUSED, WARNING

	}

	/**
	 * A value for the table of problems: of long numbers only the end.
	 * @param whole whether all of the value is such a number, however short or wrong
	 */
	static String masked(String value, boolean whole) {
		if (value == null || value.isEmpty()) {
			return null;
		}
		if (whole && value.chars().anyMatch(Character::isDigit)) {
			return mask(value);
		}
		String masked = LONG_NUMBER.matcher(value).replaceAll((number) -> mask(number.group()));
		return (masked.length() > MOST_CHARACTERS) ? masked.substring(0, MOST_CHARACTERS) + "…" : masked;
	}

	private static String mask(String number) {
		return "•••• " + number.substring(Math.max(number.length() / 2, number.length() - SHOWN));
	}

}
