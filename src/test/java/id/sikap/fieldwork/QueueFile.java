package id.sikap.fieldwork;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

import tools.jackson.databind.JsonNode;

/**
 * The file that a phone writes when it cannot send.
 */
public final class QueueFile {

	private final UUID account;

	private final List<Object> records = new ArrayList<>();

	private final List<Object> photos = new ArrayList<>();

	public QueueFile(UUID account) {
		this.account = account;
	}

	public QueueFile record(Object record) {
		this.records.add(record);
		return this;
	}

	public QueueFile photo(UUID id, Object facts, byte[] picture) {
		this.photos.add(Map.of("id", id, "facts", facts, "type", "image/jpeg", "data",
				Base64.getEncoder().encodeToString(picture)));
		return this;
	}

	/**
	 * @param exportKey of the handshake
	 */
	public byte[] closed(JsonNode exportKey) throws Exception {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("account", Map.of("id", this.account, "name", "Siti Contoh"));
		content.put("madeAt", "2026-11-02T05:00:00Z");
		content.put("records", this.records);
		content.put("photos", this.photos);
		byte[] key = random(32);
		byte[] iv = random(12);
		Cipher data = Cipher.getInstance("AES/GCM/NoPadding");
		data.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
		Cipher wrap = Cipher.getInstance("RSA/ECB/OAEPPadding");
		wrap.init(Cipher.ENCRYPT_MODE, publicKey(exportKey.path("jwk")),
				new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("format", "sikap-lapangan-1");
		file.put("kid", exportKey.path("kid").asString());
		file.put("key", base64(wrap.doFinal(key)));
		file.put("iv", base64(iv));
		file.put("data", base64(data.doFinal(Phone.JSON.writeValueAsBytes(content))));
		return Phone.JSON.writeValueAsBytes(file);
	}

	private static PublicKey publicKey(JsonNode jwk) throws Exception {
		return KeyFactory.getInstance("RSA")
			.generatePublic(new RSAPublicKeySpec(number(jwk.path("n")), number(jwk.path("e"))));
	}

	private static BigInteger number(JsonNode part) {
		return new BigInteger(1, Base64.getUrlDecoder().decode(part.asString()));
	}

	private static byte[] random(int bytes) {
		byte[] random = new byte[bytes];
		new SecureRandom().nextBytes(random);
		return random;
	}

	private static String base64(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

}
