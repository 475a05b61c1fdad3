package id.sikap.dashboard;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.coverage.CoverageMonth;
import id.sikap.coverage.CoverageRow;

/**
 * A table of the board, the lowest first.
 *
 * @param kind what a line stands for
 * @param months what the rows add up to: in the month before, and in the month
 */
record BoardTable(RowKind kind, List<BoardLine> lines, List<CoverageMonth> months) {

	/**
	 * @param month of the rows
	 * @param before the same rows of the month before
	 * @param href where a row goes further down
	 */
	static BoardTable of(RowKind kind, YearMonth month, List<CoverageRow> rows, List<CoverageRow> before,
			Function<CoverageRow, String> href) {
		Map<String, CoverageRow> earlier = before.stream()
			.collect(Collectors.toMap((row) -> Objects.toString(row.key(), ""), Function.identity()));
		return new BoardTable(kind,
				rows.stream()
					.map((row) -> new BoardLine(row, earlier.get(Objects.toString(row.key(), "")), href.apply(row)))
					.sorted(BoardLine.LOWEST_FIRST)
					.toList(),
				List.of(CoverageMonth.sum(month.minusMonths(1), before), CoverageMonth.sum(month, rows)));
	}

	/** Companions and families of all lines; the other figures stay empty. */
	CoverageRow companionsAndHouseholds() {
		return new CoverageRow(null, null, this.lines.stream().mapToInt((line) -> line.figures().companions()).sum(), 0,
				0, 0, 0, 0, 0, 0, 0, this.lines.stream().mapToInt((line) -> line.figures().activeHouseholds()).sum());
	}

	/** As many of the lowest as there is room for, without those that have nothing. */
	public List<BoardLine> lowest(int most) {
		return this.lines.stream().filter(BoardLine::hasFigures).limit(most).toList();
	}

	long withFigures() {
		return this.lines.stream().filter(BoardLine::hasFigures).count();
	}

}
