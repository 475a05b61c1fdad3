package id.sikap.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a template must not hold, found without rendering it. */
class TemplateRulesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	/** Thymeleaf replaces first: these would be dropped without a word. */
	private static final Set<String> LOST_BESIDE_REPLACE = Set.of("th:with", "th:if", "th:unless", "th:each",
			"th:text");

	@Test
	void nothing_that_replace_would_drop_stands_beside_it() throws IOException {
		assertThat(offending((element, attribute) -> element.hasAttr("th:replace")
				&& LOST_BESIDE_REPLACE.contains(attribute.getKey())))
			.isEmpty();
	}

	@Test
	void no_template_needs_an_inline_style_or_script_or_writes_markup_from_data() throws IOException {
		assertThat(offending(
				(element, attribute) -> attribute.getKey().matches("(th:)?style|on.+|hx-on.*|th:on.+|th:utext")))
			.isEmpty();
		for (Path template : templates()) {
			String text = Files.readString(template);
			assertThat(Jsoup.parse(text).select("script:not([th:src])")).as(template.toString()).isEmpty();
			assertThat(text).as(template.toString()).doesNotContain("[(${");
		}
	}

	/** Two would be one too many, and the frame has it. */
	@Test
	void a_page_leaves_the_doctype_to_the_frame() throws IOException {
		for (Path template : templates()) {
			String text = Files.readString(template);
			if (text.contains("~{_layout :: page") && !template.endsWith("_layout.html")) {
				assertThat(text).as(template.toString()).doesNotContainIgnoringCase("<!doctype");
			}
		}
	}

	/** Another address answers 405, which only an upload by hand would tell. */
	@Test
	void uploads_go_where_they_are_taken() throws IOException {
		for (Path template : templates()) {
			assertThat(Files.readString(template).replaceAll("@\\{/lampiran/(foto|berkas)}", ""))
				.as(template.toString())
				.doesNotContain("@{/lampiran");
		}
	}

	private static List<String> offending(Rule rule) throws IOException {
		List<String> found = new ArrayList<>();
		for (Path template : templates()) {
			for (Element element : Jsoup.parse(Files.readString(template, StandardCharsets.UTF_8)).getAllElements()) {
				for (Attribute attribute : element.attributes()) {
					// the report is a PDF: its styles are its own
					if (!template.startsWith(TEMPLATES.resolve("report")) && rule.offends(element, attribute)) {
						found.add(template + ": " + attribute);
					}
				}
			}
		}
		return found;
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList();
		}
	}

	private interface Rule {

		boolean offends(Element element, Attribute attribute);

	}

}
