package id.sikap.demo;

import java.time.temporal.Temporal;
import java.util.HexFormat;

/**
 * Rows of one table in the text format of COPY. Values are added in the order of
 * {@link Table#columns()}; null is NULL.
 */
final class CopyWriter {

	private final Table table;

	private final int columnCount;

	private final StringBuilder rows = new StringBuilder();

	private int rowCount;

	private int fields;

	CopyWriter(Table table) {
		this.table = table;
		this.columnCount = table.columnCount();
	}

	CopyWriter text(String value) {
		separate();
		if (value == null) {
			this.rows.append("\\N");
			return this;
		}
		for (int i = 0; i < value.length(); i++) {
			append(value.charAt(i));
		}
		return this;
	}

	private void append(char c) {
		switch (c) {
			case '\\' -> this.rows.append("\\\\");
			case '\n' -> this.rows.append("\\n");
			case '\r' -> this.rows.append("\\r");
			case '\t' -> this.rows.append("\\t");
			default -> this.rows.append(c);
		}
	}

	/**
	 * Ids, numbers, enum constants and booleans: what never holds a special character.
	 */
	CopyWriter plain(Object value) {
		separate();
		this.rows.append((value != null) ? value : "\\N");
		return this;
	}

	/** A day, a time or a moment, all of which write themselves as ISO 8601. */
	CopyWriter time(Temporal value) {
		return plain(value);
	}

	CopyWriter bytes(byte[] value) {
		separate();
		if (value == null) {
			this.rows.append("\\N");
			return this;
		}
		this.rows.append("\\\\x");
		HexFormat.of().formatHex(this.rows, value);
		return this;
	}

	CopyWriter none() {
		return plain(null);
	}

	void end() {
		if (this.fields != this.columnCount) {
			throw new IllegalStateException(
					"%s has %d columns, not %d".formatted(this.table, this.columnCount, this.fields));
		}
		this.rows.append('\n');
		this.rowCount++;
		this.fields = 0;
	}

	private void separate() {
		if (this.fields++ > 0) {
			this.rows.append('\t');
		}
	}

	int rowCount() {
		return this.rowCount;
	}

	/** The rows so far, which are forgotten here. */
	String take() {
		String taken = this.rows.toString();
		this.rows.setLength(0);
		this.rowCount = 0;
		return taken;
	}

}
