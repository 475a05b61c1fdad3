package id.sikap.capacity;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.barrier.BarrierService;
import id.sikap.barrier.OpenBarriers;
import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.Indicator;
import id.sikap.score.CapacityClass;
import id.sikap.score.IndicatorScore;
import id.sikap.score.MonthScoreService;
import id.sikap.score.MonthScores;
import id.sikap.score.Unit;
import id.sikap.score.UnitKind;
import id.sikap.score.UnitScores;
import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What companions need to be trained in: gaps on I1 to I8 that reach the regency's
 * threshold.
 */
@Service
@Transactional(readOnly = true)
public class NeedService {

	private final MonthScoreService months;

	private final BarrierService barriers;

	NeedService(MonthScoreService months, BarrierService barriers) {
		this.months = months;
		this.barriers = barriers;
	}

	/**
	 * By kecamatan, companion and indicator.
	 * @param areaCode a regency or kecamatan
	 * @throws NotFoundException when the reader does not coordinate the area
	 */
	public List<Need> of(String areaCode, YearMonth month, AreaScope scope) {
		if (!scope.wholeArea() || !scope.coversArea(areaCode)) {
			throw new NotFoundException();
		}
		MonthScores scores = this.months.of(Area.regencyOf(areaCode), month);
		OpenBarriers open = this.barriers.openLinked(Area.regencyOf(areaCode), month.atEndOfMonth());
		List<Need> needs = new ArrayList<>();
		for (UnitScores companion : scores.within(areaCode, UnitKind.COMPANION)) {
			for (Indicator indicator : scores.indicators(CapacityLevel.INDIVIDUAL)) {
				IndicatorScore score = companion.indicator(indicator.code());
				BigDecimal gap = (score != null) ? scores.settings().target().subtract(score.exact()) : null;
				if (gap != null && gap.compareTo(scores.settings().needGap()) >= 0) {
					needs.add(need(companion.unit(), score, gap, open));
				}
			}
		}
		return needs;
	}

	private static Need need(Unit companion, IndicatorScore score, BigDecimal gap, OpenBarriers open) {
		UUID id = UUID.fromString(companion.key());
		boolean hindered = CapacityClass.isWeak(score.exact())
				&& !open.ofCompanion(id, companion.subdistrictCode(), score.indicator()).isEmpty();
		return new Need(id, companion.name(), companion.subdistrictCode(), score.indicator(), score.score(), gap,
				hindered);
	}

}
