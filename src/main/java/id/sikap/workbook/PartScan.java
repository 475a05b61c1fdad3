package id.sikap.workbook;

import java.nio.charset.StandardCharsets;

/**
 * What one part of the zip inflates to: its size, and for a sheet its rows. A cell whose
 * address names a column behind the last one there is makes the reader fill its memory,
 * so such a sheet is refused here.
 */
class PartScan {

	private static final byte[] ROW = "<row".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] ADDRESS = " r=\"".getBytes(StandardCharsets.US_ASCII);

	/** Columns go from A to XFD. */
	private static final int MOST_LETTERS = 3;

	private final boolean sheet;

	private long bytes;

	private int rows;

	private int rowMatched;

	private int addressMatched;

	private int letters;

	PartScan(boolean sheet) {
		this.sheet = sheet;
	}

	void add(byte[] buffer, int length) {
		this.bytes += length;
		for (int i = 0; this.sheet && i < length; i++) {
			look(buffer[i]);
		}
	}

	private void look(byte b) {
		this.rowMatched = (b == ROW[this.rowMatched]) ? this.rowMatched + 1 : (b == ROW[0]) ? 1 : 0;
		if (this.rowMatched == ROW.length) {
			this.rows++;
			this.rowMatched = 0;
		}
		if (this.addressMatched == ADDRESS.length) {
			readAddress(b);
		}
		else {
			this.addressMatched = (b == ADDRESS[this.addressMatched]) ? this.addressMatched + 1
					: (b == ADDRESS[0]) ? 1 : 0;
		}
	}

	private void readAddress(byte b) {
		if (b >= 'A' && b <= 'Z') {
			this.letters++;
			if (this.letters > MOST_LETTERS) {
				throw WorkbookCheck.refused("broken");
			}
		}
		else {
			this.addressMatched = 0;
			this.letters = 0;
		}
	}

	long bytes() {
		return this.bytes;
	}

	int rows() {
		return this.rows;
	}

}
