package id.sikap.report;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.archive.IssuedReport;
import id.sikap.archive.ReportArchive;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.companion.CompanionService;
import id.sikap.coverage.CoverageMonth;
import id.sikap.coverage.CoverageRow;
import id.sikap.coverage.CoverageService;
import id.sikap.support.MonthRange;
import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which reports a reader can open.
 */
@Service
@Transactional(readOnly = true)
class ReportShelf {

	/**
	 * @param subdistricts with their figures, or empty for who has none to open
	 * @param chosen the kecamatan whose companions are listed, null for none
	 * @param companions of it, or empty for who may not see them
	 * @param named whether companions may be seen at all
	 * @param own the reader himself as a companion, null for others
	 * @param issued numbers of the reports that are issued, by area code or companion
	 */
	record Shelf(YearMonth month, MonthRange months, Area regency, List<CoverageRow> subdistricts, Area chosen,
			List<CoverageRow> companions, boolean named, OwnReports own, Map<String, String> issued) {

	}

	record OwnReports(UUID companionId, String name, List<CoverageMonth> months) {

	}

	private final ReportAccess access;

	private final CoverageService coverage;

	private final CompanionComparison comparison;

	private final CompanionService companions;

	private final ReportArchive archive;

	private final AreaService areas;

	private final Clock clock;

	ReportShelf(ReportAccess access, CoverageService coverage, CompanionComparison comparison,
			CompanionService companions, ReportArchive archive, AreaService areas, Clock clock) {
		this.access = access;
		this.coverage = coverage;
		this.comparison = comparison;
		this.companions = companions;
		this.archive = archive;
		this.areas = areas;
		this.clock = clock;
	}

	/**
	 * @param wanted null for the month before: its report is the one that is due
	 * @param subdistrict whose companions are listed; null for none, or for the only one
	 */
	Shelf of(YearMonth wanted, String subdistrict, AreaScope reader) {
		MonthRange months = this.access.months();
		YearMonth month = months.choose(wanted, YearMonth.now(this.clock).minusMonths(1));
		boolean readsArea = this.access.readsArea(reader.areaCode(), reader);
		List<CoverageRow> subdistricts = readsArea ? this.coverage.bySubdistrict(reader.areaCode(), month, reader)
				: List.of();
		Area chosen = chosen(subdistrict, subdistricts, reader);
		List<CoverageRow> listed = (chosen != null && reader.wholeArea())
				? this.comparison.belonging(chosen.code(), month, AreaScope.ofArea(reader.account(), chosen.code()))
				: List.of();
		return new Shelf(month, months, readsArea ? regency(reader) : null, subdistricts, chosen,
				listed.stream().filter((row) -> row.key() != null).toList(), reader.wholeArea(), own(month, reader),
				issued(reader, month));
	}

	private Map<String, String> issued(AreaScope reader, YearMonth month) {
		return this.archive.ofMonth(Set.of(reader.regencyCode()), month)
			.stream()
			.filter((report) -> report.getCompanionId() == null || reader.covers(report))
			.collect(Collectors.toMap(ReportShelf::key, IssuedReport::getNumber, (one, other) -> one));
	}

	private static String key(IssuedReport report) {
		return (report.getCompanionId() == null) ? report.getAreaCode() : report.getCompanionId().toString();
	}

	private Area regency(AreaScope reader) {
		return this.areas.find(reader.areaCode()).filter((area) -> area.level() == AreaLevel.REGENCY).orElse(null);
	}

	private Area chosen(String code, List<CoverageRow> subdistricts, AreaScope reader) {
		if (code != null && !code.isBlank()) {
			return this.areas.find(code)
				.filter((area) -> area.level() == AreaLevel.SUBDISTRICT && this.access.readsArea(code, reader))
				.orElseThrow(NotFoundException::new);
		}
		return (subdistricts.size() == 1) ? this.areas.get(subdistricts.get(0).key()) : null;
	}

	private OwnReports own(YearMonth month, AreaScope reader) {
		if (reader.companionId() == null) {
			return null;
		}
		AreaScope own = new AreaScope(null, reader.regencyCode(), false, reader.companionId(), reader.groupIds());
		List<CoverageMonth> months = this.coverage.trend(reader.regencyCode(), reader.companionId(), month,
				Trend.MONTHS, own);
		return new OwnReports(reader.companionId(), this.companions.get(reader.companionId(), reader).getName(),
				months.stream().sorted(Comparator.comparing(CoverageMonth::month).reversed()).toList());
	}

}
