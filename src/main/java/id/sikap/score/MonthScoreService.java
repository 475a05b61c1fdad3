package id.sikap.score;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import id.sikap.indicator.CapacityMethod;
import id.sikap.indicator.CapacitySettingService;
import id.sikap.indicator.CapacitySettings;
import id.sikap.indicator.ClosedMonths;
import id.sikap.indicator.Indicator;
import id.sikap.indicator.IndicatorCap.Cap;
import id.sikap.indicator.IndicatorCap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of a month for a whole regency: stored ones of a closed month, provisional
 * ones of an open month. What of them somebody may see, others decide.
 */
@Service
@Transactional(readOnly = true)
public class MonthScoreService {

	private final MonthFactsRepository facts;

	private final StoredScoreRepository stored;

	private final CapacitySettingService settings;

	private final ClosedMonths closed;

	private final ObjectProvider<IndicatorCap> caps;

	MonthScoreService(MonthFactsRepository facts, StoredScoreRepository stored, CapacitySettingService settings,
			ClosedMonths closed, ObjectProvider<IndicatorCap> caps) {
		this.facts = facts;
		this.stored = stored;
		this.settings = settings;
		this.closed = closed;
		this.caps = caps;
	}

	public MonthScores of(String regencyCode, YearMonth month) {
		return this.closed.isClosed(regencyCode, month) ? stored(regencyCode, month)
				: compute(regencyCode, month, false);
	}

	/** Who and what had a place in the month. */
	public List<Unit> units(String regencyCode, YearMonth month) {
		return this.facts.units(regencyCode, month);
	}

	/** Which companion served which village on the month's last day. */
	public List<Caseload> caseload(String regencyCode, YearMonth month) {
		return this.facts.caseload(regencyCode, month);
	}

	private MonthScores stored(String regencyCode, YearMonth month) {
		Map<String, UnitScores> units = this.stored.month(regencyCode, month, this.facts.units(regencyCode, month));
		CapacityMethod method = this.settings.method(regencyCode, month);
		return new MonthScores(regencyCode, month, true, units, method.indicators(), method.settings());
	}

	/**
	 * @param closing whether only what is verified counts
	 */
	MonthScores compute(String regencyCode, YearMonth month, boolean closing) {
		CapacityMethod method = this.settings.method(regencyCode, month);
		List<Indicator> indicators = method.indicators();
		CapacitySettings inForce = method.settings();
		List<Unit> units = this.facts.units(regencyCode, month);
		List<String> measured = indicators.stream().filter(Indicator::measured).map(Indicator::code).toList();
		List<Cap> held = this.caps.stream().flatMap((cap) -> cap.caps(regencyCode, month).stream()).toList();
		List<IndicatorScore> scores = new CountingScores(month, closing)
			.of(this.facts.measured(regencyCode, month, measured), this.facts.judged(regencyCode, month), units, held);
		Map<String, UnitScores> computed = MonthComputation.of(new MonthFacts(regencyCode, units,
				this.facts.caseload(regencyCode, month), scores, indicators, inForce));
		return new MonthScores(regencyCode, month, closing, computed, indicators, inForce);
	}

}
