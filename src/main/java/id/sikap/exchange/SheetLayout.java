package id.sikap.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.sikap.workbook.SheetCell;
import id.sikap.workbook.SheetRow;

/**
 * Where in a sheet which column stands. The header is the row, or the pair of rows, among
 * the first that names most of our columns: above it there may be titles, and the lower
 * row of a pair stands under merged cells.
 *
 * @param headerRow number of the last row of the header
 * @param ignored headers that none of our columns answers to
 */
record SheetLayout(SheetKind kind, int headerRow, Map<SheetColumn, Integer> columns, List<String> labels,
		List<String> ignored) {

	/** How far down a header is looked for. */
	static final int ROWS_LOOKED_AT = 12;

	private static final int LEAST_COLUMNS = 2;

	/** One column more may be a value that happens to read like a header. */
	private static final int PAIR_MUST_ADD = 2;

	/**
	 * @param rows the first ones of the sheet
	 */
	static Optional<SheetLayout> find(SheetKind kind, List<SheetRow> rows) {
		SheetLayout best = null;
		for (int i = 0; i < rows.size(); i++) {
			best = better(best, of(kind, rows.get(i).number(), texts(rows.get(i))), 1);
			if (i + 1 < rows.size() && isLowerHalf(rows.get(i), rows.get(i + 1))) {
				best = better(best,
						of(kind, rows.get(i + 1).number(), joined(kind, texts(rows.get(i)), texts(rows.get(i + 1)))),
						PAIR_MUST_ADD);
			}
		}
		return Optional.ofNullable(best).filter((layout) -> layout.columns.size() >= LEAST_COLUMNS);
	}

	private static SheetLayout better(SheetLayout best, SheetLayout next, int more) {
		return (best == null || next.columns.size() >= best.columns.size() + more) ? next : best;
	}

	private static SheetLayout of(SheetKind kind, int headerRow, List<String> labels) {
		Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
		Map<SheetColumn, Integer> ranks = new EnumMap<>(SheetColumn.class);
		for (int i = 0; i < labels.size(); i++) {
			String header = SheetColumn.normalise(labels.get(i));
			SheetColumn column = column(kind, header);
			if (column != null && column.rank(kind, header) < ranks.getOrDefault(column, Integer.MAX_VALUE)) {
				columns.put(column, i);
				ranks.put(column, column.rank(kind, header));
			}
		}
		return new SheetLayout(kind, headerRow, columns, labels, ignored(labels, columns));
	}

	private static SheetColumn column(SheetKind kind, String header) {
		if (header.isEmpty()) {
			return null;
		}
		for (SheetColumn column : SheetColumn.values()) {
			if (column.rank(kind, header) >= 0) {
				return column;
			}
		}
		return null;
	}

	/** "No" numbers the rows and is nobody's loss. */
	private static List<String> ignored(List<String> labels, Map<SheetColumn, Integer> columns) {
		List<String> ignored = new ArrayList<>();
		for (int i = 0; i < labels.size(); i++) {
			String header = SheetColumn.normalise(labels.get(i));
			if (!header.isEmpty() && !columns.containsValue(i)
					&& !header.matches("no|nomor|nourut|nomorurut|alasan|reason")) {
				ignored.add(labels.get(i));
			}
		}
		return ignored;
	}

	private static List<String> texts(SheetRow row) {
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < row.size(); i++) {
			texts.add(row.cell(i).text());
		}
		return texts;
	}

	/** Of each column the label that says more: the lower one under merged cells. */
	private static List<String> joined(SheetKind kind, List<String> upper, List<String> lower) {
		List<String> joined = new ArrayList<>();
		for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
			String above = (i < upper.size()) ? upper.get(i) : "";
			String below = (i < lower.size()) ? lower.get(i) : "";
			boolean lowerSaysMore = column(kind, SheetColumn.normalise(below)) != null || above.isEmpty();
			joined.add(lowerSaysMore ? below : above);
		}
		return joined;
	}

	/** Never a row of values: it would be lost as a header. */
	private static boolean isLowerHalf(SheetRow upper, SheetRow row) {
		for (int i = 0; i < row.size(); i++) {
			SheetCell cell = row.cell(i);
			if (cell.kind() == SheetCell.Kind.NUMBER || cell.text().matches(".*\\d{3}.*")) {
				return false;
			}
		}
		return row.number() == upper.number() + 1;
	}

	boolean has(SheetColumn column) {
		return this.columns.containsKey(column);
	}

	SheetCell cell(SheetRow row, SheetColumn column) {
		Integer at = this.columns.get(column);
		return row.cell((at != null) ? at : Integer.MAX_VALUE);
	}

	/** The header as the sheet writes it; null for a column that it does not have. */
	String label(SheetColumn column) {
		Integer at = this.columns.get(column);
		return (at == null) ? null : letters(at) + " · " + this.labels.get(at);
	}

	/** Whether the column holds numbers that identify a person. */
	boolean isProtected(int column) {
		return this.columns.entrySet()
			.stream()
			.anyMatch((entry) -> entry.getValue() == column
					&& (entry.getKey().isProtected() || entry.getKey() == SheetColumn.NIP));
	}

	boolean isDay(int column) {
		return Integer.valueOf(column).equals(this.columns.get(SheetColumn.BIRTH_DATE))
				|| Integer.valueOf(column).equals(this.columns.get(SheetColumn.SERVICE_FROM));
	}

	/** Whether nothing stands in any of the columns that are read. */
	boolean isBlank(SheetRow row) {
		return this.columns.values().stream().allMatch((at) -> row.cell(at).isBlank());
	}

	/** A row under the header that only numbers the columns: 1, 2, 3. */
	boolean isColumnNumbers(SheetRow row) {
		int expected = -1;
		int seen = 0;
		for (int i = 0; i < row.size(); i++) {
			String text = row.cell(i).text().replaceAll("[().]", "");
			if (text.isEmpty()) {
				continue;
			}
			if (!text.matches("\\d{1,2}") || (expected >= 0 && Integer.parseInt(text) != expected)) {
				return false;
			}
			expected = Integer.parseInt(text) + 1;
			seen++;
		}
		return seen >= 3;
	}

	/** A, B .. Z, AA. */
	static String letters(int column) {
		String letters = "";
		for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
			letters = (char) ('A' + rest % 26) + letters;
		}
		return letters;
	}

}
