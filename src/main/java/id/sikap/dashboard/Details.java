package id.sikap.dashboard;

import java.util.List;

import id.sikap.coverage.CoverageRow;

/**
 * The figures of an area row by row, under the total of the area, which is counted by
 * itself and not from the rows.
 */
record Details(List<BoardLine> lines, CoverageRow total) {

	public BoardLine totalLine() {
		return new BoardLine(this.total, null, null);
	}

}
