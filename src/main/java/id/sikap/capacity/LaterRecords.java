package id.sikap.capacity;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.assessment.AssessmentSheets;
import id.sikap.assessment.MeasuredEntry;
import id.sikap.indicator.ClosedMonths;
import id.sikap.indicator.Indicator;
import id.sikap.indicator.IndicatorCatalogue;
import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;
import id.sikap.score.MonthScoreService;
import id.sikap.score.Unit;
import id.sikap.score.UnitKind;
import id.sikap.support.NotFoundException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What records say of a closed month today, where that is no longer what they said when
 * it was closed. The closed figures stay; this stands beside them.
 */
@Service
@Transactional(readOnly = true)
class LaterRecords {

	private final MonthScoreService scores;

	private final AssessmentSheets sheets;

	private final IndicatorCatalogue catalogue;

	private final ObjectProvider<MeasuredIndicator> measures;

	private final ClosedMonths closed;

	LaterRecords(MonthScoreService scores, AssessmentSheets sheets, IndicatorCatalogue catalogue,
			ObjectProvider<MeasuredIndicator> measures, ClosedMonths closed) {
		this.scores = scores;
		this.sheets = sheets;
		this.catalogue = catalogue;
		this.measures = measures;
		this.closed = closed;
	}

	/**
	 * @param before when the month was closed, null for nothing
	 * @param now today, null for nothing
	 */
	record Change(Unit unit, Indicator indicator, MeasuredEntry before, MeasuredEntry now) {

	}

	/**
	 * Of the units of a kecamatan; of one of them alone where it is named.
	 * @throws NotFoundException when the reader may not know of them
	 */
	List<Change> of(String subdistrictCode, String unitKey, YearMonth month, AreaScope scope) {
		boolean own = scope.companionId() != null && scope.companionId().toString().equals(unitKey);
		if (!own && !(scope.wholeArea() && scope.coversArea(subdistrictCode))) {
			throw new NotFoundException();
		}
		String regency = Area.regencyOf(subdistrictCode);
		if (!this.closed.isClosed(regency, month)) {
			return List.of();
		}
		Map<String, Unit> units = this.scores.units(regency, month)
			.stream()
			.filter((unit) -> unit.subdistrictCode().equals(subdistrictCode))
			.filter((unit) -> unitKey == null || unit.key().equals(unitKey))
			.collect(Collectors.toMap(Unit::key, Function.identity()));
		return units.isEmpty() ? List.of() : changes(units, subdistrictCode, month);
	}

	private List<Change> changes(Map<String, Unit> units, String subdistrictCode, YearMonth month) {
		Map<String, Map<String, MeasuredEntry>> before = this.sheets.values(units.keySet(), month);
		Map<String, MeasuredIndicator> byMetric = this.measures.stream()
			.collect(Collectors.toMap(MeasuredIndicator::metric, Function.identity()));
		List<Change> changes = new ArrayList<>();
		for (Indicator indicator : this.catalogue.all(Area.regencyOf(subdistrictCode), month)) {
			if (indicator.measured() && byMetric.containsKey(indicator.metric())) {
				Map<String, MeasuredEntry> now = new HashMap<>();
				byMetric.get(indicator.metric())
					.measure(subdistrictCode, month)
					.forEach((value) -> now.put(value.unit(), entry(indicator, value)));
				units.forEach((key, unit) -> {
					MeasuredEntry then = before.getOrDefault(key, Map.of()).get(indicator.code());
					if (differ(then, now.get(key)) && UnitKind.of(indicator.level()) == unit.kind()) {
						changes.add(new Change(unit, indicator, then, now.get(key)));
					}
				});
			}
		}
		return changes;
	}

	private static MeasuredEntry entry(Indicator indicator, MeasuredValue value) {
		OptionalInt score = indicator.rule().score(value);
		return new MeasuredEntry(value.unit(), indicator.code(), value.value(), value.parts(), value.marks(),
				score.isPresent() ? Short.valueOf((short) score.getAsInt()) : null, null, null, null);
	}

	private static boolean differ(MeasuredEntry one, MeasuredEntry other) {
		if (one == null || other == null) {
			return one != other;
		}
		return differ(one.value(), other.value()) || !one.marks().equals(other.marks());
	}

	private static boolean differ(BigDecimal one, BigDecimal other) {
		return (one == null || other == null) ? one != other : one.compareTo(other) != 0;
	}

}
