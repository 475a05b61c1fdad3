package id.sikap.capacity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.area.Area;
import id.sikap.assessment.AssessmentSheets;
import id.sikap.assessment.MeasuredEntry;
import id.sikap.barrier.BarrierService;
import id.sikap.barrier.OpenBarriers;
import id.sikap.indicator.CapacityLevel;
import id.sikap.score.History;
import id.sikap.score.HistoryService;
import id.sikap.score.MonthScoreService;
import id.sikap.score.MonthScores;
import id.sikap.score.Unit;
import id.sikap.score.UnitKind;
import id.sikap.score.UnitScores;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The capacity of many companions side by side, for their reports: as many statements for
 * a whole regency as for one. For companions whom the caller has admitted.
 */
@Service
@Transactional(readOnly = true)
public class CompanionScores {

	private final MonthScoreService months;

	private final HistoryService histories;

	private final AssessmentSheets sheets;

	private final BarrierService barriers;

	CompanionScores(MonthScoreService months, HistoryService histories, AssessmentSheets sheets,
			BarrierService barriers) {
		this.months = months;
		this.histories = histories;
		this.sheets = sheets;
		this.barriers = barriers;
	}

	/**
	 * Those of them who had a place in the month, without their sheets, their teams'
	 * indicators and their villages.
	 */
	public Map<UUID, UnitView> of(String regencyCode, Collection<UUID> companions, YearMonth month) {
		MonthScores scores = this.months.of(regencyCode, month);
		List<String> keys = companions.stream().map(UUID::toString).toList();
		History history = this.histories.of(regencyCode, keys, month);
		Map<String, Map<String, MeasuredEntry>> values = this.sheets.values(keys, month);
		OpenBarriers open = this.barriers.openLinked(regencyCode, month.atEndOfMonth());
		Map<UUID, UnitView> views = new HashMap<>();
		for (UUID id : companions) {
			UnitScores own = scores.unit(id.toString())
				.orElseGet(() -> UnitScores.nothing(new Unit(UnitKind.COMPANION, id.toString(), regencyCode, null, 0)));
			String subdistrict = own.unit().subdistrictCode();
			views.put(id,
					new UnitView(UnitRow.of(own, own.unit().name(), history, scores.settings().target()),
							scores.closed(), UnitService.lines(CapacityLevel.INDIVIDUAL, scores, own, values, null,
									history, (code) -> open.ofCompanion(id, subdistrict, code)),
							List.of(), List.of(), null));
		}
		return views;
	}

	/** All companions of an area, by kecamatan and name, without what was before. */
	public List<UnitRow> rows(String areaCode, YearMonth month) {
		MonthScores scores = this.months.of(Area.regencyOf(areaCode), month);
		History nothing = new History(month, Map.of());
		List<UnitRow> rows = new ArrayList<>();
		for (UnitScores companion : scores.within(areaCode, UnitKind.COMPANION)) {
			rows.add(UnitRow.of(companion, companion.unit().name(), nothing, scores.settings().target()));
		}
		return rows;
	}

}
