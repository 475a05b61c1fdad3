package id.sikap.fieldwork;

import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import id.sikap.support.RuleViolation;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/**
 * Opens files that phones close for the server: a key of the file's own, closed with the
 * server's public one.
 */
@Component
class FieldFileSeal {

	static final String FORMAT = "sikap-lapangan-1";

	private static final int TAG_BITS = 128;

	private record Closed(String format, String kid, String key, String iv, String data) {
	}

	private final FieldKeys keys;

	FieldFileSeal(FieldKeys keys) {
		this.keys = keys;
	}

	/**
	 * @throws RuleViolation when it is no such file, was changed, or was closed for
	 * another server
	 */
	byte[] open(byte[] file) {
		Closed closed = read(file);
		byte[] key = this.keys.open(closed.kid(), bytes(closed.key()))
			.orElseThrow(() -> RuleViolation.of("berkas", "fieldwork.error.otherServer"));
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"),
					new GCMParameterSpec(TAG_BITS, bytes(closed.iv())));
			return cipher.doFinal(bytes(closed.data()));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			throw refusal();
		}
	}

	private static Closed read(byte[] file) {
		try {
			JsonNode json = RecordReader.tree(file);
			Closed closed = RecordReader.read(json, Closed.class);
			if (FORMAT.equals(closed.format()) && closed.key() != null && closed.iv() != null
					&& closed.data() != null) {
				return closed;
			}
		}
		catch (MalformedException ex) {
			// told below
		}
		throw refusal();
	}

	private static byte[] bytes(String base64) {
		try {
			return Base64.getDecoder().decode(base64);
		}
		catch (IllegalArgumentException ex) {
			throw refusal();
		}
	}

	private static RuleViolation refusal() {
		return RuleViolation.of("berkas", "fieldwork.error.file");
	}

}
