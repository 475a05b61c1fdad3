package id.sikap.p2k2;

import java.util.List;

import id.sikap.support.RuleViolation;

/**
 * The record breaks rules; all of them that could be told at once, each with its field
 * ("heldOn", "speakers[0].name", "marks[id of the family].mark").
 */
public class SessionRefusedException extends RuntimeException {

	private final transient List<RuleViolation> problems;

	SessionRefusedException(List<RuleViolation> problems) {
		super(problems.toString());
		this.problems = List.copyOf(problems);
	}

	public List<RuleViolation> problems() {
		return this.problems;
	}

}
