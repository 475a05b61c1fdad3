package id.sikap.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Workbooks as people make them, for tests: rows of cells, each a text, a number, a day
 * or nothing.
 */
final class Sheets {

	static final List<String> FAMILY = List.of("No", "Nama Pengurus", "NIK Pengurus", "No. KK", "Desa", "Kecamatan",
			"Kelompok");

	private Sheets() {
	}

	static Object[] row(Object... cells) {
		return cells;
	}

	/** One sheet whose first row is the header. */
	static byte[] workbook(List<String> header, Object[]... rows) {
		return workbook(new Sheet("Lembar1", header, rows));
	}

	record Sheet(String name, List<String> header, Object[]... rows) {
	}

	static byte[] workbook(Sheet... sheets) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
			for (Sheet sheet : sheets) {
				Worksheet worksheet = workbook.newWorksheet(sheet.name());
				int number = 0;
				if (!sheet.header().isEmpty()) {
					write(worksheet, number++, sheet.header().toArray());
				}
				for (Object[] row : sheet.rows()) {
					write(worksheet, number++, row);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void write(Worksheet sheet, int row, Object[] cells) {
		for (int column = 0; column < cells.length; column++) {
			Object cell = cells[column];
			if (cell instanceof Number number) {
				sheet.value(row, column, number);
			}
			else if (cell instanceof LocalDate day) {
				sheet.value(row, column, day);
				sheet.style(row, column).format("dd/mm/yyyy").set();
			}
			else if (cell instanceof Formula formula) {
				sheet.formula(row, column, formula.text());
			}
			else if (cell != null) {
				sheet.value(row, column, cell.toString());
			}
		}
	}

	record Formula(String text) {
	}

	/** A family of Pucangsari in the columns of {@link #FAMILY}. */
	static Object[] family(String name, String nik, String group) {
		return row(1, name, nik, null, "Pucangsari", "Purwodadi", group);
	}

	/** Valid and made up; a number below 10,000 makes it. */
	static String nik(int serial) {
		return "991401" + "510180" + "%04d".formatted(serial);
	}

	static String familyCard(int serial) {
		return "991401" + "010101" + "%04d".formatted(serial);
	}

	static Object[][] rows(Object[]... rows) {
		return Arrays.copyOf(rows, rows.length);
	}

}
