package id.sikap.companion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class CompanionLeave {

	enum Reason {

		ANNUAL, SICK, MATERNITY, IMPORTANT, TRAINING, OTHER

	}

	@Id
	private UUID id;

	private UUID companionId;

	private String subdistrictCode;

	private LocalDate fromDay;

	private LocalDate toDay;

	@Enumerated(EnumType.STRING)
	private Reason reason;

	private String note;

	private Instant cancelledAt;

	protected CompanionLeave() {
	}

	CompanionLeave(Companion companion, LocalDate fromDay, LocalDate toDay, Reason reason, String note) {
		if (toDay.isBefore(fromDay)) {
			throw RuleViolation.of("toDay", "companion.leave.error.endBeforeStart");
		}
		this.id = Ids.next();
		this.companionId = companion.getId();
		this.subdistrictCode = companion.getSubdistrictCode();
		this.fromDay = fromDay;
		this.toDay = toDay;
		this.reason = reason;
		this.note = note;
	}

	void cancel(Instant now) {
		this.cancelledAt = now;
	}

	UUID getCompanionId() {
		return this.companionId;
	}

	public UUID getId() {
		return this.id;
	}

	public LocalDate getFromDay() {
		return this.fromDay;
	}

	public LocalDate getToDay() {
		return this.toDay;
	}

	public Reason getReason() {
		return this.reason;
	}

	public String getNote() {
		return this.note;
	}

}
