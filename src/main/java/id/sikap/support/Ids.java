package id.sikap.support;

import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Ids are UUIDv7: made here or on a phone without asking the database, and in the order
 * of time, so that indexes grow at their end.
 */
public final class Ids {

	private Ids() {
	}

	public static UUID next() {
		return UuidVersion7Strategy.INSTANCE.generateUuid(null);
	}

}
