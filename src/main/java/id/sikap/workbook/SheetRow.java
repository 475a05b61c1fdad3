package id.sikap.workbook;

import org.dhatim.fastexcel.reader.Row;

/**
 * One row of a sheet.
 */
public final class SheetRow {

	private final Row row;

	private final boolean date1904;

	SheetRow(Row row, boolean date1904) {
		this.row = row;
		this.date1904 = date1904;
	}

	/** As Excel shows it, from 1. */
	public int number() {
		return this.row.getRowNum();
	}

	/** Up to its last cell; what lies behind is blank. */
	public int size() {
		return this.row.getCellCount();
	}

	/**
	 * @param column from 0
	 */
	public SheetCell cell(int column) {
		return (column < this.row.getCellCount()) ? SheetCell.of(this.row.getCell(column), this.date1904)
				: SheetCell.BLANK;
	}

	public boolean isBlank() {
		for (int i = 0; i < size(); i++) {
			if (!cell(i).isBlank()) {
				return false;
			}
		}
		return true;
	}

}
