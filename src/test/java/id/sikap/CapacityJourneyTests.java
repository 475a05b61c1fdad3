package id.sikap;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Capacity in a real browser, from one person to the next: a companion scores himself and
 * proposes a goal, his coordinator scores and discusses, the regency verifies, closes the
 * month, trains whom the needs list names and issues the report that shows it.
 */
@SikapTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CapacityJourneyTests {

	private static final String PASSWORD = "hujan sore di lereng";

	private static final String GOAL = "Memandu sesi dengan flipchart";

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

	private LocalDate today;

	private YearMonth month;

	private UUID murti;

	private SignedInAccount companion;

	private SignedInAccount subdistrict;

	private SignedInAccount regency;

	@BeforeEach
	void a_companion_and_both_coordinators() {
		this.browser = TestBrowser.start();
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.month = YearMonth.from(this.today).minusMonths(1);
		this.murti = this.fixtures.companion("Murti Contoh", Fixtures.PURWODADI);
		this.fixtures.servedGroup("Melati 3", Fixtures.PUCANGSARI, this.murti, 3);
		this.companion = withPassword(this.fixtures.accountOf(this.murti));
		this.subdistrict = withPassword(this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
		this.regency = withPassword(this.fixtures.regencyCoordinator());
	}

	@AfterEach
	void closeBrowser() {
		this.browser.close();
	}

	@Test
	void capacity_goes_from_a_self_score_to_training_and_to_a_report_that_anybody_can_check() throws IOException {
		try (BrowserContext phone = this.browser.visitor(TestBrowser.PHONE)) {
			Page page = signIn(phone, this.companion);
			scoreOneself(page);
			proposeAGoal(page);
			solveABarrier(page);
		}
		try (BrowserContext desk = this.browser.visitor(TestBrowser.DESK)) {
			Page page = signIn(desk, this.subdistrict);
			scoreByKeyboardAndDiscuss(page);
			agreeToTheGoal(page);
		}
		try (BrowserContext desk = this.browser.visitor(TestBrowser.DESK)) {
			Page page = signIn(desk, this.regency);
			verifyAndClose(page);
			trainWhoNeedsIt(page);
			issueTheReport(page);
		}
		try (BrowserContext phone = this.browser.visitor(TestBrowser.PHONE)) {
			acceptTheInvitation(signIn(phone, this.companion));
		}
	}

	private void scoreOneself(Page page) {
		page.navigate(address("/kapasitas/diri?bulan=" + this.month));
		for (String score : new String[] { "I1=3", "I5=4", "I6=3" }) {
			String[] part = score.split("=");
			page.locator("input[name='nilai." + part[0] + "'][value='" + part[1] + "']").check();
		}
		TestBrowser.assertAccessible(page);
		page.locator("main button[type=submit]").last().click();
		assertThat(page.locator(".flash")).containsText("Tersimpan");
	}

	private void proposeAGoal(Page page) {
		page.navigate(address("/kapasitas/pendamping/" + this.murti + "/rencana"));
		page.locator("#goalIndicator").selectOption("I5");
		page.locator("#goal").fill(GOAL);
		page.locator("input[name=goalAction][value=TRAINING]").check();
		page.locator("#goalDue").fill(this.today.plusMonths(2).toString());
		page.locator("main form[action$='/rencana'] button[type=submit]").click();
		assertThat(page.locator(".flash")).containsText("diusulkan");
		TestBrowser.assertAccessible(page);
	}

	private void solveABarrier(Page page) {
		page.navigate(address("/hambatan/baru"));
		page.locator("summary", new Page.LocatorOptions().setHasText("Hambatan setempat")).tap();
		page.locator("label:has(input[value=HL1])").tap();
		page.locator("#whatHappened").fill("Warga minta pindah jam");
		page.locator("main .actions button").tap();
		page.locator("summary", new Page.LocatorOptions().setHasText("Nyatakan teratasi")).tap();
		page.locator("#note-RESOLVED").fill("Disepakati Sabtu pagi");
		page.locator(".step:has(#note-RESOLVED) button").tap();
		assertThat(page.locator(".note-good")).containsText("tepat waktu");
		TestBrowser.assertAccessible(page);
	}

	private void scoreByKeyboardAndDiscuss(Page page) {
		page.navigate(address("/kapasitas/penilaian?bulan=" + this.month));
		page.locator("[data-score]").first().focus();
		page.keyboard().type("32");
		assertThat(page.locator("[data-evidence]").nth(1)).isFocused();
		page.keyboard().type("Membaca modul apa adanya");
		page.keyboard().press("Enter");
		page.keyboard().type("3");
		assertThat(page.locator(".cell-words.text-good")).hasCount(3);
		TestBrowser.assertAccessible(page);
		page.reload();
		page.locator("button[form=kirim]").first().click();
		page.getByText("perlu catatan dialog").click();
		page.locator("#note").fill("Sepakat 2, dilatih bulan depan");
		page.locator("main section form:has(#note) button").click();
		assertThat(page.locator(".flash")).containsText("dialog");
		TestBrowser.assertAccessible(page);
	}

	private void agreeToTheGoal(Page page) {
		page.navigate(address("/kapasitas/rencana?status=PROPOSED"));
		page.locator("tbody th a").click();
		assertThat(page.locator("h1")).hasText("Murti Contoh");
		page.locator("form[action$='/setujui'] button").click();
		assertThat(page.locator(".flash")).containsText("disetujui");
	}

	private void verifyAndClose(Page page) {
		page.navigate(address("/kapasitas/penutupan?bulan=" + this.month));
		TestBrowser.assertAccessible(page);
		page.getByText("Verifikasi yang dipilih").click();
		assertThat(page.locator(".flash")).containsText("1 lembar diverifikasi");
		page.locator("form[action*='/tutup'] button").click();
		assertThat(page.locator(".flash")).containsText("Bulan ditutup");
		page.navigate(address("/kapasitas/pendamping/" + this.murti + "?bulan=" + this.month));
		TestBrowser.assertAccessible(page);
	}

	private void trainWhoNeedsIt(Page page) {
		page.navigate(address("/kapasitas/kebutuhan?bulan=" + this.month));
		TestBrowser.assertAccessible(page);
		Locator materials = page.locator("tbody tr")
			.filter(new Locator.FilterOptions().setHasText("Materi dan metodologi"));
		materials.locator("form button").click();
		assertThat(page.locator("tbody th")).hasText("Murti Contoh");
		TestBrowser.assertAccessible(page);
		page.locator("button[formaction='/diklat/baru']").click();
		assertThat(page.locator("input[name=topicCodes]:checked")).hasCount(1);
		page.locator("#kind").selectOption("BIMTEK");
		page.locator("#title").fill("Bimtek flipchart");
		page.locator("#organiser").fill("Dinas Sosial");
		page.locator("#startsOn").fill(this.today.plusDays(14).toString());
		page.locator("#endsOn").fill(this.today.plusDays(15).toString());
		page.locator("#hours").fill("8");
		page.locator("#place").fill("Aula kecamatan");
		page.locator("main form.panel button.btn-primary").click();
		assertThat(page.locator("h1")).hasText("Bimtek flipchart");
		assertThat(page.locator("tbody tr")).containsText("diundang");
		TestBrowser.assertAccessible(page);
	}

	private void issueTheReport(Page page) throws IOException {
		String report = "/laporan/kecamatan/" + Fixtures.PURWODADI + "/" + this.month;
		page.navigate(address(report));
		page.locator("form[action$='/terbit'] button").click();
		assertThat(page.locator(".flash")).containsText("diterbitkan");
		TestBrowser.assertAccessible(page);
		String number = page.locator(".fact dd").nth(0).innerText();
		String code = page.locator(".fact dd").nth(1).innerText();
		assertThat(text(page, report)).contains("Nomor " + number, code, "Tiga tingkat kapasitas", "Murti Contoh",
				"Materi dan metodologi");
		assertThat(text(page, "/laporan/pendamping/" + this.murti + "/" + this.month))
			.contains("I5 Penguasaan materi & metodologi – 2 – kesenjangan kapasitas", "Bimtek flipchart");
		try (BrowserContext stranger = this.browser.visitor(TestBrowser.PHONE)) {
			Page asked = stranger.newPage();
			asked.navigate(address("/sah"));
			asked.locator("#nomor").fill(number);
			asked.locator("#kode").fill(code);
			asked.locator("main button").click();
			assertThat(asked.locator("main [role=status]")).containsText("Asli");
			TestBrowser.assertAccessible(asked);
		}
	}

	private void acceptTheInvitation(Page page) {
		page.navigate(address("/diklat/saya"));
		TestBrowser.assertAccessible(page);
		page.locator("tbody a").filter(new Locator.FilterOptions().setHasText("Jawab undangan")).tap();
		page.locator("form[action$='/bersedia'] button").tap();
		assertThat(page.locator(".flash")).containsText("bersedia");
		TestBrowser.assertAccessible(page);
	}

	private String text(Page page, String report) throws IOException {
		byte[] pdf = page.request().get(address(report + ".pdf")).body();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
		}
	}

	private Page signIn(BrowserContext visitor, SignedInAccount account) {
		Page page = visitor.newPage();
		page.navigate(address("/masuk"));
		page.locator("#nama").fill(account.getUsername());
		page.locator("#sandi").fill(PASSWORD);
		page.locator("main button[type=submit]").click();
		page.waitForURL((url) -> !url.contains("/masuk"));
		return page;
	}

	private SignedInAccount withPassword(SignedInAccount account) {
		this.accounts.setPassword(account.id(), this.encoder.encode(PASSWORD));
		return account;
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
