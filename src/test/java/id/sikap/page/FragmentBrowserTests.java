package id.sikap.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import id.sikap.testing.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * The sample pages in a real browser: what axe finds, and what the scripts do. The
 * browser is answered by {@code MockMvc}, there is no server.
 */
@WebMvcTest
@ContextConfiguration(classes = { FragmentTests.Kit.class, FragmentTests.SampleController.class })
@WithMockUser(roles = "REGENCY_COORDINATOR")
class FragmentBrowserTests {

	private static final String HOST = "http://sikap.test";

	private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:";

	private static TestBrowser browser;

	@Autowired
	MockMvc mvc;

	private final List<String> posted = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private BrowserContext visitor;

	@BeforeAll
	static void open() {
		browser = TestBrowser.start();
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			browser.close();
		}
	}

	@AfterEach
	void leave() {
		this.visitor.close();
		assertThat(this.complaints).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "form?wrong=1, 360", "form?wrong=1, 1366", "list, 360", "list, 1366", "board, 360", "board, 1366",
			"plain, 360", "plain, 1366", "error-404, 360" })
	void axe_finds_nothing_and_no_page_scrolls_sideways(String name, int width) {
		Page page = visit(name, width);
		page.querySelectorAll("details").forEach((details) -> details.evaluate("d => d.open = true"));
		TestBrowser.assertAccessible(page);
	}

	@Test
	void the_menu_of_a_phone_opens_and_its_entries_are_large_enough_for_a_thumb() {
		Page page = visit("list", TestBrowser.PHONE);
		assertThat(page.locator(".site-menu")).isHidden();
		page.locator(".menu-toggle summary").click();
		assertThat(page.locator(".site-menu a").first()).isVisible();
		for (String target : List.of(".site-menu a", ".menu-toggle summary", ".site-language", ".filters button",
				".filters .form-control", ".filters .form-select", "main .btn", ".stack tbody th a")) {
			page.locator(target)
				.all()
				.forEach((each) -> assertThat(each.boundingBox().height).as(target).isGreaterThanOrEqualTo(44));
		}
	}

	@Test
	void the_summary_of_errors_takes_focus_and_leads_into_the_fields_in_their_order() {
		Page page = visit("form?wrong=1", TestBrowser.DESK);
		assertThat(page.locator("[data-error-summary]")).isFocused();
		assertThat(page.locator("[data-error-summary] li a").allTextContents()).containsExactly("Isi name", "Isi phone",
				"Isi since", "Isi village", "Isi notes", "Isi mark", "Isi rows1.place");
		page.getByText("Isi village").first().click();
		assertThat(page.locator("#village")).isFocused();
		page.locator("[data-error-summary] a[href='#mark']").click();
		assertThat(page.locator("input[name=mark]").first()).isFocused();
	}

	@Test
	void the_letters_left_are_counted_while_typing() {
		Page page = visit("form", TestBrowser.DESK);
		page.locator("#notes").fill("12345678901234567");
		assertThat(page.locator("#notes-count")).hasText("Tersisa 3 huruf");
		page.locator("#notes").fill("123456789012345678901");
		assertThat(page.locator("#notes-count")).hasText("Kelebihan 1 huruf");
	}

	@Test
	void a_form_is_sent_once_however_often_the_button_is_pressed() {
		Page page = visit("form", TestBrowser.DESK);
		page.evaluate("""
				() => {
				  const button = document.querySelector("main form[data-guard] .btn-primary");
				  button.click();
				  button.click();
				}""");
		page.waitForURL("**/sample/list");
		assertThat(this.posted).containsExactly("/sample");
	}

	@Test
	void leaving_a_changed_form_is_asked_about_and_an_unchanged_one_is_not() {
		Page page = visit("form", TestBrowser.DESK);
		List<String> asked = new ArrayList<>();
		page.onDialog((dialog) -> {
			asked.add(dialog.type());
			dialog.accept();
		});
		page.navigate(HOST + "/sample/form");
		assertThat(asked).isEmpty();
		page.locator("#name").pressSequentially("x");
		page.navigate(HOST + "/sample/list");
		assertThat(asked).containsExactly("beforeunload");
	}

	@Test
	void a_refused_file_says_why_and_costs_nothing_typed_and_a_good_one_leaves_its_id() {
		Page page = visit("form", TestBrowser.DESK);
		page.locator("#name").fill("Sudah diketik");
		page.locator("#photoIds-pick")
			.setInputFiles(new FilePayload[] { new FilePayload("besar.jpg", "image/jpeg", new byte[] { 1 }),
					new FilePayload("baik.jpg", "image/jpeg", new byte[] { 2 }) });
		assertThat(page.locator(".upload .error")).containsText("Foto besar.jpg terlalu besar");
		assertThat(page.locator("input[type=hidden][name=photoIds]")).hasCount(2);
		assertThat(page.locator("input[type=hidden][name=photoIds]").last()).hasValue("P-18");
		assertThat(page.locator("#name")).hasValue("Sudah diketik");
		page.locator(".upload-list li").last().getByText("Hapus").click();
		assertThat(page.locator("input[type=hidden][name=photoIds]")).hasCount(1);
	}

	@Test
	void the_account_menu_closes_on_escape_and_gives_the_focus_back() {
		Page page = visit("list", TestBrowser.DESK);
		page.locator(".menu > summary").click();
		assertThat(page.locator(".menu-list")).isVisible();
		page.keyboard().press("Escape");
		assertThat(page.locator(".menu-list")).isHidden();
		assertThat(page.locator(".menu > summary")).isFocused();
	}

	@Test
	void a_long_job_is_asked_about_until_its_result_comes() {
		Page page = visit("board", TestBrowser.DESK);
		assertThat(page.locator("#kemajuan")).containsText("Halaman 120 dari 3.400");
		assertThat(page.locator("#selesai")).isVisible();
		assertThat(page.locator("#kemajuan")).hasCount(0);
	}

	@Test
	void choosing_a_month_shows_it_at_once_and_keeps_the_other_filters() {
		Page page = visit("board?kecamatan=35.14.01", TestBrowser.DESK);
		page.locator("#bulan").selectOption("2026-09");
		page.waitForURL("**/sample/board?kecamatan=35.14.01&bulan=2026-09");
	}

	private Page visit(String name, int width) {
		this.visitor = browser.visitor(width);
		this.visitor.route("**/*", this::answer);
		Page page = this.visitor.newPage();
		page.onConsoleMessage((message) -> {
			// a refused upload is no fault of the page
			if (message.type().equals("error") && !message.text().contains("422")) {
				this.complaints.add(message.text());
			}
		});
		page.onPageError(this.complaints::add);
		page.navigate(HOST + "/sample/" + name);
		String pictures = System.getProperty("sikap.test.pictures");
		if (pictures != null) {
			page.screenshot(new Page.ScreenshotOptions()
				.setPath(Path.of(pictures, name.replaceAll("\\W", "-") + "-" + width + ".png")));
		}
		return page;
	}

	private void answer(Route route) {
		URI address = URI.create(route.request().url());
		if (route.request().method().equals("POST")) {
			this.posted.add(address.getPath());
			route.fulfill(address.getPath().equals("/lampiran") ? stored(route)
					: new Route.FulfillOptions().setStatus(303).setHeaders(Map.of("Location", HOST + "/sample/list")));
			return;
		}
		if (address.getPath().endsWith("/kemajuan")) {
			route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<p id=selesai>Selesai</p>"));
			return;
		}
		try {
			MockHttpServletResponse response = this.mvc
				.perform(get(URI.create(
						address.getRawPath() + ((address.getRawQuery() != null) ? "?" + address.getRawQuery() : "")))
					.locale(Locale.forLanguageTag("id")))
				.andReturn()
				.getResponse();
			route.fulfill(new Route.FulfillOptions().setStatus(response.getStatus())
				.setHeaders(Map.of("Content-Type", String.valueOf(response.getContentType()), "Content-Security-Policy",
						POLICY))
				.setBodyBytes(response.getContentAsByteArray()));
		}
		catch (Exception ex) {
			this.complaints.add(address + " " + ex);
			route.abort();
		}
	}

	private static Route.FulfillOptions stored(Route route) {
		String body = new String(route.request().postDataBuffer(), StandardCharsets.ISO_8859_1);
		boolean token = route.request().headers().containsKey("x-csrf-token");
		boolean good = token && body.contains("baik.jpg");
		return new Route.FulfillOptions().setStatus(good ? 201 : 422)
			.setContentType("application/json")
			.setBody(good ? "{\"id\":\"P-18\",\"name\":\"baik.jpg\"}"
					: "{\"message\":\"Foto besar.jpg terlalu besar\"}");
	}

}
