package id.sikap.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Never carries a key itself: the reason ends in the log. */
class UnusableKeysException extends RuntimeException {

	UnusableKeysException(String reason) {
		super(reason);
	}

	static class Analyzer extends AbstractFailureAnalyzer<UnusableKeysException> {

		@Override
		protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeysException cause) {
			return new FailureAnalysis(
					"Kunci untuk melindungi NIK belum diberikan atau keliru (the keys that protect NIKs are missing or wrong): "
							+ cause.getMessage(),
					"Set SIKAP_KEYS_ENCRYPTION and SIKAP_KEYS_HASH to 32 random bytes each in Base64"
							+ " (openssl rand -base64 32), and keep them apart from the backups of the database.",
					cause);
		}

	}

}
