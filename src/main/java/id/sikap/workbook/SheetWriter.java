package id.sikap.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list as xlsx while it is read: what is written is not held. Where a sheet is
 * full, a second one goes on. Texts are never formulas, whatever they begin with.
 */
public final class SheetWriter {

	private static final int ROWS_HELD = 500;

	private static final int MOST_ROWS = Worksheet.MAX_ROWS - 1;

	private static final String TEXT = "@";

	private final Workbook workbook;

	private String name;

	private List<Heading> headings;

	private Worksheet sheet;

	private int sheets;

	private int row;

	/**
	 * @param text what the column is called
	 * @param width in characters
	 * @param digits whether what is typed into it must stay as typed: numbers that
	 * identify a person
	 */
	public record Heading(String text, int width, boolean digits) {

		public Heading(String text, int width) {
			this(text, width, false);
		}

	}

	/**
	 * @param out left open
	 */
	public SheetWriter(OutputStream out) {
		this.workbook = new Workbook(out, "SIKAP", "1.0");
	}

	/** Begins a sheet; the rows that follow go into it. */
	public void sheet(String name, List<Heading> headings) {
		this.name = name;
		this.headings = headings;
		this.sheets = 0;
		open();
	}

	/**
	 * @param values text, number, day or null, in the order of the headings
	 */
	public void row(List<?> values) {
		if (this.row > MOST_ROWS) {
			open();
		}
		for (int column = 0; column < values.size(); column++) {
			write(column, values.get(column));
		}
		this.row++;
		if (this.row % ROWS_HELD == 0) {
			flush();
		}
	}

	private void write(int column, Object value) {
		if (value instanceof Number number) {
			this.sheet.value(this.row, column, number);
		}
		else if (value instanceof LocalDate day) {
			this.sheet.value(this.row, column, day);
			this.sheet.style(this.row, column).format("dd/mm/yyyy").set();
		}
		else if (value != null && !value.toString().isEmpty()) {
			String text = value.toString();
			this.sheet.inlineString(this.row, column, text);
			// without the format, Excel makes a formula of it when somebody edits the
			// cell
			if ("=+-@\t\r".indexOf(text.charAt(0)) >= 0 || isLongNumber(text)) {
				this.sheet.style(this.row, column).format(TEXT).set();
			}
		}
	}

	private static boolean isLongNumber(String text) {
		return text.length() > 5 && text.chars().allMatch(Character::isDigit);
	}

	private void open() {
		finishSheet();
		this.sheets++;
		this.sheet = this.workbook.newWorksheet((this.sheets == 1) ? this.name : this.name + " (" + this.sheets + ")");
		this.row = 1;
		this.sheet.freezePane(0, 1);
		for (int column = 0; column < this.headings.size(); column++) {
			Heading heading = this.headings.get(column);
			this.sheet.width(column, heading.width());
			if (heading.digits()) {
				this.sheet.style(column).format(TEXT).set();
			}
			this.sheet.inlineString(0, column, heading.text());
			this.sheet.style(0, column).bold().fillColor("E3ECEC").wrapText(true).set();
		}
	}

	private void flush() {
		try {
			this.sheet.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void finishSheet() {
		try {
			if (this.sheet != null) {
				this.sheet.finish();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes the end of the file. A list that breaks off before must not get here: Excel
	 * then says that the file is not complete, instead of showing a part as the whole.
	 */
	public void finish() {
		finishSheet();
		try {
			this.workbook.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
