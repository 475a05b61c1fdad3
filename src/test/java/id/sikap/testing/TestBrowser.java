package id.sikap.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Assumptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The machine's own Chromium. Without it the tests that need it are skipped and say so,
 * unless {@code sikap.test.browser.required} asks for them.
 */
public final class TestBrowser implements AutoCloseable {

	public static final int PHONE = 360;

	public static final int DESK = 1366;

	private static final Logger LOG = LoggerFactory.getLogger(TestBrowser.class);

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Path executable;

	private final Playwright playwright;

	private final Browser browser;

	private TestBrowser(Path executable) {
		this.executable = executable;
		this.playwright = Playwright.create();
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setHeadless(true).setArgs(ARGUMENTS));
	}

	public static TestBrowser start() {
		Path executable = Path.of(System.getProperty("sikap.test.browser", "/usr/bin/chromium"));
		boolean there = Files.isExecutable(executable);
		if (!there && !Boolean.getBoolean("sikap.test.browser.required")) {
			LOG.warn("BROWSER TESTS ARE SKIPPED: there is no {}", executable);
			Assumptions.abort("no browser at " + executable);
		}
		assertThat(there).as("the browser at %s", executable).isTrue();
		return new TestBrowser(executable);
	}

	/** A fresh visitor, on a phone or at a desk. */
	public BrowserContext visitor(int width) {
		return this.browser.newContext(new Browser.NewContextOptions().setLocale("id-ID")
			.setViewportSize(width, (width == PHONE) ? 740 : 768)
			.setHasTouch(width == PHONE)
			.setIsMobile(width == PHONE));
	}

	/**
	 * A phone whose browser is closed and opened again, with what it kept in the folder.
	 */
	public BrowserContext lasting(Path folder) {
		return this.playwright.chromium()
			.launchPersistentContext(folder,
					new BrowserType.LaunchPersistentContextOptions().setExecutablePath(this.executable)
						.setHeadless(true)
						.setArgs(ARGUMENTS)
						.setLocale("id-ID")
						.setViewportSize(PHONE, 740)
						.setHasTouch(true)
						.setIsMobile(true));
	}

	/** Nothing for axe to say, and no page that scrolls sideways. */
	public static void assertAccessible(Page page) {
		AxeResults results = new AxeBuilder(page)
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
			.analyze();
		assertThat(results.getViolations()).as(page.url())
			.extracting((rule) -> rule.getId() + ": "
					+ rule.getNodes()
						.stream()
						.map((node) -> node.getTarget() + " " + node.getFailureSummary())
						.toList())
			.isEmpty();
		assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.as("sideways scroll of %s", page.url())
			.isEqualTo(0);
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
