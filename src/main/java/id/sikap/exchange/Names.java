package id.sikap.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of persons in sheets.
 */
final class Names {

	/** Met in real lists: the branch of the bank slipped into the column of names. */
	private static final Pattern BANK_BRANCH = Pattern.compile(
			"(?i)(bank|pt)? ?(bri|bni|btn|bsi|mandiri|pos)( .*)?|.*\\b(kcp|kantor cabang|unit kerja|bri unit|bank)\\b.*");

	private Names() {
	}

	/**
	 * @return null when there is none or it is none; the row is then refused
	 */
	static String read(RowFields fields, int most) {
		String name = fields.raw(SheetColumn.NAME);
		String wrong = null;
		if (name == null) {
			wrong = "exchange.reason.nameMissing";
		}
		else if (name.length() > most) {
			wrong = "exchange.reason.nameLong";
		}
		else if (BANK_BRANCH.matcher(name).matches()) {
			wrong = "exchange.reason.nameBank";
		}
		else if (name.chars().filter(Character::isLetter).count() < 2) {
			wrong = "exchange.reason.nameNone";
		}
		if (wrong != null) {
			fields.refuse(SheetColumn.NAME, wrong);
			return null;
		}
		if (name.chars().anyMatch(Character::isDigit)) {
			fields.warn(SheetColumn.NAME, "exchange.reason.nameDigits");
		}
		return name;
	}

	/** As V32 compares them in the database: without degrees, case and signs. */
	static String key(String name) {
		return name.split(",", 2)[0].toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

}
