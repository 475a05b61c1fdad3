package id.sikap.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sikap.support.RuleViolation;
import id.sikap.workbook.SheetReader;
import id.sikap.workbook.SheetReader.SheetName;
import id.sikap.workbook.SheetRow;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What a workbook holds: the kind of its rows, and which of its sheets are read.
 */
record SheetSurvey(SheetKind kind, List<SheetReading> sheets) {

	/** Length of the code of a kecamatan. */
	private static final int SUBDISTRICT_CODE = 8;

	private static final String FIELD = "berkas";

	enum Reading {

		READ, HIDDEN, EMPTY, NO_HEADER, OTHER_KIND

	}

	/**
	 * @param layout null unless the sheet is read
	 */
	record SheetReading(int index, String name, Reading reading, SheetLayout layout) {

		List<String> ignored() {
			return (this.layout == null) ? List.of() : this.layout.ignored();
		}

	}

	/**
	 * @throws RuleViolation on the field "berkas", when it cannot be read
	 */
	static SheetSurvey of(byte[] content, SheetKind kind, String areaCode) {
		try (SheetReader workbook = SheetReader.open(content)) {
			if (workbook.sheets().size() > RowPosition.MOST_SHEETS) {
				throw RuleViolation.of("berkas", "workbook.error.bomb");
			}
			return of(workbook, kind, areaCode);
		}
		catch (RuleViolation ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw SheetReader.isBrokenFile(ex) ? RuleViolation.of("berkas", "workbook.error.broken") : ex;
		}
	}

	/**
	 * @param wanted the kind that somebody chose, null to find it
	 * @param areaCode of the account
	 * @throws RuleViolation on the field "berkas", when no sheet can be read
	 */
	static SheetSurvey of(SheetReader workbook, SheetKind wanted, String areaCode) {
		List<Candidate> candidates = workbook.sheets().stream().map((name) -> Candidate.of(workbook, name)).toList();
		SheetKind kind = (wanted != null) ? wanted : likelier(candidates);
		SheetSurvey survey = new SheetSurvey(kind,
				candidates.stream().map((candidate) -> candidate.read(kind, areaCode)).toList());
		if (survey.read().isEmpty()) {
			throw refusal(candidates, kind, areaCode);
		}
		if (survey.read().stream().noneMatch((sheet) -> hasRows(workbook, sheet))) {
			throw RuleViolation.of(FIELD, "exchange.error.noRows");
		}
		return survey;
	}

	/** The kind that explains more columns; families, when both explain as many. */
	private static SheetKind likelier(List<Candidate> candidates) {
		int companions = candidates.stream().mapToInt((sheet) -> sheet.columns(SheetKind.COMPANION)).max().orElse(0);
		int households = candidates.stream().mapToInt((sheet) -> sheet.columns(SheetKind.HOUSEHOLD)).max().orElse(0);
		return (companions > households) ? SheetKind.COMPANION : SheetKind.HOUSEHOLD;
	}

	private static RuleViolation refusal(List<Candidate> candidates, SheetKind kind, String areaCode) {
		if (candidates.stream().allMatch((sheet) -> sheet.first.isEmpty())) {
			return RuleViolation.of(FIELD, "exchange.error.empty");
		}
		Optional<SheetLayout> best = candidates.stream()
			.filter((sheet) -> sheet.name.visible())
			.map((sheet) -> sheet.layout(kind))
			.flatMap(Optional::stream)
			.max((a, b) -> Integer.compare(a.columns().size(), b.columns().size()));
		if (best.isEmpty()) {
			return RuleViolation.of(FIELD, "exchange.error.noHeader");
		}
		SheetColumn missing = missing(best.get(), areaCode).get(0);
		String headers = best.get()
			.labels()
			.stream()
			.filter((label) -> !label.isBlank())
			.collect(Collectors.joining(", "));
		return RuleViolation.of(FIELD, "exchange.error.missing." + kind, words(missing), headers);
	}

	private static DefaultMessageSourceResolvable words(SheetColumn column) {
		return new DefaultMessageSourceResolvable(column.messageKey());
	}

	private static List<SheetColumn> missing(SheetLayout layout, String areaCode) {
		List<SheetColumn> missing = new ArrayList<>(layout.kind().needed());
		missing.removeIf(layout::has);
		if (layout.has(SheetColumn.VILLAGE_CODE)) {
			missing.remove(SheetColumn.VILLAGE);
		}
		if (layout.kind() == SheetKind.COMPANION && areaCode.length() < SUBDISTRICT_CODE
				&& !layout.has(SheetColumn.SUBDISTRICT)) {
			missing.add(SheetColumn.SUBDISTRICT);
		}
		return missing;
	}

	private static boolean hasRows(SheetReader workbook, SheetReading sheet) {
		try (Stream<SheetRow> rows = workbook.rows(sheet.index())) {
			return rows.filter((row) -> row.number() > sheet.layout().headerRow())
				.anyMatch((row) -> !sheet.layout().isBlank(row) && !sheet.layout().isColumnNumbers(row));
		}
	}

	List<SheetReading> read() {
		return this.sheets.stream().filter((sheet) -> sheet.reading() == Reading.READ).toList();
	}

	/**
	 * A sheet, its first rows, and what they mean as either kind.
	 */
	private record Candidate(SheetName name, List<SheetRow> first, Optional<SheetLayout> companion,
			Optional<SheetLayout> household) {

		static Candidate of(SheetReader workbook, SheetName name) {
			try (Stream<SheetRow> rows = workbook.rows(name.index())) {
				List<SheetRow> first = rows.filter((row) -> !row.isBlank()).limit(SheetLayout.ROWS_LOOKED_AT).toList();
				return new Candidate(name, first, SheetLayout.find(SheetKind.COMPANION, first),
						SheetLayout.find(SheetKind.HOUSEHOLD, first));
			}
		}

		Optional<SheetLayout> layout(SheetKind kind) {
			return (kind == SheetKind.COMPANION) ? this.companion : this.household;
		}

		int columns(SheetKind kind) {
			return this.name.visible() ? layout(kind).map((layout) -> layout.columns().size()).orElse(0) : 0;
		}

		SheetReading read(SheetKind kind, String areaCode) {
			Optional<SheetLayout> layout = layout(kind).filter((found) -> missing(found, areaCode).isEmpty());
			Reading reading = Reading.READ;
			if (!this.name.visible()) {
				reading = Reading.HIDDEN;
			}
			else if (this.first.isEmpty()) {
				reading = Reading.EMPTY;
			}
			else if (layout.isEmpty()) {
				reading = (columns(kind.other()) > columns(kind)) ? Reading.OTHER_KIND : Reading.NO_HEADER;
			}
			return new SheetReading(this.name.index(), this.name.name(), reading,
					(reading == Reading.READ) ? layout.get() : null);
		}

	}

}
