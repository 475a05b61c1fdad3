package id.sikap.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * One order to issue what is not issued yet of a month.
 *
 * @param companions whether the reports of companions, too
 * @param done of {@code total} reports, issued or not
 * @param failed of them, those that could not be made
 * @param failure key of the sentence that says why it ended early, null for an end
 */
record IssueRun(UUID id, String regencyCode, LocalDate firstDay, boolean companions, UUID accountId, String accountName,
		State state, int attempts, int total, int done, int failed, String failure, Instant createdAt,
		Instant finishedAt) {

	enum State {

		RUNNING, DONE, FAILED

	}

	YearMonth month() {
		return YearMonth.from(this.firstDay);
	}

	public boolean isRunning() {
		return this.state == State.RUNNING;
	}

	public int issued() {
		return this.done - this.failed;
	}

	/** How the page colours the state. */
	public String tone() {
		return switch (this.state) {
			case RUNNING -> "wait";
			case DONE -> (this.failed > 0) ? "warn" : "good";
			case FAILED -> "bad";
		};
	}

}
