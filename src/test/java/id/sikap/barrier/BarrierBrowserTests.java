package id.sikap.barrier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A barrier goes by thumb from its report to its resolution.
 */
@SikapTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BarrierBrowserTests {

	private static final String PASSWORD = "kata sandi untuk uji";

	private static TestBrowser browser;

	@LocalServerPort
	int port;

	@Autowired
	Fixtures fixtures;

	@Autowired
	BarrierRows rows;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	Clock clock;

	private UUID ratna;

	private SignedInAccount me;

	private BrowserContext visitor;

	private Page page;

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

	@BeforeEach
	void a_companion_with_a_group() {
		this.fixtures.reset();
		this.ratna = this.fixtures.companion("Ratna Contoh", Fixtures.PURWODADI);
		this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.ratna, 1);
		this.me = this.fixtures.accountOf(this.ratna);
	}

	@AfterEach
	void leave() {
		this.visitor.close();
	}

	@Test
	void a_barrier_is_reported_worked_at_and_resolved_on_a_phone() {
		visit(TestBrowser.PHONE, this.me, "/hambatan/baru");
		this.page.locator("summary", new Page.LocatorOptions().setHasText("Hambatan setempat")).tap();
		this.page.locator("label:has(input[value=HL1])").tap();
		TestBrowser.assertAccessible(this.page);
		this.page.locator("#whatHappened").fill("Warga minta pindah jam");
		this.page.locator("main .actions button").tap();
		assertThat(this.page.locator("h1")).hasText("Jadwal P2K2");
		TestBrowser.assertAccessible(this.page);
		this.page.locator("#note-ACTION").fill("Bicara dengan ketua kelompok");
		this.page.locator(".step:has(#note-ACTION) button").tap();
		assertThat(this.page.locator(".page-head .subtitle")).containsText("ditangani");
		this.page.locator("summary", new Page.LocatorOptions().setHasText("Nyatakan teratasi")).tap();
		this.page.locator(".step:has(#note-RESOLVED) button").tap();
		assertThat(this.page.locator("#note-RESOLVED-error")).hasText("Tulis hasilnya");
		TestBrowser.assertAccessible(this.page);
		this.page.locator("#note-RESOLVED").fill("Disepakati Sabtu pagi");
		this.page.locator(".step:has(#note-RESOLVED) button").tap();
		assertThat(this.page.locator(".note-good")).containsText("tepat waktu");
		TestBrowser.assertAccessible(this.page);
	}

	@ParameterizedTest
	@ValueSource(ints = { TestBrowser.PHONE, TestBrowser.DESK })
	void list_board_and_kinds_are_accessible(int width) {
		LocalDate today = LocalDate.now(this.clock);
		BarrierOwner own = BarrierOwner.companion(this.ratna, Fixtures.PURWODADI);
		BarrierPlace village = BarrierPlace.area(Fixtures.PUCANGSARI);
		this.rows.reported("HL2", 3, village, own, today.minusDays(40), today.minusDays(20), this.me);
		this.rows.ended(this.rows.reported("HL1", 1, village, own, today.minusDays(9), today, this.me),
				BarrierState.RESOLVED, today);
		visit(width, this.fixtures.regencyCoordinator(), "/hambatan?status=ALL");
		TestBrowser.assertAccessible(this.page);
		for (String path : new String[] { "/hambatan/papan", "/hambatan/jenis", "/hambatan/jenis/baru",
				"/hambatan/baru?kecamatan=35.14.01" }) {
			this.page.navigate(address(path));
			TestBrowser.assertAccessible(this.page);
		}
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

	private void visit(int width, SignedInAccount account, String path) {
		this.jdbc.sql("update account set password_hash = :hash where id = :id")
			.param("hash", this.encoder.encode(PASSWORD))
			.param("id", account.id())
			.update();
		this.visitor = browser.visitor(width);
		this.page = this.visitor.newPage();
		this.page.navigate(address("/masuk"));
		this.page.locator("#nama").fill(account.getUsername());
		this.page.locator("#sandi").fill(PASSWORD);
		this.page.locator("main button[type=submit]").click();
		this.page.waitForURL((url) -> !url.contains("/masuk"));
		this.page.navigate(address(path));
	}

}
