package id.sikap.barrier;

import java.time.LocalDate;

import id.sikap.support.RuleViolation;

/**
 * One step, chosen on the barrier's page; which of the fields matter, its kind says.
 */
class BarrierStepForm {

	private static final int LONGEST = 1000;

	BarrierStepKind kind;

	/** What was done, what came of it, or why. */
	String note;

	LocalDate day;

	LocalDate dueOn;

	/** A companion's id or an area's code. */
	String owner;

	int version;

	/** The words, which this kind of step cannot do without. */
	String words() {
		if (this.note == null) {
			throw RuleViolation.of("note", this.kind.messageKey("barrier.error.note"));
		}
		return optionalWords();
	}

	String optionalWords() {
		if (this.note != null && this.note.length() > LONGEST) {
			throw RuleViolation.of("note", "barrier.error.noteTooLong");
		}
		return this.note;
	}

}
