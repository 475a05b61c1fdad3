package id.sikap.exchange;

/**
 * Sheet and row in one number, which grows in the order of reading.
 */
final class RowPosition {

	/** A sheet has 1,048,576 rows at most; a workbook 1,023 sheets. */
	private static final int ROWS = 1 << 21;

	static final int MOST_SHEETS = Integer.MAX_VALUE / ROWS;

	private RowPosition() {
	}

	/**
	 * @param sheet from 0
	 * @param row as Excel shows it
	 */
	static int of(int sheet, int row) {
		return sheet * ROWS + row;
	}

	static int sheet(int position) {
		return position / ROWS;
	}

	static int row(int position) {
		return position % ROWS;
	}

}
