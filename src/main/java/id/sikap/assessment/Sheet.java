package id.sikap.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.Indicator;
import id.sikap.socialsystem.EvidenceLine;
import id.sikap.socialsystem.VillageEvidence;

/**
 * All units of a level that somebody scores in one sitting.
 *
 * @param indicators of the level
 * @param closed whether the month is closed
 * @param evidence what stands on record of villages, by code; of other units nothing
 */
public record Sheet(CapacityLevel level, YearMonth month, List<Indicator> indicators, List<SheetRow> rows,
		boolean closed, Map<String, VillageEvidence> evidence) {

	public List<Indicator> judged() {
		return this.indicators.stream().filter((indicator) -> !indicator.measured()).toList();
	}

	public List<Indicator> measured() {
		return this.indicators.stream().filter(Indicator::measured).toList();
	}

	Sheet with(Map<String, VillageEvidence> found) {
		return new Sheet(this.level, this.month, this.indicators, this.rows, this.closed, found);
	}

	/** What stands on record of a unit for an indicator. */
	public List<EvidenceLine> evidence(String unit, String indicator) {
		VillageEvidence found = this.evidence.get(unit);
		return (found != null) ? found.lines(indicator) : List.of();
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
