package id.sikap.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sikap.account.AccountService;
import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.area.AreaComparison;
import id.sikap.area.AreaComparison.Renamed;
import id.sikap.area.AreaCsv;
import id.sikap.area.AreaIntake;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaLine;
import id.sikap.area.AreaService;
import id.sikap.audit.AuditAction;
import id.sikap.audit.AuditLog;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Lets an administrator bring in the areas of further regencies.
 */
@Service
@Transactional
class AreaListService {

	/** What goes through the page and back: two provinces. */
	private static final int MOST_CHANGES = 20_000;

	private static final int MOST_WORDS = 800;

	private static final String FIELD = "berkas";

	private final AreaIntake intake;

	private final AreaService areas;

	private final AccountService accounts;

	private final AuditLog audit;

	AreaListService(AreaIntake intake, AreaService areas, AccountService accounts, AuditLog audit) {
		this.intake = intake;
		this.areas = areas;
		this.accounts = accounts;
		this.audit = audit;
	}

	/**
	 * @param free whether nobody works there yet, so that an administrator may move there
	 */
	record Regency(Area area, String province, int subdistricts, int villages, boolean own, boolean free) {
	}

	@Transactional(readOnly = true)
	List<Regency> regencies(AreaScope scope) {
		Set<String> used = this.accounts.regenciesWithAccounts();
		return this.areas.all(AreaLevel.REGENCY)
			.stream()
			.map((area) -> new Regency(area, this.areas.name(area.parentCode()),
					this.areas.within(area.code(), AreaLevel.SUBDISTRICT).size(),
					this.areas.within(area.code(), AreaLevel.VILLAGE).size(), scope.coversArea(area.code()),
					!used.contains(area.code()) && !used.contains(area.parentCode())))
			.toList();
	}

	/**
	 * @throws RuleViolation on the field "berkas" or "under"
	 */
	@Transactional(readOnly = true)
	AreaComparison compare(MultipartFile[] files, String under) {
		if (under != null && !under.matches("\\d{2}(\\.\\d{2}(\\.\\d{2})?)?")) {
			throw RuleViolation.of("under", "area.error.under");
		}
		List<AreaLine> lines = new ArrayList<>();
		for (MultipartFile file : (files != null) ? files : new MultipartFile[0]) {
			if (!file.isEmpty()) {
				lines.addAll(AreaCsv.read(file.getOriginalFilename(), content(file)));
			}
		}
		if (lines.isEmpty()) {
			throw RuleViolation.of(FIELD, "area.error.empty");
		}
		AreaComparison comparison = this.intake.compare(lines, (under != null) ? under : "");
		if (comparison.changes() > MOST_CHANGES) {
			throw RuleViolation.of("under", "area.error.tooMany", comparison.changes(), MOST_CHANGES);
		}
		return comparison;
	}

	private static byte[] content(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is to be stored, in the form in which a list can be read again. */
	static String asList(AreaComparison comparison) {
		return Stream.concat(comparison.created().stream(), comparison.renamed().stream().map(Renamed::area))
			.map((area) -> String.join(",", area.code(), '"' + area.name().replace("\"", "\"\"") + '"',
					number(area.tileColumn()), number(area.tileRow())))
			.collect(Collectors.joining("\n", "code,name,tile_column,tile_row\n", "\n"));
	}

	private static String number(Integer number) {
		return (number == null) ? "" : number.toString();
	}

	/** Looks at the list anew: somebody else may have brought it in meanwhile. */
	AreaComparison apply(String changes, AreaScope scope) {
		AreaComparison comparison = this.intake
			.compare(AreaCsv.read("", ((changes != null) ? changes : "").getBytes(StandardCharsets.UTF_8)), "");
		if (!comparison.wrong().isEmpty()) {
			throw RuleViolation.of(FIELD, "area.error.changed");
		}
		if (!comparison.changesNothing()) {
			this.intake.store(comparison);
			this.audit.record(AuditAction.IMPORT, "area", null, scope.areaCode(), words(comparison));
		}
		return comparison;
	}

	private static String words(AreaComparison comparison) {
		String created = comparison.created()
			.stream()
			.filter((area) -> area.level() == AreaLevel.REGENCY || area.level() == AreaLevel.SUBDISTRICT)
			.map((area) -> area.code() + " " + area.name())
			.collect(Collectors.joining(", "));
		String renamed = comparison.renamed()
			.stream()
			.map((it) -> it.area().code() + " " + it.oldName() + " → " + it.area().name())
			.collect(Collectors.joining(", "));
		String words = "%d wilayah baru: %s; %d berganti nama: %s".formatted(comparison.created().size(), created,
				comparison.renamed().size(), renamed);
		return (words.length() <= MOST_WORDS) ? words : words.substring(0, MOST_WORDS) + " …";
	}

	void move(String regencyCode, AreaScope scope) {
		this.accounts.moveToNewRegency(this.areas.get(regencyCode), scope);
	}

}
