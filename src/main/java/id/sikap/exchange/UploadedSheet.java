package id.sikap.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;

import id.sikap.support.RuleViolation;
import id.sikap.workbook.WorkbookCheck;

import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was uploaded, which as a whole is of use.
 *
 * @param name what the browser called it, without a path
 * @param rows of all its sheets, at most
 * @param kind what its rows are
 */
record UploadedSheet(String name, byte[] content, int rows, SheetKind kind) {

	private static final int MOST_BYTES = 25 << 20;

	private static final int MOST_NAME = 200;

	/**
	 * @param kind as whoever uploads it says
	 * @throws RuleViolation on the field "berkas", when it is of no use
	 */
	static UploadedSheet of(MultipartFile file, SheetKind kind, String areaCode) {
		byte[] content = content(file);
		int rows = WorkbookCheck.rows(content);
		return new UploadedSheet(name(file), content, rows, SheetSurvey.of(content, kind, areaCode).kind());
	}

	private static byte[] content(MultipartFile file) {
		if (file == null || file.isEmpty()) {
			throw RuleViolation.of("berkas", "exchange.error.noFile");
		}
		if (file.getSize() > MOST_BYTES) {
			throw RuleViolation.of("berkas", "exchange.error.tooLarge");
		}
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a browser calls the file may be a path. */
	private static String name(MultipartFile file) {
		String name = (file.getOriginalFilename() == null) ? "" : file.getOriginalFilename();
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("\\p{Cntrl}", "");
		return last.isBlank() ? "impor.xlsx" : last.substring(0, Math.min(MOST_NAME, last.length()));
	}

}
