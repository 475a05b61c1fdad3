package id.sikap.identity;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class NumberKeysConfigurationTests {

	private static final String KEY = "b25seS1mb3ItdGVzdHMtZW5jcnlwdGlvbi1rZXktMzI=";

	private final ApplicationContextRunner start = new ApplicationContextRunner()
		.withUserConfiguration(NumberKeysConfiguration.class);

	@ParameterizedTest
	@CsvSource({ "'',sikap.keys.encryption is not set", "' ',sikap.keys.encryption is not set",
			"not-a-key!,sikap.keys.encryption is not 32 bytes in Base64",
			"c2hvcnQ=,sikap.keys.encryption is not 32 bytes in Base64" })
	void a_start_without_a_proper_key_is_refused_with_its_name_but_not_its_value(String key, String reason) {
		this.start.withPropertyValues("sikap.keys.encryption=" + key, "sikap.keys.hash=" + KEY)
			.run((context) -> assertThat(context).getFailure()
				.isInstanceOf(UnusableKeysException.class)
				.hasMessage(reason));
	}

	@Test
	void both_keys_are_asked_for() {
		this.start.withPropertyValues("sikap.keys.encryption=" + KEY)
			.run((context) -> assertThat(context).getFailure().hasMessage("sikap.keys.hash is not set"));
		this.start.withPropertyValues("sikap.keys.encryption=" + KEY, "sikap.keys.hash=" + KEY)
			.run((context) -> assertThat(context).hasSingleBean(NumberKeys.class));
	}

	@Test
	void the_demo_makes_its_own_and_keeps_them(@TempDir Path folder) {
		ApplicationContextRunner demo = this.start.withPropertyValues("spring.profiles.active=demo",
				"sikap.demo.keys-file=" + folder.resolve("data/keys"));
		demo.run((first) -> demo.run((second) -> assertThat(second.getBean(NumberKeys.class).hash())
			.isEqualTo(first.getBean(NumberKeys.class).hash())));
	}

}
