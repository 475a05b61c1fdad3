package id.sikap.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import id.sikap.exchange.RowProblem.Severity;
import id.sikap.identity.Nik;
import id.sikap.identity.PhoneNumber;
import id.sikap.workbook.SheetCell;
import id.sikap.workbook.SheetRow;

/**
 * One row, read column by column. What is wrong with a value is noted while it is read,
 * so that a person sees all of a row's problems at once. Null stands for a value that is
 * not there or could not be read.
 */
final class RowFields {

	/** What people write into a cell that they have nothing for. */
	private static final Pattern NOTHING = Pattern.compile(
			"[-–—_.,/x* ]*|0+|sama|idem|sda|(tidak|tdk|tak|belum|blm) (ada|punya|tahu|terisi)|n/?a|null|nihil|kosong",
			Pattern.CASE_INSENSITIVE);

	/** 9999999999999999 and the like. */
	private static final Pattern FILLER = Pattern.compile("(\\d)\\1{9,}");

	private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");

	private final SheetLayout layout;

	private final SheetRow row;

	private final List<RowProblem> problems = new ArrayList<>(2);

	private boolean refused;

	private SheetColumn lastColumn;

	private SheetCell lastCell;

	RowFields(SheetLayout layout, SheetRow row) {
		this.layout = layout;
		this.row = row;
	}

	boolean has(SheetColumn column) {
		return this.layout.has(column);
	}

	/** Asked several times for a column, before the next one. */
	SheetCell cell(SheetColumn column) {
		if (column != this.lastColumn) {
			this.lastColumn = column;
			this.lastCell = this.layout.cell(this.row, column);
		}
		return this.lastCell;
	}

	/** The text of a cell that somebody filled in. */
	String raw(SheetColumn column) {
		SheetCell cell = cell(column);
		if (cell.kind() == SheetCell.Kind.ERROR) {
			warn(column, "exchange.reason.formulaError");
			return null;
		}
		String text = cell.text();
		return (text.isEmpty() || NOTHING.matcher(text).matches()) ? null : text;
	}

	/**
	 * @param most characters; a longer text is not taken
	 */
	String text(SheetColumn column, int most) {
		String text = raw(column);
		if (text != null && text.length() > most) {
			warn(column, "exchange.reason.tooLong", most);
			return null;
		}
		if (text != null && cell(column).mayHaveLostDigits()) {
			warn(column, "exchange.reason.digitsLost");
			return null;
		}
		return text;
	}

	/**
	 * The digits of a number that identifies somebody. One that Excel may have damaged,
	 * or that is no such number, refuses the row.
	 * @param digits how many it has
	 */
	String identifying(SheetColumn column, int digits, String wrong) {
		String text = raw(column);
		if (text == null || isFiller(column) || hasLostDigits(column)) {
			return null;
		}
		String number = Nik.clean(text);
		if (number.length() != digits || !number.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			refuse(column, wrong, number.length());
			return null;
		}
		return number;
	}

	/**
	 * Refuses the row when Excel made a number of it that has more digits than it keeps.
	 */
	boolean hasLostDigits(SheetColumn column) {
		SheetCell cell = cell(column);
		if (cell.mayHaveLostDigits() || SCIENTIFIC.matcher(Nik.clean(cell.text())).matches()) {
			refuse(column, "exchange.reason.digitsLost");
			return true;
		}
		return false;
	}

	private boolean isFiller(SheetColumn column) {
		boolean filler = FILLER.matcher(cell(column).text()).matches();
		if (filler) {
			warn(column, "exchange.reason.filler");
		}
		return filler;
	}

	Nik nik() {
		String text = raw(SheetColumn.NIK);
		if (text == null || isFiller(SheetColumn.NIK) || hasLostDigits(SheetColumn.NIK)) {
			return null;
		}
		Optional<Nik.Problem> problem = Nik.problems(text).stream().findFirst();
		problem.ifPresent((found) -> refuse(SheetColumn.NIK, found.messageKey()));
		return problem.isPresent() ? null : Nik.parse(text);
	}

	LocalDate day(SheetColumn column, LocalDate earliest, LocalDate latest) {
		if (raw(column) == null) {
			return null;
		}
		LocalDate day = cell(column).day().orElse(null);
		if (day == null || day.isBefore(earliest) || day.isAfter(latest)) {
			warn(column, (day == null) ? "exchange.reason.day" : "exchange.reason.dayRange");
			return null;
		}
		return day;
	}

	/** Of several numbers in a cell the first that is one. */
	String phone(SheetColumn column) {
		String text = raw(column);
		if (text == null) {
			return null;
		}
		Optional<String> whole = PhoneNumber.parse(text);
		Optional<String> phone = whole.or(() -> Arrays.stream(text.split("[/,;&]|atau"))
			.map((part) -> PhoneNumber.parse(part))
			.flatMap(Optional::stream)
			.findFirst());
		if (whole.isEmpty()) {
			warn(column, phone.isPresent() ? "exchange.reason.phoneFirst" : "exchange.reason.phone");
		}
		return phone.orElse(null);
	}

	/** The row is left out. */
	void refuse(SheetColumn column, String reason, Object... arguments) {
		this.refused = true;
		note(Severity.REFUSED, column, reason, arguments);
	}

	/** The row is taken without this value, or with it though it is odd. */
	void warn(SheetColumn column, String reason, Object... arguments) {
		note(Severity.WARNING, column, reason, arguments);
	}

	private void note(Severity severity, SheetColumn column, String reason, Object... arguments) {
		this.problems.add(new RowProblem(severity, this.layout.label(column),
				RowProblem.masked(cell(column).text(), column.isProtected()), reason, List.of(arguments)));
	}

	boolean isRefused() {
		return this.refused;
	}

	List<RowProblem> problems() {
		return this.problems;
	}

}
