package id.sikap.assessment;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.ClosedMonths;
import id.sikap.indicator.Indicator;
import id.sikap.indicator.IndicatorCatalogue;
import id.sikap.socialsystem.SocialSystemEvidence;
import id.sikap.socialsystem.VillageEvidence;
import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows sheets to those who may see them: coordinators those of their area, a companion
 * his own.
 */
@Service
@Transactional(readOnly = true)
public class AssessmentSheets {

	private final AssessmentSheetRepository sheets;

	private final IndicatorCatalogue catalogue;

	private final ClosedMonths closed;

	private final Proposers proposers;

	private final SocialSystemEvidence evidence;

	AssessmentSheets(AssessmentSheetRepository sheets, IndicatorCatalogue catalogue, ClosedMonths closed,
			Proposers proposers, SocialSystemEvidence evidence) {
		this.sheets = sheets;
		this.catalogue = catalogue;
		this.closed = closed;
		this.proposers = proposers;
		this.evidence = evidence;
	}

	/**
	 * @param areaCode a regency or kecamatan
	 * @throws NotFoundException when the reader does not coordinate the area
	 */
	public Sheet of(CapacityLevel level, String areaCode, YearMonth month, AreaScope scope) {
		if (!scope.wholeArea() || !scope.coversArea(areaCode)) {
			throw new NotFoundException();
		}
		return sheet(level, Area.regencyOf(areaCode), month, this.sheets.rows(level, areaCode, month), scope)
			.with(evidence(level, areaCode, month));
	}

	/**
	 * The sheet of one unit, as it stands in a month of its period; a companion sees his
	 * own, and what he may propose for.
	 */
	Sheet one(UUID id, YearMonth month, AreaScope scope) {
		List<SheetRow> rows = this.sheets.one(id, month);
		rows.stream().filter((row) -> isSeen(row, scope)).findFirst().orElseThrow(NotFoundException::new);
		SheetRow row = rows.get(0);
		return sheet(row.level(), Area.regencyOf(row.subdistrictCode()), month, rows, scope)
			.with(evidence(row.level(), row.unit(), month));
	}

	/** Who judges a village reads its records beside the anchors. */
	private Map<String, VillageEvidence> evidence(CapacityLevel level, String areaCode, YearMonth month) {
		return (level == CapacityLevel.SOCIAL_SYSTEM) ? this.evidence.ofArea(areaCode, month) : Map.of();
	}

	private boolean isSeen(SheetRow row, AreaScope scope) {
		return (scope.wholeArea() && scope.coversArea(row.subdistrictCode())) || Duties.isSelf(row.companionId(), scope)
				|| this.proposers.mayPropose(row, scope);
	}

	/**
	 * The sheet of a unit; null where it has none in the month, or none that the reader
	 * may see.
	 */
	public SheetRow rowOf(CapacityLevel level, String unit, YearMonth month, AreaScope scope) {
		return this.sheets.idOf(level, unit, month)
			.stream()
			.flatMap((id) -> this.sheets.one(id, month).stream())
			.filter((row) -> isSeen(row, scope))
			.findFirst()
			.map((row) -> sheet(level, Area.regencyOf(row.subdistrictCode()), month, List.of(row), scope).rows().get(0))
			.orElse(null);
	}

	/**
	 * What records say of units, by unit and indicator. Whether the reader may see it,
	 * the caller knows.
	 */
	public Map<String, Map<String, MeasuredEntry>> values(Collection<String> units, YearMonth month) {
		Map<String, Map<String, MeasuredEntry>> values = new HashMap<>();
		this.sheets.values(units, month)
			.forEach((value) -> values.computeIfAbsent(value.unit(), (unit) -> new HashMap<>())
				.put(value.indicator(), value));
		return values;
	}

	private Sheet sheet(CapacityLevel level, String regencyCode, YearMonth month, List<SheetRow> rows,
			AreaScope scope) {
		List<Indicator> indicators = this.catalogue.all(regencyCode, month)
			.stream()
			.filter((indicator) -> indicator.level() == level)
			.toList();
		boolean isClosed = this.closed.isClosed(regencyCode, month);
		List<SheetRow> shown = rows.stream()
			.map((row) -> row.forReader(
					!isClosed && !row.state().isFinal()
							&& Duties.mayScore(level, row.subdistrictCode(), row.companionId(), scope),
					!isClosed && Duties.mayVerify(row.subdistrictCode(), row.companionId(), scope),
					Duties.isSelf(row.companionId(), scope)))
			.toList();
		return new Sheet(level, month, indicators, shown, isClosed, Map.of());
	}

}
