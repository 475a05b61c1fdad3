package id.sikap.database;

/**
 * The database cannot be used, for a reason that whoever starts SIKAP can act on. Says so
 * in Indonesian and in English, because no user, and therefore no chosen language, is
 * known yet.
 */
class DatabaseStartException extends RuntimeException {

	private final String indonesian;

	private final String english;

	DatabaseStartException(String indonesian, String english, Throwable cause) {
		super(english, cause);
		this.indonesian = indonesian;
		this.english = english;
	}

	DatabaseStartException(String indonesian, String english) {
		this(indonesian, english, null);
	}

	String indonesian() {
		return this.indonesian;
	}

	String english() {
		return this.english;
	}

}
