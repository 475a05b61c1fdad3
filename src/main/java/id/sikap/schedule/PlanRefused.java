package id.sikap.schedule;

import java.util.List;

import org.springframework.validation.BindingResult;

/**
 * Some rows of a plan cannot be saved, so none is: each with the sentence that says why.
 */
class PlanRefused extends RuntimeException {

	private final transient List<Problem> problems;

	record Problem(int row, String field, String messageKey, boolean stale) {
	}

	PlanRefused(List<Problem> problems) {
		super(problems.size() + " rows of the plan were refused");
		this.problems = List.copyOf(problems);
	}

	/** Whether somebody else saved a row meanwhile. */
	boolean isStale() {
		return this.problems.stream().anyMatch(Problem::stale);
	}

	void reportTo(BindingResult errors) {
		this.problems.forEach((problem) -> errors.rejectValue("rows[" + problem.row() + "]." + problem.field(),
				problem.messageKey(), problem.messageKey()));
	}

}
