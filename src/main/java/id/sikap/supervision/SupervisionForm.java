package id.sikap.supervision;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.support.RuleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a coordinator writes down of a supervision.
 */
class SupervisionForm {

	/** Chosen on purpose, so that nobody scores by leaving a field alone. */
	static final int NOT_ASSESSED = 0;

	@NotNull
	LocalDate heldOn;

	@NotNull
	Manner manner;

	UUID sessionId;

	@NotNull
	@Min(0)
	@Max(5)
	Integer teachingScore;

	@Size(max = 1000)
	String teachingEvidence;

	@NotNull
	@Min(0)
	@Max(5)
	Integer socialScore;

	@Size(max = 1000)
	String socialEvidence;

	@NotBlank
	@Size(max = 1000)
	String wentWell;

	@NotBlank
	@Size(max = 1000)
	String toImprove;

	@Size(max = 500)
	String agreedStep;

	LocalDate stepDueOn;

	int version;

	static SupervisionForm of(Supervision supervision) {
		SupervisionForm form = new SupervisionForm();
		form.heldOn = supervision.getHeldOn();
		form.manner = supervision.getManner();
		form.sessionId = supervision.getSessionId();
		form.teachingScore = typed(supervision.getTeachingScore());
		form.teachingEvidence = supervision.getTeachingEvidence();
		form.socialScore = typed(supervision.getSocialScore());
		form.socialEvidence = supervision.getSocialEvidence();
		form.wentWell = supervision.getWentWell();
		form.toImprove = supervision.getToImprove();
		form.agreedStep = supervision.getAgreedStep();
		form.stepDueOn = supervision.getStepDueOn();
		form.version = supervision.getVersion();
		return form;
	}

	private static Integer typed(Integer score) {
		return (score == null) ? NOT_ASSESSED : score;
	}

	Integer teaching() {
		return scored(this.teachingScore, this.teachingEvidence, "teachingEvidence");
	}

	Integer social() {
		return scored(this.socialScore, this.socialEvidence, "socialEvidence");
	}

	/** The ends of the scale and the 2 need their evidence (CAPACITY, "JUDGED"). */
	private static Integer scored(Integer typed, String evidence, String field) {
		if (typed == null || typed == NOT_ASSESSED) {
			return null;
		}
		if (evidence == null && (typed <= 2 || typed == 5)) {
			throw RuleViolation.of(field, "supervision.error.evidence");
		}
		return typed;
	}

	/** The day until which the agreed step is done, null for neither. */
	LocalDate due() {
		if ((this.agreedStep == null) != (this.stepDueOn == null)) {
			throw (this.agreedStep == null) ? RuleViolation.of("agreedStep", "supervision.error.stepWithoutWords")
					: RuleViolation.of("stepDueOn", "supervision.error.stepWithoutDay");
		}
		if (this.stepDueOn != null && this.heldOn != null && this.stepDueOn.isBefore(this.heldOn)) {
			throw RuleViolation.of("stepDueOn", "supervision.error.stepBefore");
		}
		return this.stepDueOn;
	}

	/** A session can be watched in the field only. */
	UUID watched() {
		if (this.sessionId != null && this.manner == Manner.MEETING) {
			throw RuleViolation.of("manner", "supervision.error.watchedInMeeting");
		}
		return this.sessionId;
	}

}
