package id.sikap.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Encrypts the numbers that identify a person (AES-256-GCM) and hashes them with a key
 * (HMAC-SHA-256), so that equal numbers can be found. Both keys come from the
 * configuration, never from the database that they protect.
 */
@Component
public class NumberVault {

	private static final byte FORMAT = 1;

	/** In the place of a kind of number. */
	private static final byte FILE = (byte) 0xF1;

	private static final byte STAMP = (byte) 0xF2;

	private static final int IV_BYTES = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final SecretKey encryptionKey;

	private final SecretKey hashKey;

	NumberVault(NumberKeys keys) {
		this.encryptionKey = new SecretKeySpec(keys.encryption(), "AES");
		this.hashKey = new SecretKeySpec(keys.hash(), "HmacSHA256");
	}

	/**
	 * @return null for null
	 */
	public ProtectedNumber protect(NumberKind kind, String digits) {
		if (digits == null) {
			return null;
		}
		return new ProtectedNumber(encrypt(kind, digits), hash(kind, digits),
				digits.substring(Math.max(0, digits.length() - 4)));
	}

	/** The full number. Whoever calls this writes an audit entry with the purpose. */
	public String reveal(NumberKind kind, ProtectedNumber number) {
		try {
			ByteBuffer stored = ByteBuffer.wrap(number.cipher());
			stored.get(); // the format, of which there is one so far
			byte[] iv = new byte[IV_BYTES];
			stored.get(iv);
			byte[] encrypted = new byte[stored.remaining()];
			stored.get(encrypted);
			return new String(cipher(Cipher.DECRYPT_MODE, kind, iv).doFinal(encrypted), StandardCharsets.US_ASCII);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("a stored number cannot be opened with the configured key", ex);
		}
	}

	/** What an equal number of this kind is found by. */
	public byte[] hash(NumberKind kind, String digits) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.hashKey);
			mac.update((byte) kind.ordinal());
			return Arrays.copyOf(mac.doFinal(digits.getBytes(StandardCharsets.US_ASCII)), 16);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What nobody without the key can make for a text, to know it again by. */
	public byte[] stamp(String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.hashKey);
			mac.update(STAMP);
			return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A whole file that is full of numbers, sealed for the short time that it is needed.
	 * @param owner what the file belongs to: opened with another one, it does not open
	 */
	public byte[] seal(byte[] content, UUID owner) {
		try {
			byte[] iv = new byte[IV_BYTES];
			this.random.nextBytes(iv);
			Cipher cipher = fileCipher(Cipher.ENCRYPT_MODE, iv, owner);
			byte[] sealed = new byte[1 + IV_BYTES + cipher.getOutputSize(content.length)];
			ByteBuffer.wrap(sealed).put(FORMAT).put(iv);
			cipher.doFinal(content, 0, content.length, sealed, 1 + IV_BYTES);
			return sealed;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public byte[] open(byte[] sealed, UUID owner) {
		try {
			byte[] iv = Arrays.copyOfRange(sealed, 1, 1 + IV_BYTES);
			return fileCipher(Cipher.DECRYPT_MODE, iv, owner).doFinal(sealed, 1 + IV_BYTES,
					sealed.length - 1 - IV_BYTES);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("a sealed file cannot be opened with the configured key", ex);
		}
	}

	private Cipher fileCipher(int mode, byte[] iv, UUID owner) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.encryptionKey, new GCMParameterSpec(TAG_BITS, iv));
		cipher.updateAAD(ByteBuffer.allocate(18)
			.put(FORMAT)
			.put(FILE)
			.putLong(owner.getMostSignificantBits())
			.putLong(owner.getLeastSignificantBits())
			.array());
		return cipher;
	}

	private byte[] encrypt(NumberKind kind, String digits) {
		try {
			byte[] iv = new byte[IV_BYTES];
			this.random.nextBytes(iv);
			byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, kind, iv)
				.doFinal(digits.getBytes(StandardCharsets.US_ASCII));
			return ByteBuffer.allocate(1 + IV_BYTES + encrypted.length).put(FORMAT).put(iv).put(encrypted).array();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Cipher cipher(int mode, NumberKind kind, byte[] iv) throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.encryptionKey, new GCMParameterSpec(TAG_BITS, iv));
		cipher.updateAAD(new byte[] { FORMAT, (byte) kind.ordinal() });
		return cipher;
	}

}
