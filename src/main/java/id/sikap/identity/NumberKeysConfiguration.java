package id.sikap.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class NumberKeysConfiguration {

	@Bean
	@Profile("!demo")
	NumberKeys numberKeys(Environment environment) {
		return given(environment);
	}

	/**
	 * Before anything else, so that a start without keys leaves no database behind.
	 */
	@Bean
	@Profile("!demo")
	static BeanFactoryPostProcessor keysComeFirst(Environment environment) {
		return (beans) -> given(environment);
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

	private static NumberKeys given(Environment environment) {
		return new NumberKeys(key(environment, "sikap.keys.encryption"), key(environment, "sikap.keys.hash"));
	}

	private static byte[] key(Environment environment, String property) {
		String value = environment.getProperty(property, "");
		if (value.isBlank()) {
			throw new UnusableKeysException(property + " is not set");
		}
		try {
			byte[] key = Base64.getDecoder().decode(value.strip());
			if (key.length == NumberKeys.BYTES) {
				return key;
			}
		}
		catch (IllegalArgumentException notBase64) {
			// told like a wrong length, and without what was given
		}
		throw new UnusableKeysException(property + " is not 32 bytes in Base64");
	}

	private static String randomKey() {
		byte[] key = new byte[NumberKeys.BYTES];
		new SecureRandom().nextBytes(key);
		return Base64.getEncoder().encodeToString(key);
	}

}
