package id.sikap.participation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of the sheet that somebody else saved after it was opened.
 */
record SheetDifference(String name, Said typed, Said stored) {

	/**
	 * What a row says.
	 *
	 * @param before of the test, null for none
	 */
	record Said(List<LocalDate> days, BigDecimal before, BigDecimal after) {
	}

	public boolean isOfDays() {
		return !this.typed.days().equals(this.stored.days());
	}

	/** Numbers alike are the same however many zeros they have. */
	public boolean isOfTests() {
		return differ(this.typed.before(), this.stored.before()) || differ(this.typed.after(), this.stored.after());
	}

	private static boolean differ(BigDecimal one, BigDecimal other) {
		return (one == null || other == null) ? one != other : one.compareTo(other) != 0;
	}

	static SheetDifference of(SheetForm.Row typed, int at, ParticipantRow stored) {
		return new SheetDifference(stored.name(),
				new Said(typed.days.stream().sorted().toList(), typed.before(at), typed.after(at)),
				new Said(stored.attendedDays(), stored.preTest(), stored.postTest()));
	}

}
