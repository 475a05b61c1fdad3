package id.sikap.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.indicator.ClosedMonths;
import id.sikap.indicator.Indicator;
import id.sikap.indicator.IndicatorCatalogue;
import id.sikap.indicator.MeasuredIndicator;
import id.sikap.indicator.MeasuredValue;
import id.sikap.support.RuleViolation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the rounds of months and keeps what they are made of up to date: once a day by
 * itself, at any time on demand, and never for a closed month.
 */
@Service
@Transactional
public class RoundService {

	private final RoundRepository rounds;

	private final IndicatorCatalogue catalogue;

	private final ObjectProvider<MeasuredIndicator> measures;

	private final ClosedMonths closed;

	private final Clock clock;

	RoundService(RoundRepository rounds, IndicatorCatalogue catalogue, ObjectProvider<MeasuredIndicator> measures,
			ClosedMonths closed, Clock clock) {
		this.rounds = rounds;
		this.catalogue = catalogue;
		this.measures = measures;
		this.closed = closed;
		this.clock = clock;
	}

	/**
	 * For whoever is about to show the month: opens its round, and renews it where that
	 * was not done today.
	 * @throws RuleViolation for a month that has not begun
	 */
	public void freshen(String regencyCode, YearMonth month) {
		Optional<Instant> refreshed = this.rounds.refreshedAt(regencyCode, month);
		LocalDate today = LocalDate.now(this.clock);
		boolean fresh = refreshed.isPresent()
				&& !LocalDate.ofInstant(refreshed.get(), this.clock.getZone()).isBefore(today);
		if (!fresh && !this.closed.isClosed(regencyCode, month)) {
			refresh(regencyCode, month, null);
		}
	}

	/**
	 * Computes everything anew from the records, for the whole regency at once.
	 * @param account who asked for it, null for nobody
	 * @throws RuleViolation for a month that has not begun, or is closed
	 */
	public void refresh(String regencyCode, YearMonth month, UUID account) {
		if (month.isAfter(YearMonth.now(this.clock))) {
			throw RuleViolation.general("assessment.error.notBegun");
		}
		this.rounds.hold(regencyCode, month, account, this.clock.instant());
		if (this.closed.isClosed(regencyCode, month)) {
			throw RuleViolation.general("assessment.error.closed");
		}
		this.rounds.gatherUnits(regencyCode, month);
		measure(regencyCode, month);
	}

	private void measure(String regencyCode, YearMonth month) {
		Map<String, MeasuredIndicator> byMetric = this.measures.stream()
			.collect(Collectors.toMap(MeasuredIndicator::metric, Function.identity()));
		RoundRepository.ValueRows rows = this.rounds.valueRows(regencyCode, month);
		for (Indicator indicator : this.catalogue.all(regencyCode, month)) {
			MeasuredIndicator measured = (indicator.metric() != null) ? byMetric.get(indicator.metric()) : null;
			if (measured != null) {
				for (MeasuredValue value : measured.measure(regencyCode, month)) {
					OptionalInt score = indicator.rule().score(value);
					rows.add(indicator.code(), value, score.isPresent() ? score.getAsInt() : null);
				}
			}
		}
		rows.send();
	}

	/** When the values of the month were computed. */
	@Transactional(readOnly = true)
	public Optional<Instant> refreshedAt(String regencyCode, YearMonth month) {
		return this.rounds.refreshedAt(regencyCode, month);
	}

}
