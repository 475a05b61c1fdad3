package id.sikap.development;

/**
 * How a goal is to be reached.
 */
enum GoalAction {

	TRAINING, MENTORING, SUPERVISION, SELF_STUDY

}
