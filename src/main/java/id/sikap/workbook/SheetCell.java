package id.sikap.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * One cell. Of a formula, its last computed value.
 *
 * @param text without spaces around and with single ones inside; a number in plain
 * digits; empty for a blank cell
 * @param date1904 whether the file counts its days from 1904
 */
public record SheetCell(Kind kind, String text, boolean date1904) {

	static final SheetCell BLANK = new SheetCell(Kind.BLANK, "", false);

	/** Excel keeps this many digits of a number and makes zeros of the rest. */
	private static final int EXACT_DIGITS = 15;

	private static final Set<String> ERRORS = Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!",
			"#NULL!");

	public enum Kind {

		BLANK, TEXT, NUMBER, BOOLEAN, ERROR

	}

	static SheetCell of(Cell cell, boolean date1904) {
		if (cell == null || cell.getValue() == null) {
			return BLANK;
		}
		if (cell.getType() == CellType.ERROR) {
			return new SheetCell(Kind.ERROR, clean(cell.getRawValue()), date1904);
		}
		if (cell.getValue() instanceof BigDecimal number) {
			return new SheetCell(Kind.NUMBER, plain(number), date1904);
		}
		String text = clean(cell.getValue().toString());
		if (text.isEmpty()) {
			return BLANK;
		}
		return new SheetCell((cell.getValue() instanceof Boolean) ? Kind.BOOLEAN : errorOrText(text), text, date1904);
	}

	/** A formula that failed keeps its error as a text. */
	private static Kind errorOrText(String text) {
		return (text.charAt(0) == '#' && ERRORS.contains(text)) ? Kind.ERROR : Kind.TEXT;
	}

	private static String plain(BigDecimal number) {
		// 1E+999999 is a valid number of a broken file, and a million digits long
		return (Math.abs((long) number.scale()) > 400) ? number.toString()
				: number.stripTrailingZeros().toPlainString();
	}

	/** Also the spaces that web pages leave behind, and characters that nobody sees. */
	private static String clean(String text) {
		if (text == null || isClean(text)) {
			return (text == null) ? "" : text;
		}
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().filter((c) -> Character.getType(c) != Character.FORMAT).forEach((c) -> {
			boolean space = Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.isISOControl(c);
			if (!space) {
				clean.appendCodePoint(c);
			}
			else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
				clean.append(' ');
			}
		});
		return clean.toString().strip();
	}

	/** Nearly all are; this is asked for millions of cells. */
	private static boolean isClean(String text) {
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
				return false;
			}
			before = c;
		}
		return before != ' ' || text.isEmpty();
	}

	public boolean isBlank() {
		return this.kind == Kind.BLANK;
	}

	public boolean isNumber() {
		return this.kind == Kind.NUMBER;
	}

	public BigDecimal number() {
		return new BigDecimal(this.text);
	}

	/**
	 * Whether this is a number too long for Excel: its last digits may be gone, and
	 * nothing tells whether they are.
	 */
	public boolean mayHaveLostDigits() {
		return this.kind == Kind.NUMBER && this.text.chars().filter(Character::isDigit).count() > EXACT_DIGITS;
	}

	/** A day: of a date cell, or as people write it. */
	public Optional<LocalDate> day() {
		return SheetDays.parse(this);
	}

}
