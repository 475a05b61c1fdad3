package id.sikap.fieldwork;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is signed in, and what a phone needs to send.
 *
 * @param storeKey base64 of 32 bytes
 * @param exportKey "kid" and "jwk"
 * @param csrf "header" and "token"
 */
record Handshake(Owner account, UUID companionId, String storeKey, Map<String, Object> exportKey,
		Map<String, String> csrf, String rosterVersion, List<Month> months, Instant serverTime, String language,
		String build) {

	record Owner(UUID id, String name) {
	}

	/**
	 * @param open whether what is recorded for it now still counts in its scores
	 */
	record Month(YearMonth month, boolean open) {
	}

}
