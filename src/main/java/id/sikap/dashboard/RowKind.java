package id.sikap.dashboard;

import java.util.Arrays;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaLevel;
import id.sikap.coverage.CoverageLevel;

/**
 * What the rows of a table are, from the widest to the narrowest.
 */
enum RowKind {

	SUBDISTRICT(CoverageLevel.SUBDISTRICT), VILLAGE(CoverageLevel.VILLAGE), COMPANION(CoverageLevel.COMPANION),
	GROUP(CoverageLevel.GROUP);

	private final CoverageLevel level;

	RowKind(CoverageLevel level) {
		this.level = level;
	}

	CoverageLevel level() {
		return this.level;
	}

	/** What an area of a level is made of. */
	static List<RowKind> within(AreaLevel level) {
		return Arrays.stream(values()).filter((kind) -> kind.isWithin(level)).toList();
	}

	/** The tables of an area's board. */
	static List<RowKind> onBoard(AreaLevel level) {
		return switch (level) {
			case PROVINCE, REGENCY -> List.of(SUBDISTRICT);
			case SUBDISTRICT -> List.of(VILLAGE, COMPANION);
			case VILLAGE -> List.of(COMPANION, GROUP);
		};
	}

	private boolean isWithin(AreaLevel level) {
		return switch (this) {
			case SUBDISTRICT -> level == AreaLevel.REGENCY;
			case VILLAGE -> level == AreaLevel.REGENCY || level == AreaLevel.SUBDISTRICT;
			case COMPANION -> true;
			// a regency has thousands: their list has pages
			case GROUP -> level == AreaLevel.SUBDISTRICT || level == AreaLevel.VILLAGE;
		};
	}

	/** Rows on persons are not for a reader who sees averages only. */
	boolean isShownTo(AreaScope scope) {
		return scope.wholeArea() || this == SUBDISTRICT || this == VILLAGE;
	}

}
