package id.sikap.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.Scoped;
import id.sikap.indicator.CapacityLevel;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * The sheet of one unit for a month, of a village for a quarter. It goes from hand to
 * hand: scored, submitted, verified, locked with its month.
 */
@Entity
class Assessment implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String subdistrictCode;

	@Enumerated(EnumType.STRING)
	private CapacityLevel level;

	private String unit;

	private UUID companionId;

	private LocalDate period;

	@Enumerated(EnumType.STRING)
	private AssessmentState state;

	private UUID selfScoredBy;

	private Instant selfScoredAt;

	private UUID submittedBy;

	private Instant submittedAt;

	private UUID verifiedBy;

	private Instant verifiedAt;

	private UUID sentBackBy;

	private String sentBackReason;

	private String dialogueNote;

	@Version
	private Integer version;

	protected Assessment() {
	}

	void selfScored(UUID account, Instant now) {
		if (this.state != AssessmentState.OPEN) {
			throw RuleViolation.general("assessment.error.proposalLate");
		}
		this.selfScoredBy = account;
		this.selfScoredAt = now;
	}

	/** Scores change until somebody has verified them. */
	void checkScorable() {
		if (this.state.isFinal()) {
			throw RuleViolation.general("assessment.error.verified");
		}
	}

	/**
	 * @param decided whether every judged indicator has a score or is left out on purpose
	 */
	void submit(boolean decided, UUID account, Instant now) {
		if (this.state != AssessmentState.OPEN) {
			throw RuleViolation.general("assessment.error.notOpen");
		}
		if (!decided) {
			throw RuleViolation.general("assessment.error.undecided");
		}
		this.state = AssessmentState.SUBMITTED;
		this.submittedBy = account;
		this.submittedAt = now;
		this.sentBackBy = null;
		this.sentBackReason = null;
	}

	/**
	 * @param apart whether a self-score and a score differ by two or more
	 */
	void verify(boolean apart, UUID account, Instant now) {
		if (this.state != AssessmentState.SUBMITTED) {
			throw RuleViolation.general("assessment.error.notSubmitted");
		}
		if (apart && this.dialogueNote == null) {
			throw RuleViolation.general("assessment.error.dialogue");
		}
		this.state = AssessmentState.VERIFIED;
		this.verifiedBy = account;
		this.verifiedAt = now;
	}

	/** To the scorer, with what is to be done; also what was verified already. */
	void sendBack(String reason, UUID account) {
		if (this.state != AssessmentState.SUBMITTED && this.state != AssessmentState.VERIFIED) {
			throw RuleViolation.general("assessment.error.notSubmitted");
		}
		if (reason == null) {
			throw RuleViolation.of("reason", "assessment.error.reason");
		}
		this.state = AssessmentState.OPEN;
		this.sentBackBy = account;
		this.sentBackReason = reason;
		this.verifiedBy = null;
		this.verifiedAt = null;
	}

	/** What both said about scores that lie apart. */
	void noteDialogue(String note) {
		checkScorable();
		this.dialogueNote = note;
	}

	@Override
	public String scopeArea() {
		return this.subdistrictCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
	}

	UUID getId() {
		return this.id;
	}

	String getRegencyCode() {
		return this.regencyCode;
	}

	String getSubdistrictCode() {
		return this.subdistrictCode;
	}

	CapacityLevel getLevel() {
		return this.level;
	}

	String getUnit() {
		return this.unit;
	}

	YearMonth getPeriod() {
		return YearMonth.from(this.period);
	}

	/** A sheet is locked for good with the last month that it is for. */
	YearMonth lastMonth() {
		return (this.level == CapacityLevel.SOCIAL_SYSTEM) ? getPeriod().plusMonths(2) : getPeriod();
	}

	AssessmentState getState() {
		return this.state;
	}

}
