package id.sikap.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages load nothing from another host: no content delivery network learns who looks. */
class OwnResourcesTests {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final String ELSEWHERE = "(?:https?:)?//";

	private static final List<Pattern> LOADS = Stream.of(
			// markup, also through Thymeleaf's attributes and link expressions
			"<(?:script|link|img|iframe|source|object|embed|video|audio|form|use)\\b[^>]*[\\s:](?:src|srcset|href|data|action|hx-\\w+)\\s*=\\s*[\"'](?:@\\{)?"
					+ ELSEWHERE,
			// stylesheets
			"url\\(\\s*[\"']?" + ELSEWHERE, "@import\\s+[\"']" + ELSEWHERE,
			// scripts
			"(?:from|import|import\\(|fetch\\(|importScripts\\()\\s*[\"'`]" + ELSEWHERE)
		.map((pattern) -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
		.toList();

	@Test
	void no_template_stylesheet_or_script_loads_from_elsewhere() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : files()) {
			String text = Files.readString(file);
			for (Pattern load : LOADS) {
				load.matcher(text).results().forEach((match) -> found.add(file + ": " + match.group()));
			}
		}
		assertThat(found).isEmpty();
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"));
				Stream<Path> served = Files.walk(RESOURCES.resolve("static"))) {
			return Stream.concat(templates, served)
				.filter((file) -> file.toString().matches(".*\\.(html|css|js|svg|webmanifest)"))
				.toList();
		}
	}

}
