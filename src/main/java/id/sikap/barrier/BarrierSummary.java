package id.sikap.barrier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import id.sikap.indicator.CapacityLevel;

/**
 * A barrier in the list, on the board and at the head of its page.
 *
 * @param companionName of its scope, null but for a companion's
 * @param ownerName the companion's, null for a coordinator
 * @param indicators codes, separated by spaces
 * @param lastDay today, or the day on which it ended
 */
public record BarrierSummary(UUID id, String typeCode, String typeName, CapacityLevel level, String indicators,
		int severity, BarrierScope scope, String areaCode, UUID companionId, String companionName, String description,
		BarrierState state, LocalDate reportedOn, LocalDate dueOn, LocalDate endedOn, String outcome,
		BarrierOwner.Kind ownerKind, String ownerArea, UUID ownerCompanionId, String ownerName, String reportedBy,
		String confirmedBy, Instant confirmedAt, UUID sessionId, UUID planId, LocalDate today, long inState) {

	/** Whole days that it has been, or was, in the way. */
	public long age() {
		return ChronoUnit.DAYS.between(this.reportedOn, (this.endedOn != null) ? this.endedOn : this.today);
	}

	public boolean isOpen() {
		return this.state.isOpen();
	}

	public boolean isOverdue() {
		return isOpen() && this.dueOn.isBefore(this.today);
	}

	/** Days past the due date; 0 and below while there is time. */
	public long daysLate() {
		return ChronoUnit.DAYS.between(this.dueOn, this.today);
	}

	public boolean isInTime() {
		return this.state == BarrierState.RESOLVED && !this.endedOn.isAfter(this.dueOn);
	}

	/** The folder of the level's colour and word: individu, organisasi, sistem. */
	public String levelWord() {
		return switch (this.level) {
			case INDIVIDUAL -> "individu";
			case ORGANISATIONAL -> "organisasi";
			case SOCIAL_SYSTEM -> "sistem";
		};
	}

}
