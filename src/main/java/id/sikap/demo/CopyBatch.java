package id.sikap.demo;

import java.util.EnumMap;
import java.util.Map;

/**
 * Rows of all tables, gathered until they are sent in an order that no foreign key minds.
 */
final class CopyBatch {

	private static final int FULL = 200_000;

	private final Map<Table, CopyWriter> writers = new EnumMap<>(Table.class);

	private final Sink sink;

	CopyBatch(Sink sink) {
		this.sink = sink;
	}

	/** Where the rows go: the database, or a test. */
	interface Sink {

		/**
		 * @param rows of the tables in their order, in the text format of COPY
		 */
		void accept(Map<Table, String> rows);

	}

	CopyWriter into(Table table) {
		return this.writers.computeIfAbsent(table, CopyWriter::new);
	}

	/** So that the rows of a large month do not all stand in memory. */
	void sendWhenFull() {
		if (this.writers.values().stream().mapToLong(CopyWriter::rowCount).sum() > FULL) {
			send();
		}
	}

	void send() {
		Map<Table, String> rows = new EnumMap<>(Table.class);
		this.writers.forEach((table, writer) -> {
			if (writer.rowCount() > 0) {
				rows.put(table, writer.take());
			}
		});
		this.sink.accept(rows);
	}

}
