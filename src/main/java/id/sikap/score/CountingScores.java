package id.sikap.score;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import id.sikap.indicator.IndicatorCap.Cap;
import id.sikap.score.IndicatorScore.Source;
import id.sikap.score.MonthFactsRepository.JudgedRow;

/**
 * Which scores count in a month. When it is closed: measured and judged ones of verified
 * sheets, a team's judged ones of up to three months before, a village's of the running
 * quarter's sheet or of the one before, and L5, which needs no sheet. While it is open:
 * whatever is scored so far.
 */
final class CountingScores {

	private final YearMonth month;

	private final boolean closing;

	private final Map<String, Map<String, IndicatorScore>> counting = new HashMap<>();

	CountingScores(YearMonth month, boolean closing) {
		this.month = month;
		this.closing = closing;
	}

	List<IndicatorScore> of(List<IndicatorScore> measured, List<JudgedRow> judged, List<Unit> units, List<Cap> caps) {
		Set<String> verified = judged.stream()
			.filter((row) -> row.verified() && row.period().equals(this.month))
			.map(JudgedRow::unit)
			.collect(Collectors.toSet());
		Set<String> counted = new HashSet<>();
		for (Unit unit : units) {
			if (!this.closing || unit.kind() == UnitKind.VILLAGE || verified.contains(unit.key())) {
				counted.add(unit.key());
			}
		}
		measured.stream().filter((score) -> counted.contains(score.unit())).forEach(this::count);
		Map<String, List<JudgedRow>> byUnit = judged.stream()
			.filter((row) -> counted.contains(row.unit()))
			.collect(Collectors.groupingBy(JudgedRow::unit));
		byUnit.values().forEach(this::judge);
		caps.forEach(this::cap);
		List<IndicatorScore> all = new ArrayList<>();
		this.counting.values().forEach((scores) -> all.addAll(scores.values()));
		return all;
	}

	private void count(IndicatorScore score) {
		this.counting.computeIfAbsent(score.unit(), (unit) -> new HashMap<>()).put(score.indicator(), score);
	}

	private void judge(List<JudgedRow> rows) {
		switch (rows.get(0).level()) {
			case INDIVIDUAL -> rows.forEach((row) -> count(row, Source.JUDGED));
			case ORGANISATIONAL -> carryForward(rows);
			case SOCIAL_SYSTEM -> quarter(rows);
		}
	}

	private void count(JudgedRow row, Source source) {
		if (row.indicator() != null && row.score() != null) {
			count(new IndicatorScore(row.unit(), row.indicator(), row.score(), source, row.period()));
		}
	}

	/** "Tidak dinilai" in the month itself is an answer, too: nothing carries over it. */
	private void carryForward(List<JudgedRow> rows) {
		Set<String> decided = new HashSet<>();
		rows.stream().filter((row) -> row.period().equals(this.month) && row.indicator() != null).forEach((row) -> {
			decided.add(row.indicator());
			count(row, Source.JUDGED);
		});
		rows.stream()
			.filter((row) -> row.period().isBefore(this.month) && row.verified() && row.carriesTo(this.month)
					&& row.score() != null)
			.sorted((one, other) -> other.period().compareTo(one.period()))
			.forEach((row) -> {
				if (decided.add(row.indicator())) {
					count(row, Source.CARRIED);
				}
			});
	}

	private void quarter(List<JudgedRow> rows) {
		YearMonth running = this.month.withMonth((this.month.getMonthValue() - 1) / 3 * 3 + 1);
		boolean usable = rows.stream()
			.anyMatch((row) -> row.period().equals(running)
					&& (row.verified() || (!this.closing && row.indicator() != null)));
		YearMonth period = usable ? running : running.minusMonths(3);
		rows.stream()
			.filter((row) -> row.period().equals(period) && (usable || row.verified()))
			.forEach((row) -> count(row, usable ? Source.JUDGED : Source.CARRIED));
	}

	private void cap(Cap cap) {
		Map<String, IndicatorScore> scores = this.counting.get(cap.unit());
		if (scores != null) {
			scores.computeIfPresent(cap.indicatorCode(),
					(indicator, score) -> score.capped(cap.barrierCode(), cap.address()));
		}
	}

}
