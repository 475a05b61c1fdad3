package id.sikap.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import id.sikap.coverage.Coverage;
import id.sikap.coverage.CoverageRow;

/**
 * Figures of an area or companion as a row of a table.
 *
 * @param name as printed
 * @param planned groups with a planned meeting
 */
record FigureLine(String name, CoverageRow figures, int planned) {

	static FigureLine of(CoverageRow row, Map<String, Integer> planned) {
		return new FigureLine(row.name(), row, planned.getOrDefault(row.key(), 0));
	}

	static FigureLine total(CoverageRow row, Collection<Integer> planned) {
		return new FigureLine(row.name(), row, planned.stream().mapToInt(Integer::intValue).sum());
	}

	static FigureLine ofAll(List<FigureLine> lines) {
		return new FigureLine(null, sum(lines.stream().map(FigureLine::figures).toList()),
				lines.stream().mapToInt(FigureLine::planned).sum());
	}

	/** Of rows that have nothing in common. */
	static CoverageRow sum(List<CoverageRow> rows) {
		return new CoverageRow(null, null, sum(rows, CoverageRow::companions), sum(rows, CoverageRow::groups),
				sum(rows, CoverageRow::excused), sum(rows, CoverageRow::held), sum(rows, CoverageRow::sessions),
				sum(rows, CoverageRow::present), sum(rows, CoverageRow::permitted), sum(rows, CoverageRow::sick),
				sum(rows, CoverageRow::absent), sum(rows, CoverageRow::activeHouseholds));
	}

	private static int sum(List<CoverageRow> rows, ToIntFunction<CoverageRow> figure) {
		return rows.stream().mapToInt(figure).sum();
	}

	/** Of the groups that had to meet, how many did, as a length from 0 to 100. */
	public double heldLength() {
		return heldLength(this.figures);
	}

	/** Of all marks, how many say present, as a length from 0 to 100. */
	public double presentLength() {
		return presentLength(this.figures);
	}

	static double heldLength(Coverage figures) {
		return length(figures.held(), figures.due());
	}

	static double presentLength(Coverage figures) {
		return length(figures.present(), figures.marks());
	}

	/** One decimal is finer than a printer's dot at this size. */
	private static double length(int part, int whole) {
		return (whole == 0) ? 0 : Math.min(100, Math.round(1000.0 * part / whole) / 10.0);
	}

}
