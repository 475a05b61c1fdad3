package id.sikap.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Numbers and dates as the reader's language writes them: 1.234.567,8; 24 November 2026;
 * 84,6 %. Patterns are explicit, since those of the running JDK change from version to
 * version. Templates call it as {@code @formats}; an absent value is an en dash.
 */
@Component("formats")
public class Formats {

	private static final String ABSENT = "–";

	private final Clock clock;

	Formats(Clock clock) {
		this.clock = clock;
	}

	public String number(Number value) {
		return decimal(value, 0);
	}

	/**
	 * @param places digits after the decimal sign, rounded half up
	 */
	public String decimal(Number value, int places) {
		if (value == null) {
			return ABSENT;
		}
		DecimalFormat format = new DecimalFormat("#,##0" + (places > 0 ? "." + "0".repeat(places) : ""), symbols());
		format.setRoundingMode(RoundingMode.HALF_UP);
		BigDecimal exact = (value instanceof BigDecimal decimal) ? decimal : new BigDecimal(value.toString());
		// rounded first: what rounds to nothing has no sign
		return format.format(exact.setScale(Math.max(places, 0), RoundingMode.HALF_UP));
	}

	/** A share of a whole as "84,6 %"; a whole of 0 has no share. */
	/** With as many digits as it has, at most two: "80", "55,5". */
	public String exact(BigDecimal value) {
		return (value == null) ? ABSENT : decimal(value, Math.min(2, Math.max(0, value.stripTrailingZeros().scale())));
	}

	public String share(long part, long whole) {
		return (whole == 0) ? ABSENT
				: decimal(BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 10, RoundingMode.HALF_UP), 1)
						+ " %";
	}

	public String day(LocalDate day) {
		return format(day, "d MMMM uuuu");
	}

	public String shortDay(LocalDate day) {
		return format(day, "d MMM uuuu");
	}

	/** "3 Okt", where the year stands nearby. */
	public String dayInMonth(LocalDate day) {
		return format(day, "d MMM");
	}

	/** "Sen, 24 Nov": in a list of days near each other. */
	public String dayAndDate(LocalDate day) {
		return format(day, "EEE, d MMM");
	}

	public String weekday(LocalDate day) {
		return format(day, "EEEE, d MMMM uuuu");
	}

	public String month(YearMonth month) {
		return (month == null) ? ABSENT : formatter("MMMM uuuu").format(month);
	}

	public String shortMonth(YearMonth month) {
		return (month == null) ? ABSENT : formatter("MMM").format(month);
	}

	public String time(LocalTime time) {
		return (time == null) ? ABSENT : formatter("HH.mm").format(time);
	}

	/** A moment in the zone of the installation: "24 November 2026 07.10". */
	public String moment(Instant moment) {
		return (moment == null) ? ABSENT : formatter("d MMMM uuuu HH.mm").format(moment.atZone(this.clock.getZone()));
	}

	/** A time that carries no zone, as a camera writes it: "24 November 2026 07.10". */
	public String stamp(LocalDateTime time) {
		return (time == null) ? ABSENT : formatter("d MMMM uuuu HH.mm").format(time);
	}

	private String format(LocalDate day, String pattern) {
		return (day == null) ? ABSENT : formatter(pattern).format(day);
	}

	private DateTimeFormatter formatter(String pattern) {
		return DateTimeFormatter.ofPattern(pattern, locale());
	}

	private DecimalFormatSymbols symbols() {
		DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
		boolean english = locale().getLanguage().equals("en");
		symbols.setGroupingSeparator(english ? ',' : '.');
		symbols.setDecimalSeparator(english ? '.' : ',');
		symbols.setMinusSign('−');
		return symbols;
	}

	private Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
