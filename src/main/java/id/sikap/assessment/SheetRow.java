package id.sikap.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.Indicator;

/**
 * The sheet of one unit with all that stands on it.
 *
 * @param name of a companion, null for areas
 * @param selfScoredAt null while the assessed have said nothing
 * @param mayScore whether the reader scores it now
 * @param mayVerify whether the reader verifies it, once it is submitted
 * @param mine whether it is about the reader himself
 */
public record SheetRow(UUID id, CapacityLevel level, String unit, String subdistrictCode, UUID companionId, String name,
		AssessmentState state, Instant selfScoredAt, String sentBackReason, String dialogueNote, String submittedBy,
		Instant submittedAt, String verifiedBy, Instant verifiedAt, int version, Map<String, SheetEntry> entries,
		Map<String, MeasuredEntry> values, Map<String, Observation> observations, boolean mayScore, boolean mayVerify,
		boolean mine) {

	SheetRow(UUID id, CapacityLevel level, String unit, String subdistrictCode, UUID companionId, String name,
			AssessmentState state, Instant selfScoredAt, String sentBackReason, String dialogueNote, String submittedBy,
			Instant submittedAt, String verifiedBy, Instant verifiedAt, int version) {
		this(id, level, unit, subdistrictCode, companionId, name, state, selfScoredAt, sentBackReason, dialogueNote,
				submittedBy, submittedAt, verifiedBy, verifiedAt, version, new HashMap<>(), new HashMap<>(),
				new HashMap<>(), false, false, false);
	}

	SheetRow forReader(boolean mayScore, boolean mayVerify, boolean mine) {
		return new SheetRow(this.id, this.level, this.unit, this.subdistrictCode, this.companionId, this.name,
				this.state, this.selfScoredAt, this.sentBackReason, this.dialogueNote, this.submittedBy,
				this.submittedAt, this.verifiedBy, this.verifiedAt, this.version, this.entries, this.values,
				this.observations, mayScore, mayVerify, mine);
	}

	public SheetEntry entry(String indicator) {
		return this.entries.getOrDefault(indicator, SheetEntry.blank(this.id, indicator));
	}

	public MeasuredEntry value(String indicator) {
		return this.values.get(indicator);
	}

	/** Null where no supervision of the month observed it. */
	public Observation observation(String indicator) {
		return this.observations.get(indicator);
	}

	public boolean isApart() {
		return this.entries.values().stream().anyMatch(SheetEntry::isApart);
	}

	/** Whether a talk is asked for and nobody has written down what it brought. */
	public boolean lacksDialogue() {
		return isApart() && this.dialogueNote == null;
	}

	/** The judged indicators that are neither scored nor left out on purpose. */
	public List<String> undecided(Collection<Indicator> judged) {
		// a team's earlier scores count on
		return (this.level == CapacityLevel.ORGANISATIONAL) ? List.of()
				: judged.stream().map(Indicator::code).filter((code) -> !entry(code).isDecided()).toList();
	}

	public boolean maySubmit(Collection<Indicator> judged) {
		return this.mayScore && this.state == AssessmentState.OPEN && undecided(judged).isEmpty();
	}

}
