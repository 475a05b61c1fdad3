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

	static SheetDifference of(SheetForm.Row typed, int at, ParticipantRow stored) {
		return new SheetDifference(stored.name(),
				new Said(typed.days.stream().sorted().toList(), typed.before(at), typed.after(at)),
				new Said(stored.attendedDays(), stored.preTest(), stored.postTest()));
	}

}
