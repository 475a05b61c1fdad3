package id.sikap.dashboard;

import java.math.BigDecimal;
import java.util.Comparator;

import id.sikap.coverage.CoverageRow;

/**
 * A kecamatan, village, companion or group in a table of the board.
 *
 * @param figures of the month shown
 * @param before of the month before; null where it had none
 * @param href where it goes further down, null for nowhere
 */
record BoardLine(CoverageRow figures, CoverageRow before, String href) {

	/** Lowest coverage first, and where that is equal lowest attendance. */
	static final Comparator<BoardLine> LOWEST_FIRST = Comparator.comparing(BoardLine::coverage, Ratio.LOWEST_FIRST)
		.thenComparing(BoardLine::attendance, Ratio.LOWEST_FIRST)
		.thenComparing((line) -> String.valueOf(line.figures().name()));

	public Ratio coverage() {
		return Ratio.coverage(this.figures);
	}

	public Ratio attendance() {
		return Ratio.attendance(this.figures);
	}

	boolean hasFigures() {
		return this.figures.groups() + this.figures.marks() + this.figures.companions() > 0;
	}

	public Double coverageLength() {
		return coverage().length();
	}

	public Double attendanceLength() {
		return attendance().length();
	}

	/** Points of coverage more than in the month before, null where there is none. */
	public BigDecimal change() {
		return (this.before == null) ? null : coverage().change(Ratio.coverage(this.before));
	}

	public String way() {
		return Standing.wayOf(change());
	}

}
