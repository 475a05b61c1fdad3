package id.sikap.fieldwork;

import java.util.List;

import id.sikap.support.RuleViolation;

/**
 * Rules refuse the record; each problem names its field of the payload.
 */
class RefusedException extends RuntimeException {

	private final transient List<RuleViolation> problems;

	RefusedException(List<RuleViolation> problems) {
		super(problems.toString());
		this.problems = List.copyOf(problems);
	}

	List<RuleViolation> problems() {
		return this.problems;
	}

	/** Whether it is not wrong in itself, but not this account's to record. */
	boolean isAccess() {
		return this.problems.stream()
			.anyMatch((problem) -> problem.messageKey().equals("p2k2.error.foreignGroup")
					|| problem.messageKey().equals("p2k2.error.notYours"));
	}

}
