package id.sikap.identity;

import java.util.Arrays;

import jakarta.persistence.Embeddable;

/**
 * A number that identifies a person, as it is stored: encrypted, with a keyed hash to
 * find it by and the last four digits to show. Only {@link NumberVault} makes one or
 * opens one.
 */
@Embeddable
public record ProtectedNumber(byte[] cipher, byte[] hash, String last4) {

	/** "************0001": what a list may show. */
	public String masked() {
		return masked(this.last4);
	}

	/**
	 * @return an en dash where there is no number
	 */
	public static String masked(String last4) {
		return (last4 == null) ? "–" : "•••• " + last4;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ProtectedNumber number && Arrays.equals(this.hash, number.hash);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.hash);
	}

	@Override
	public String toString() {
		return masked();
	}

}
