package id.sikap.capacity;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.Indicator;
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

	NeedService(MonthScoreService months) {
		this.months = months;
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
		List<Need> needs = new ArrayList<>();
		for (UnitScores companion : scores.within(areaCode, UnitKind.COMPANION)) {
			for (Indicator indicator : scores.indicators(CapacityLevel.INDIVIDUAL)) {
				IndicatorScore score = companion.indicator(indicator.code());
				BigDecimal gap = (score != null) ? scores.settings().target().subtract(score.exact()) : null;
				if (gap != null && gap.compareTo(scores.settings().needGap()) >= 0) {
					Unit unit = companion.unit();
					needs.add(new Need(UUID.fromString(unit.key()), unit.name(), unit.subdistrictCode(),
							indicator.code(), score.score(), gap, false));
				}
			}
		}
		return needs;
	}

}
