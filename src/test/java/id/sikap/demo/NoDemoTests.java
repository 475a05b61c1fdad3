package id.sikap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What everybody could know must open nothing where the data are real. */
@SikapTest
class NoDemoTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Fixtures fixtures;

	@BeforeEach
	void anInstallationWithoutAccounts() {
		this.fixtures.reset();
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin", "koordinator", "korcam", "pendamping", "dinsos" })
	void without_the_profile_the_demos_password_opens_nothing(String username) throws Exception {
		this.mvc.perform(post("/masuk").param("nama", username).param("sandi", "sikap-demo").with(csrf()))
			.andExpect(unauthenticated());
	}

	@Test
	void without_the_profile_the_sign_in_page_offers_no_account() throws Exception {
		String page = this.mvc.perform(get("/masuk")).andReturn().getResponse().getContentAsString();
		assertThat(Jsoup.parse(page).select(".demo-accounts")).isEmpty();
		assertThat(page).doesNotContain("sikap-demo");
	}

	/** What the packaged jar leaves out is all that knows the password. */
	@Test
	void the_password_stands_in_the_demos_own_package_alone() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
			assertThat(files.filter(Files::isRegularFile).filter(NoDemoTests::tellsThePassword)).isNotEmpty()
				.allMatch((file) -> file.startsWith("src/main/java/id/sikap/demo"));
		}
	}

	private static boolean tellsThePassword(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(DemoService.PASSWORD);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void without_the_profile_nothing_of_the_demo_runs() {
		assertThat(this.context.getBeanNamesForType(DemoService.class)).isEmpty();
		assertThat(this.context.getBeanNamesForType(DemoStart.class)).isEmpty();
		assertThat(this.context.getBeanNamesForType(DemoAccounts.class)).isEmpty();
	}

}
