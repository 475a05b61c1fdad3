package id.sikap.identity;

/**
 * @param encryption 32 bytes
 * @param hash 32 bytes; with another one, no stored number is found again
 */
record NumberKeys(byte[] encryption, byte[] hash) {

	static final int BYTES = 32;

	NumberKeys {
		if (encryption.length != BYTES || hash.length != BYTES) {
			throw new IllegalArgumentException(
					"sikap.keys.encryption and sikap.keys.hash are 32 bytes each, in Base64");
		}
	}

}
