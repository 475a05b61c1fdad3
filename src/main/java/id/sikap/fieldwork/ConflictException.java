package id.sikap.fieldwork;

/**
 * The server holds something else: another content under the same id, or a newer version
 * than the correction was made from.
 */
class ConflictException extends RuntimeException {

	private final Integer version;

	private final transient SessionPayload stored;

	private ConflictException(Integer version, SessionPayload stored) {
		super((version == null) ? "other content" : "version " + version);
		this.version = version;
		this.stored = stored;
	}

	static ConflictException otherContent() {
		return new ConflictException(null, null);
	}

	static ConflictException newerVersion(int version, SessionPayload stored) {
		return new ConflictException(version, stored);
	}

	/** Null for another content. */
	Integer version() {
		return this.version;
	}

	SessionPayload stored() {
		return this.stored;
	}

}
