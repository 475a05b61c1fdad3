package id.sikap.fieldwork;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

import id.sikap.fieldwork.FieldKeyRepository.ExportPair;
import id.sikap.identity.NumberVault;
import id.sikap.support.Ids;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys that the server keeps for phones: one for each account, which opens what it
 * stores on a phone; and one pair, to close the files that leave a phone by hand. Both
 * stand sealed in the database.
 */
@Service
@Transactional
class FieldKeys {

	private static final int STORE_KEY_BYTES = 32;

	private static final int RSA_BITS = 3072;

	/** What WebCrypto means by RSA-OAEP with SHA-256. */
	private static final OAEPParameterSpec OAEP = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256,
			PSource.PSpecified.DEFAULT);

	private final FieldKeyRepository keys;

	private final NumberVault vault;

	private final SecureRandom random = new SecureRandom();

	FieldKeys(FieldKeyRepository keys, NumberVault vault) {
		this.keys = keys;
		this.vault = vault;
	}

	/** The same for ever, so that a forgotten PIN loses nothing. */
	byte[] storeKey(UUID accountId) {
		if (this.keys.storeKey(accountId).isEmpty()) {
			byte[] key = new byte[STORE_KEY_BYTES];
			this.random.nextBytes(key);
			this.keys.keepStoreKey(accountId, this.vault.seal(key, accountId));
		}
		return this.vault.open(this.keys.storeKey(accountId).orElseThrow(), accountId);
	}

	/** Its id, and the public part as a JSON Web Key. */
	Map<String, Object> exportKey() {
		if (this.keys.exportPair().isEmpty()) {
			this.keys.keepExportPair(makePair());
		}
		ExportPair pair = this.keys.exportPair().orElseThrow();
		Map<String, Object> key = new LinkedHashMap<>();
		key.put("kid", pair.id());
		key.put("jwk", jwk(pair.publicKey()));
		return key;
	}

	/**
	 * @param kid of the pair that it was closed with
	 * @return what the phone closed with the public key; nothing when it does not open
	 */
	@Transactional(readOnly = true)
	Optional<byte[]> open(String kid, byte[] closed) {
		return this.keys.exportPair().filter((pair) -> pair.id().toString().equals(kid)).flatMap((pair) -> {
			try {
				PrivateKey key = KeyFactory.getInstance("RSA")
					.generatePrivate(new PKCS8EncodedKeySpec(this.vault.open(pair.sealed(), pair.id())));
				Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
				cipher.init(Cipher.DECRYPT_MODE, key, OAEP);
				return Optional.of(cipher.doFinal(closed));
			}
			catch (GeneralSecurityException ex) {
				return Optional.empty();
			}
		});
	}

	private ExportPair makePair() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(RSA_BITS);
			KeyPair pair = generator.generateKeyPair();
			UUID id = Ids.next();
			return new ExportPair(id, pair.getPublic().getEncoded(),
					this.vault.seal(pair.getPrivate().getEncoded(), id));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, Object> jwk(byte[] encoded) {
		try {
			RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA")
				.generatePublic(new X509EncodedKeySpec(encoded));
			Map<String, Object> jwk = new LinkedHashMap<>();
			jwk.put("kty", "RSA");
			jwk.put("alg", "RSA-OAEP-256");
			jwk.put("n", base64(key.getModulus()));
			jwk.put("e", base64(key.getPublicExponent()));
			jwk.put("ext", true);
			return jwk;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Without the sign byte. */
	private static String base64(BigInteger number) {
		byte[] bytes = number.toByteArray();
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((bytes[0] == 0) ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
	}

}
