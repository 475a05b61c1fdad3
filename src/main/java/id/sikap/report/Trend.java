package id.sikap.report;

import java.time.YearMonth;
import java.util.List;

import id.sikap.coverage.Coverage;
import id.sikap.coverage.CoverageMonth;

/**
 * Twelve months as columns.
 */
record Trend(List<CoverageMonth> months) {

	static final int MONTHS = 12;

	/** Height of a full column in millimetres. */
	private static final double FULL = 15;

	public double heldHeight(Coverage month) {
		return height(FigureLine.heldLength(month));
	}

	public double presentHeight(Coverage month) {
		return height(FigureLine.presentLength(month));
	}

	private static double height(double length) {
		return Math.round(length * FULL / 10) / 10.0;
	}

	/** The share of groups that met, a whole number; null where none had to. */
	public Long held(Coverage month) {
		return (month.due() == 0) ? null : Math.round(100.0 * month.held() / month.due());
	}

	public Long present(Coverage month) {
		return (month.marks() == 0) ? null : Math.round(100.0 * month.present() / month.marks());
	}

	public YearMonth first() {
		return this.months.get(0).month();
	}

}
