package id.sikap.exchange;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.workbook.SheetCell;
import id.sikap.workbook.SheetReader;
import id.sikap.workbook.SheetRow;
import id.sikap.workbook.SheetWriter;
import id.sikap.workbook.SheetWriter.Heading;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the refused rows of a job back as they were, each with its reasons behind it, to
 * be put right and uploaded again.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class RefusedRows {

	private static final int REASON_WIDTH = 60;

	private static final int COLUMN_WIDTH = 18;

	private final ImportJobRepository jobs;

	private final ImportProblemRepository problems;

	private final ProblemWords words;

	private final MessageSource messages;

	RefusedRows(ImportJobRepository jobs, ImportProblemRepository problems, ProblemWords words,
			MessageSource messages) {
		this.jobs = jobs;
		this.problems = problems;
		this.words = words;
		this.messages = messages;
	}

	/**
	 * @param content of the uploaded file
	 * @return how many rows were refused; for none, nothing is written
	 */
	int write(UUID jobId, byte[] content, OutputStream out) {
		ImportJob job = this.jobs.find(jobId).orElseThrow();
		if (job.rowsRefused() == 0) {
			return 0;
		}
		try (SheetReader workbook = SheetReader.open(content);
				Stream<ImportProblem> lines = this.problems.refused(jobId)) {
			SheetWriter writer = new SheetWriter(out);
			Reasons reasons = new Reasons(lines.iterator());
			SheetSurvey survey = SheetSurvey.of(workbook, job.kind(), job.areaCode());
			for (SheetSurvey.SheetReading sheet : survey.read()) {
				if (reasons.isIn(sheet.index())) {
					write(workbook, sheet, reasons, writer);
				}
			}
			writer.finish();
		}
		return job.rowsRefused();
	}

	private void write(SheetReader workbook, SheetSurvey.SheetReading sheet, Reasons reasons, SheetWriter writer) {
		SheetLayout layout = sheet.layout();
		writer.sheet(sheet.name(), headings(layout));
		try (Stream<SheetRow> rows = workbook.rows(sheet.index())) {
			rows.filter((row) -> reasons.isAt(sheet.index(), row.number())).forEach((row) -> {
				List<Object> values = new ArrayList<>();
				for (int column = 0; column < layout.labels().size(); column++) {
					values.add(value(layout, row, column));
				}
				values.add(reasons.take(this.words));
				writer.row(values);
			});
		}
	}

	private List<Heading> headings(SheetLayout layout) {
		List<Heading> headings = new ArrayList<>();
		for (int column = 0; column < layout.labels().size(); column++) {
			headings.add(new Heading(layout.labels().get(column), COLUMN_WIDTH, layout.isProtected(column)));
		}
		String reason = this.messages.getMessage("exchange.refused.reason", null, LocaleContextHolder.getLocale());
		headings.add(new Heading(reason, REASON_WIDTH));
		return headings;
	}

	private static Object value(SheetLayout layout, SheetRow row, int column) {
		SheetCell cell = row.cell(column);
		if (layout.isDay(column) && cell.day().isPresent()) {
			return cell.day().get();
		}
		// a damaged number stays one: as a text it would pass for a whole one
		boolean asNumber = cell.isNumber() && (!layout.isProtected(column) || cell.mayHaveLostDigits());
		return asNumber ? cell.number() : cell.text();
	}

	/** The reasons, row by row, beside the rows of the sheet. */
	private static final class Reasons {

		private final Iterator<ImportProblem> lines;

		private ImportProblem next;

		Reasons(Iterator<ImportProblem> lines) {
			this.lines = lines;
			advance();
		}

		private void advance() {
			this.next = this.lines.hasNext() ? this.lines.next() : null;
		}

		boolean isIn(int sheet) {
			return this.next != null && this.next.sheetIndex() == sheet;
		}

		boolean isAt(int sheet, int row) {
			return isIn(sheet) && this.next.rowNumber() == row;
		}

		String take(ProblemWords words) {
			ImportProblem first = this.next;
			StringBuilder reasons = new StringBuilder();
			while (this.next != null && isAt(first.sheetIndex(), first.rowNumber())) {
				reasons.append(reasons.isEmpty() ? "" : "; ")
					.append((this.next.column() == null) ? "" : this.next.column() + ": ")
					.append(words.of(this.next.reason(), this.next.arguments()));
				advance();
			}
			return reasons.toString();
		}

	}

}
