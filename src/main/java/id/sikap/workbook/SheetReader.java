package id.sikap.workbook;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads a workbook that {@link WorkbookCheck} let pass, one row at a time.
 */
public final class SheetReader implements Closeable {

	private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

	private final ReadableWorkbook workbook;

	private SheetReader(ReadableWorkbook workbook) {
		this.workbook = workbook;
	}

	/**
	 * @param index from 0
	 * @param visible false for a sheet that Excel hides
	 */
	public record SheetName(int index, String name, boolean visible) {
	}

	/**
	 * @throws id.sikap.support.RuleViolation on the field "berkas", when the file is
	 * broken
	 */
	public static SheetReader open(byte[] content) {
		try {
			return new SheetReader(new ReadableWorkbook(new ByteArrayInputStream(content), OPTIONS));
		}
		catch (IOException | RuntimeException ex) {
			throw WorkbookCheck.refused("broken");
		}
	}

	public List<SheetName> sheets() {
		return this.workbook.getSheets()
			.map((sheet) -> new SheetName(sheet.getIndex(), sheet.getName(),
					sheet.getVisibility() == SheetVisibility.VISIBLE))
			.toList();
	}

	/**
	 * The rows of a sheet, by its index, in their order; rows without any cell are not
	 * among them. To be closed.
	 */
	public Stream<SheetRow> rows(int index) {
		Sheet sheet = this.workbook.getSheet(index).orElseThrow();
		boolean date1904 = this.workbook.isDate1904();
		try {
			return sheet.openStream().map((row) -> new SheetRow(row, date1904));
		}
		catch (IOException | RuntimeException ex) {
			throw WorkbookCheck.refused("broken");
		}
	}

	/**
	 * Whether the exception of a reading means that the file, not the program, is broken:
	 * it was thrown below the library that reads it.
	 */
	public static boolean isBrokenFile(RuntimeException ex) {
		for (StackTraceElement frame : ex.getStackTrace()) {
			if (frame.getClassName().startsWith("org.dhatim.fastexcel.reader.")) {
				return true;
			}
			if (frame.getClassName().startsWith("id.sikap.")) {
				return false;
			}
		}
		return false;
	}

	@Override
	public void close() {
		try {
			this.workbook.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
