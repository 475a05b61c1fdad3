package id.sikap.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as sheets hold them: Excel's serial number, ISO, dd/mm/yyyy with any separator, or
 * with the month's name in Indonesian or English. The day comes before the month, as
 * everybody here writes it.
 */
final class SheetDays {

	/** 1 March 1900 to 31 December 2099. */
	private static final int FIRST_SERIAL = 61;

	private static final int LAST_SERIAL = 73050;

	private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

	private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

	private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");

	private static final Pattern DAY_FIRST = Pattern
		.compile("(\\d{1,2})[-/. ]+(\\d{1,2}|\\p{L}+)[-/. ]+(\\d{4})( .*)?");

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "mei may", "jun", "jul",
			"agu ags agt aug", "sep", "okt oct", "nov nop", "des dec");

	private SheetDays() {
	}

	static Optional<LocalDate> parse(SheetCell cell) {
		String text = cell.text();
		Matcher iso = ISO.matcher(text);
		if (iso.matches()) {
			return day(iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher dayFirst = DAY_FIRST.matcher(text);
		if (dayFirst.matches()) {
			return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
		}
		return serial(text, cell.date1904());
	}

	private static Optional<LocalDate> serial(String text, boolean date1904) {
		if (!text.matches("\\d{2,5}(\\.\\d+)?")) {
			return Optional.empty();
		}
		int serial = (int) Double.parseDouble(text);
		return (serial < FIRST_SERIAL || serial > LAST_SERIAL) ? Optional.empty()
				: Optional.of((date1904 ? EPOCH_1904 : EPOCH).plusDays(serial));
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private static String month(String text) {
		String name = text.toLowerCase(Locale.ROOT);
		for (int i = 0; name.length() >= 3 && i < MONTHS.size(); i++) {
			if (MONTHS.get(i).contains(name.substring(0, 3))) {
				return String.valueOf(i + 1);
			}
		}
		return text;
	}

}
