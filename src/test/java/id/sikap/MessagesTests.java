package id.sikap;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Both languages say everything that pages ask for. */
class MessagesTests {

	private static final String INDONESIAN = "messages.properties";

	private static final String ENGLISH = "messages_en.properties";

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

	private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

	/** {@code #{key}}, {@code #{key(...)}}. */
	private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]");

	/** {@code #{|prefix.${...}|}}. */
	private static final Pattern KEY_PREFIX = Pattern.compile("#\\{\\|([A-Za-z][\\w.-]*\\.)\\$");

	/** Where code names the text that a person will read. */
	private static final Pattern KEY_IN_CODE = Pattern
		.compile("(?:\"flash\",|RuleViolation\\.of\\(\\s*(?:null|\"\\w*\"),)\\s*\"([\\w.-]+)\"");

	@Test
	void both_languages_have_the_same_keys() throws IOException {
		assertThat(messages(ENGLISH).keySet()).isEqualTo(messages(INDONESIAN).keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { INDONESIAN, ENGLISH })
	void a_key_stands_once_or_says_the_same_again(String file) throws IOException {
		Map<String, String> seen = new TreeMap<>();
		List<String> contradictions = new ArrayList<>();
		for (String line : Files.readAllLines(RESOURCES.resolve(file))) {
			Properties entry = parse(line);
			entry.stringPropertyNames().forEach((key) -> {
				String before = seen.put(key, entry.getProperty(key));
				if (before != null && !before.equals(entry.getProperty(key))) {
					contradictions.add(key);
				}
			});
		}
		assertThat(contradictions).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { INDONESIAN, ENGLISH })
	void every_text_says_something_on_one_line(String file) throws IOException {
		assertThat(messages(file)).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
		assertThat(Files.readAllLines(RESOURCES.resolve(file))).noneMatch((line) -> line.endsWith("\\"));
	}

	/**
	 * Spring formats only texts that are given arguments: there an apostrophe is doubled,
	 * elsewhere it is not.
	 */
	@ParameterizedTest
	@ValueSource(strings = { INDONESIAN, ENGLISH })
	void every_text_with_arguments_can_be_formatted(String file) throws IOException {
		assertThat(messages(file)).allSatisfy((key, text) -> {
			if (ARGUMENT.matcher(text).find()) {
				assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
				assertThat(text.replace("''", "")).as(key).doesNotContain("'");
			}
			else {
				assertThat(text).as(key).doesNotContain("''");
			}
		});
	}

	@Test
	void both_languages_use_the_same_arguments() throws IOException {
		Map<String, String> english = messages(ENGLISH);
		assertThat(messages(INDONESIAN)).allSatisfy(
				(key, text) -> assertThat(arguments(english.getOrDefault(key, ""))).as(key).isEqualTo(arguments(text)));
	}

	@Test
	void every_key_that_a_template_names_exists() throws IOException {
		assertThat(missing(found(RESOURCES.resolve("templates"), LITERAL_KEY))).isEmpty();
	}

	@Test
	void every_beginning_of_a_key_that_a_template_names_leads_to_texts() throws IOException {
		Set<String> keys = messages(INDONESIAN).keySet();
		assertThat(found(RESOURCES.resolve("templates"), KEY_PREFIX))
			.allSatisfy((prefix) -> assertThat(keys).anyMatch((key) -> key.startsWith(prefix)));
	}

	@Test
	void every_key_that_code_shows_to_a_person_exists() throws IOException {
		assertThat(missing(found(Path.of("src/main/java"), KEY_IN_CODE))).isEmpty();
	}

	private static Set<String> missing(Set<String> keys) throws IOException {
		Set<String> missing = new TreeSet<>(keys);
		missing.removeAll(messages(INDONESIAN).keySet());
		return missing;
	}

	private static Map<String, String> messages(String file) throws IOException {
		Properties all = parse(Files.readString(RESOURCES.resolve(file)));
		Map<String, String> sorted = new TreeMap<>();
		all.stringPropertyNames().forEach((key) -> sorted.put(key, all.getProperty(key)));
		return sorted;
	}

	private static Properties parse(String text) throws IOException {
		Properties parsed = new Properties();
		parsed.load(new StringReader(text));
		return parsed;
	}

	private static Set<String> arguments(String text) {
		Set<String> numbers = new TreeSet<>();
		ARGUMENT.matcher(text).results().forEach((argument) -> numbers.add(argument.group()));
		return numbers;
	}

	private static Set<String> found(Path folder, Pattern pattern) throws IOException {
		Set<String> keys = new TreeSet<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Matcher matcher = pattern.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
				while (matcher.find()) {
					keys.add(matcher.group(1));
				}
			}
		}
		return keys;
	}

}
