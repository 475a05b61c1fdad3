package id.sikap.exchange;

import java.util.UUID;

/**
 * Tells how far a job is, now and then, to whoever watches.
 */
final class ImportProgress {

	/** The page asks each two seconds. */
	private static final long EVERY_NANOS = 1_000_000_000;

	private final ImportRunRepository runs;

	private final UUID jobId;

	private long toldAt = System.nanoTime();

	ImportProgress(ImportRunRepository runs, UUID jobId) {
		this.runs = runs;
		this.jobId = jobId;
	}

	/** Rows that were read. */
	void read(int rows) {
		if (System.nanoTime() - this.toldAt >= EVERY_NANOS) {
			tell("READING", rows);
		}
	}

	void matching(int rows) {
		tell("MATCHING", rows);
	}

	void stored(int rows) {
		tell("STORING", rows);
	}

	/** Families that are in their groups. */
	void grouped(int rows) {
		tell("GROUPING", rows);
	}

	private void tell(String step, int rows) {
		this.toldAt = System.nanoTime();
		this.runs.progress(this.jobId, step, rows);
	}

}
