package id.sikap.exchange;

import java.util.UUID;

/**
 * Tells how far a job is, now and then, to whoever watches.
 */
final class ImportProgress {

	private static final int EVERY = 2000;

	private final ImportJobRepository jobs;

	private final UUID jobId;

	private int told;

	ImportProgress(ImportJobRepository jobs, UUID jobId) {
		this.jobs = jobs;
		this.jobId = jobId;
	}

	/** Rows that were read. */
	void read(int rows) {
		if (rows - this.told >= EVERY) {
			this.told = rows;
			tell("READING", rows);
		}
	}

	void matching(int rows) {
		tell("MATCHING", rows);
	}

	void stored(int rows) {
		tell("STORING", rows);
	}

	private void tell(String step, int rows) {
		this.jobs.progress(this.jobId, step, rows);
	}

}
