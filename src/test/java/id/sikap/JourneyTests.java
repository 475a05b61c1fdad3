package id.sikap;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.sikap.account.AccountService;
import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.TestBrowser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The one journey that SIKAP exists for, in a real browser: a companion logs a session,
 * the coordinator sees it, and the month is printed with it.
 */
@SikapTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class JourneyTests {

	private static final String PASSWORD = "hujan sore di lereng";

	@LocalServerPort
	int port;

	@Autowired
	Fixtures fixtures;

	@Autowired
	AccountService accounts;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	Clock clock;

	private TestBrowser browser;

	private SignedInAccount companion;

	private SignedInAccount coordinator;

	private UUID group;

	private LocalDate day;

	@BeforeEach
	void aGroupOfFourFamilies() {
		this.browser = TestBrowser.start();
		this.fixtures.reset();
		this.day = LocalDate.now(this.clock);
		UUID murti = this.fixtures.companion("Murti Contoh", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati 3", Fixtures.PUCANGSARI, murti, 4);
		this.fixtures.servedGroup("Melati 4", Fixtures.PUCANGSARI, murti, 4);
		this.companion = withPassword(this.fixtures.accountOf(murti));
		this.coordinator = withPassword(this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
	}

	@AfterEach
	void closeBrowser() {
		this.browser.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { TestBrowser.PHONE, TestBrowser.DESK })
	void a_companion_logs_a_session_the_coordinator_sees_it_and_the_month_is_printed_with_it(int width)
			throws IOException {
		try (BrowserContext visitor = this.browser.visitor(width)) {
			Page page = signIn(visitor, this.companion);
			TestBrowser.assertAccessible(page);
			logSession(page);
		}
		try (BrowserContext visitor = this.browser.visitor(width)) {
			Page page = signIn(visitor, this.coordinator);
			assertThat(page.locator("main")).containsText("75,0 %"); // 3 of 4 marks
			TestBrowser.assertAccessible(page);
			page.navigate(address("/p2k2"));
			assertThat(page.locator("main")).containsText("Melati 3");
			TestBrowser.assertAccessible(page);
			page.navigate(address("/laporan"));
			TestBrowser.assertAccessible(page);
			APIResponse report = page.request()
				.get(address("/laporan/kecamatan/" + Fixtures.PURWODADI + "/" + YearMonth.from(this.day) + ".pdf"));
			assertThat(report.status()).isEqualTo(200);
			assertThat(text(report.body())).contains("Purwodadi").contains("Konsep").contains("75,0 %");
		}
	}

	private void logSession(Page page) {
		page.navigate(address("/p2k2/baru?kelompok=" + this.group));
		TestBrowser.assertAccessible(page);
		page.locator("#heldOn").fill(this.day.toString());
		page.locator("#startTime").fill("00:00");
		page.locator("#endTime").fill("00:01");
		page.locator("#place").fill("Rumah ketua kelompok");
		page.locator("details.topic-module summary").first().click();
		page.locator("input[name=topicIds]").first().check();
		page.locator("#siksCategory").selectOption("Kesejahteraan sosial");
		step(page, "kehadiran");
		page.locator("[data-mark-all]").click();
		Locator secondFamily = page.locator("fieldset.attend").nth(1);
		secondFamily.locator("label").filter(new Locator.FilterOptions().setHasText("Alpa")).click();
		assertThat(page.locator("[data-count=PRESENT]")).hasText("3");
		assertThat(page.locator("[data-count=ABSENT]")).hasText("1");
		step(page, "catatan");
		page.locator("#summary").fill("Proses lancar; keluarga aktif bertanya.");
		step(page, "foto");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan pertemuan")).last().click();
		page.waitForURL("**/p2k2/*-*");
		assertThat(page.locator("main")).containsText("Rumah ketua kelompok");
		TestBrowser.assertAccessible(page);
	}

	private static void step(Page page, String part) {
		Locator step = page.locator("nav.steps a[href='#" + part + "']");
		if (step.isVisible()) { // on a phone: one step at a time
			step.click();
		}
	}

	private Page signIn(BrowserContext visitor, SignedInAccount account) {
		Page page = visitor.newPage();
		page.navigate(address("/"));
		page.locator("#nama").fill(account.getUsername());
		page.locator("#sandi").fill(PASSWORD);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Masuk")).click();
		assertThat(page).hasURL(address("/"));
		return page;
	}

	private SignedInAccount withPassword(SignedInAccount account) {
		this.accounts.setPassword(account.id(), this.encoder.encode(PASSWORD));
		return account;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
		}
	}

}
