package id.sikap.capacity;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.TestBrowser;
import org.junit.jupiter.api.AfterAll;
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
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A month's round from the companion's self-score to the closed month, and a coordinator
 * who scores twelve companions without a mouse.
 */
@SikapTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CapacityBrowserTests {

	private static TestBrowser browser;

	@LocalServerPort
	int port;

	@Autowired
	Fixtures fixtures;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PasswordEncoder encoder;

	@Autowired
	Clock clock;

	private YearMonth month;

	private final List<UUID> companions = new ArrayList<>();

	private SignedInAccount coordinator;

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
	void twelve_companions_and_their_coordinator() {
		this.fixtures.reset();
		this.month = YearMonth.now(this.clock).minusMonths(1);
		for (int i = 0; i < 12; i++) {
			this.companions.add(this.fixtures.companion("Pendamping %02d".formatted(i), Fixtures.PURWODADI));
		}
		this.fixtures.servedGroup("Melati 1", Fixtures.PUCANGSARI, this.companions.get(0), 3);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
	}

	@Test
	void twelve_companions_are_scored_in_one_sitting_by_keyboard() {
		visit(TestBrowser.DESK, this.coordinator, "/kapasitas/penilaian?bulan=" + this.month);
		this.page.locator("[data-score]").first().focus();
		for (int i = 0; i < 12 * 3; i++) {
			this.page.keyboard().press((i % 2 == 0) ? "3" : "4");
		}
		assertThat(this.page.locator("button[form=lembar]")).isFocused();
		assertThat(this.page.locator(".cell-words.text-good")).hasCount(36);
		this.page.locator("[data-score]").last().focus();
		this.page.keyboard().press("5");
		assertThat(this.page.locator("[data-evidence]").last()).isFocused();
		this.page.keyboard().type("Membimbing rekan");
		this.page.keyboard().press("Tab");
		assertThat(this.page.locator(".cell-words.text-good")).hasCount(36);
		assertThat(this.jdbc.sql("select count(*) from assessment_score where score is not null")
			.query(Long.class)
			.single()).isEqualTo(36);
		this.page.locator("[data-score]").nth(4).focus();
		this.page.keyboard().press("ArrowDown");
		assertThat(this.page.locator("[data-score]").nth(7)).isFocused();
		this.page.keyboard().press("ArrowLeft");
		assertThat(this.page.locator("[data-score]").nth(6)).isFocused();
		assertThat(this.page.locator("details[data-anchors=I1]")).hasAttribute("open", "");
		this.page.keyboard().press("1");
		this.page.keyboard().press("Tab");
		assertThat(this.page.locator(".cell-words.text-bad")).hasText("Tulis catatan bukti untuk nilai 1, 2, atau 5");
		this.page.reload();
		this.page.getByText("Kirim semua yang lengkap").click();
		assertThat(this.page.locator(".flash")).containsText("12 lembar dikirim");
	}

	@Test
	void a_round_goes_from_the_self_score_to_the_closed_month() {
		SignedInAccount companion = this.fixtures.accountOf(this.companions.get(0));
		visit(TestBrowser.PHONE, companion, "/kapasitas/diri?bulan=" + this.month);
		this.page.locator("input[name='nilai.I5'][value='5']").check();
		TestBrowser.assertAccessible(this.page);
		this.page.locator("main button[type=submit]").last().click();
		assertThat(this.page.locator(".flash")).containsText("Tersimpan");
		this.page.navigate(address("/kapasitas/pendamping/" + this.companions.get(0) + "/rencana"));
		this.page.locator("#goalIndicator").selectOption("I6");
		this.page.locator("#goal").fill("Memediasi konflik anggota");
		this.page.locator("input[name=goalAction][value=TRAINING]").check();
		this.page.locator("#goalDue").fill(this.month.plusMonths(3).atDay(1).toString());
		this.page.getByText("Usulkan", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(this.page.locator(".flash")).containsText("diusulkan");
		this.visitor.close();

		visit(TestBrowser.DESK, this.coordinator, "/kapasitas/penilaian?bulan=" + this.month);
		this.page.locator("[data-score]").first().focus();
		this.page.keyboard().type("333");
		assertThat(this.page.locator(".cell-words.text-good")).hasCount(3);
		this.page.reload();
		this.page.locator("button[form=kirim]").first().click();
		assertThat(this.page.locator("main")).containsText("perlu catatan dialog");
		this.page.getByText("perlu catatan dialog").click();
		this.page.locator("#note").fill("Sepakat 3, ditinjau bulan depan");
		this.page.locator("main section form button").first().click();
		assertThat(this.page.locator(".flash")).containsText("dialog");
		this.visitor.close();

		visit(TestBrowser.DESK, this.fixtures.regencyCoordinator(), "/kapasitas/penutupan?bulan=" + this.month);
		TestBrowser.assertAccessible(this.page);
		this.page.getByText("Verifikasi yang dipilih").click();
		assertThat(this.page.locator(".flash")).containsText("1 lembar diverifikasi");
		this.page.locator("form[action*='/tutup'] button").click();
		assertThat(this.page.locator(".flash")).containsText("Bulan ditutup");
		assertThat(this.jdbc.sql("select count(*) from capacity_month").query(Long.class).single()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { TestBrowser.PHONE, TestBrowser.DESK })
	void axe_finds_nothing_on_any_page(int width) {
		visit(width, this.fixtures.regencyCoordinator(), "/kapasitas?bulan=" + this.month);
		this.page.locator("body").waitFor();
		UUID sheet = this.jdbc.sql("select id from assessment where companion_id = :id and period = :period")
			.param("id", this.companions.get(0))
			.param("period", this.month.atDay(1))
			.query(UUID.class)
			.single();
		for (String path : List.of("/kapasitas?bulan=" + this.month,
				"/kapasitas/kecamatan/" + Fixtures.PURWODADI + "?bulan=" + this.month,
				"/kapasitas/pendamping/" + this.companions.get(0) + "?bulan=" + this.month,
				"/kapasitas/desa/" + Fixtures.PUCANGSARI + "?bulan=" + this.month, "/kapasitas/metode",
				"/kapasitas/penilaian?bulan=" + this.month,
				"/kapasitas/penilaian?tingkat=organisasi&bulan=" + this.month,
				"/kapasitas/penilaian/" + sheet + "?bulan=" + this.month, "/kapasitas/penutupan?bulan=" + this.month,
				"/kapasitas/kebutuhan?bulan=" + this.month, "/kapasitas/rencana",
				"/kapasitas/pendamping/" + this.companions.get(0) + "/rencana")) {
			this.page.navigate(address(path));
			TestBrowser.assertAccessible(this.page);
		}
		this.visitor.close();
	}

	private void visit(int width, SignedInAccount account, String path) {
		this.jdbc.sql("update account set password_hash = :hash where id = :id")
			.param("hash", this.encoder.encode("kata sandi untuk uji"))
			.param("id", account.id())
			.update();
		this.visitor = browser.visitor(width);
		this.page = this.visitor.newPage();
		this.page.navigate(address("/masuk"));
		this.page.locator("#nama").fill(account.getUsername());
		this.page.locator("#sandi").fill("kata sandi untuk uji");
		this.page.locator("main button[type=submit]").click();
		this.page.waitForURL((url) -> !url.contains("/masuk"));
		this.page.navigate(address(path));
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
