package id.sikap.p2k2;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record as the kept versions hold it.
 */
final class SessionJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		// versions that an older release has written
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private SessionJson() {
	}

	static String write(SessionRecord record) {
		return MAPPER.writeValueAsString(record);
	}

	static SessionRecord read(String json) {
		return MAPPER.readValue(json, SessionRecord.class);
	}

	/** Equal for equal records: how a second sending of the same is known. */
	static byte[] hash(SessionRecord record) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(MAPPER.writeValueAsBytes(record));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
