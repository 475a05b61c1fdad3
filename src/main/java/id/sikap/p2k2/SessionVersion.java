package id.sikap.p2k2;

import java.time.Instant;

/**
 * A version of a session that another one has taken the place of.
 *
 * @param version from 0
 * @param change what became of it
 * @param changedBy name of the account that did so, null when it is not known
 * @param reason in the person's words, null where none was asked for
 */
public record SessionVersion(int version, SessionRecord record, SessionChange change, String changedBy,
		Instant changedAt, String reason) {

}
