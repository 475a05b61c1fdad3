package id.sikap.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.Indicator;

/**
 * All units of a level that somebody scores in one sitting.
 *
 * @param indicators of the level
 * @param closed whether the month is closed
 */
public record Sheet(CapacityLevel level, YearMonth month, List<Indicator> indicators, List<SheetRow> rows,
		boolean closed) {

	public List<Indicator> judged() {
		return this.indicators.stream().filter((indicator) -> !indicator.measured()).toList();
	}

	public List<Indicator> measured() {
		return this.indicators.stream().filter(Indicator::measured).toList();
	}

	public boolean isScorable() {
		return this.rows.stream().anyMatch(SheetRow::mayScore);
	}

	/** Rows that are complete and wait only for being sent. */
	public List<UUID> submittable() {
		return this.rows.stream().filter((row) -> row.maySubmit(judged())).map(SheetRow::id).toList();
	}

	public long count(AssessmentState state) {
		return this.rows.stream().filter((row) -> row.state() == state).count();
	}

}
