package id.sikap.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class MissingKeysException extends RuntimeException {

	MissingKeysException() {
		super("sikap.keys.encryption or sikap.keys.hash is not set");
	}

	static class Analyzer extends AbstractFailureAnalyzer<MissingKeysException> {

		@Override
		protected FailureAnalysis analyze(Throwable rootFailure, MissingKeysException cause) {
			return new FailureAnalysis(
					"Kunci untuk melindungi NIK belum diberikan (the keys that protect NIKs are not given): "
							+ cause.getMessage(),
					"Set SIKAP_KEYS_ENCRYPTION and SIKAP_KEYS_HASH to 32 random bytes each in Base64"
							+ " (openssl rand -base64 32), and keep them apart from the backups of the database.",
					cause);
		}

	}

}
