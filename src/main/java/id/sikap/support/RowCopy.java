package id.sikap.support;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HexFormat;

import org.postgresql.PGConnection;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Brings rows into a table through COPY, many at a time, in the running transaction.
 * Several may be filled side by side on one connection, since each sends only when it has
 * gathered enough.
 */
public final class RowCopy {

	private static final int SEND_AT = 1 << 18;

	private final JdbcTemplate jdbc;

	private final String statement;

	private final StringBuilder rows = new StringBuilder(SEND_AT + 4096);

	/**
	 * @param columns of the table, separated by commas
	 */
	public RowCopy(JdbcTemplate jdbc, String table, String columns) {
		this.jdbc = jdbc;
		this.statement = "copy " + table + " (" + columns + ") from stdin";
	}

	/**
	 * @param values in the order of the columns: text, numbers, days, ids, bytes,
	 * collections of texts, null
	 */
	public void add(Object... values) {
		for (int i = 0; i < values.length; i++) {
			if (i > 0) {
				this.rows.append('\t');
			}
			append(values[i]);
		}
		this.rows.append('\n');
		if (this.rows.length() > SEND_AT) {
			send();
		}
	}

	private void append(Object value) {
		if (value == null) {
			this.rows.append("\\N");
		}
		else if (value instanceof byte[] bytes) {
			this.rows.append("\\\\x");
			HexFormat.of().formatHex(this.rows, bytes);
		}
		else if (value instanceof Collection<?> texts) {
			appendArray(texts);
		}
		else {
			appendText(value.toString());
		}
	}

	private void appendArray(Collection<?> texts) {
		StringBuilder array = new StringBuilder("{");
		for (Object text : texts) {
			array.append((array.length() > 1) ? ",\"" : "\"")
				.append(text.toString().replace("\\", "\\\\").replace("\"", "\\\""))
				.append('"');
		}
		appendText(array.append('}').toString());
	}

	private void appendText(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '\\' -> this.rows.append("\\\\");
				case '\t' -> this.rows.append("\\t");
				case '\n' -> this.rows.append("\\n");
				case '\r' -> this.rows.append("\\r");
				case '\0' -> {
					// PostgreSQL knows no such character
				}
				default -> this.rows.append(c);
			}
		}
	}

	/** Sends what is gathered; to be called after the last row. */
	public void send() {
		if (this.rows.isEmpty()) {
			return;
		}
		this.jdbc.execute((ConnectionCallback<Long>) (connection) -> {
			try {
				return connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyIn(this.statement, new StringReader(this.rows.toString()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		this.rows.setLength(0);
	}

}
