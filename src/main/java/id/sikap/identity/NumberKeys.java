package id.sikap.identity;

/**
 * @param encryption 32 bytes
 * @param hash 32 bytes; with another one, no stored number is found again
 */
record NumberKeys(byte[] encryption, byte[] hash) {

	NumberKeys {
		if (encryption.length != 32 || hash.length != 32) {
			throw new IllegalArgumentException(
					"sikap.keys.encryption and sikap.keys.hash are 32 bytes each, in Base64");
		}
	}

}
