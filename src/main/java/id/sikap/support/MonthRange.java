package id.sikap.support;

import java.time.Clock;
import java.time.YearMonth;

/**
 * The months that a page offers to choose from.
 */
public record MonthRange(YearMonth first, YearMonth last) {

	/** How far back figures are offered; older months stay in the database. */
	private static final int BACK = 35;

	/** Three years back, and some months ahead of the running one. */
	public static MonthRange until(int monthsAhead, Clock clock) {
		YearMonth now = YearMonth.now(clock);
		return new MonthRange(now.minusMonths(BACK), now.plusMonths(monthsAhead));
	}

	/**
	 * @param wanted as it stands in the address, null for none
	 * @param usual the month of a page that was asked for none
	 * @throws UnknownMonthException when the page does not offer the month
	 */
	public YearMonth choose(YearMonth wanted, YearMonth usual) {
		if (wanted == null) {
			return usual;
		}
		if (wanted.isBefore(this.first) || wanted.isAfter(this.last)) {
			throw new UnknownMonthException(wanted.toString());
		}
		return wanted;
	}

}
