package id.sikap.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class NumberKeysConfiguration {

	@Bean
	@Profile("!demo")
	NumberKeys numberKeys(@Value("${sikap.keys.encryption:}") String encryption,
			@Value("${sikap.keys.hash:}") String hash) {
		if (encryption.isBlank() || hash.isBlank()) {
			throw new MissingKeysException();
		}
		return new NumberKeys(Base64.getDecoder().decode(encryption.strip()), Base64.getDecoder().decode(hash.strip()));
	}

	/**
	 * The demo protects made-up numbers: its keys may lie beside its data, and are made
	 * on the first start.
	 */
	@Bean
	@Profile("demo")
	NumberKeys demoNumberKeys(@Value("${sikap.demo.keys-file:./data/demo-keys}") Path file) throws IOException {
		if (Files.notExists(file)) {
			if (file.getParent() != null) {
				Files.createDirectories(file.getParent());
			}
			Files.write(file, List.of(randomKey(), randomKey()));
		}
		List<String> keys = Files.readAllLines(file);
		return new NumberKeys(Base64.getDecoder().decode(keys.get(0)), Base64.getDecoder().decode(keys.get(1)));
	}

	private static String randomKey() {
		byte[] key = new byte[32];
		new SecureRandom().nextBytes(key);
		return Base64.getEncoder().encodeToString(key);
	}

}
