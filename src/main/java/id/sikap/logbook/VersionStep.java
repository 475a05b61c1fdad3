package id.sikap.logbook;

import java.time.Instant;
import java.util.List;

import id.sikap.p2k2.SessionChange;
import id.sikap.p2k2.SessionVersion;

/**
 * From one version of a session to the next.
 *
 * @param number of the version before, from 1 as people count
 */
record VersionStep(int number, SessionChange change, String by, Instant at, String reason,
		List<Difference> differences) {

	static VersionStep of(SessionVersion before, List<Difference> differences) {
		return new VersionStep(before.version() + 1, before.change(), before.changedBy(), before.changedAt(),
				before.reason(), differences);
	}

}
