package id.sikap.attachment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.sikap.account.SignedInAccount;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files and photos go up beside the form, in a real browser: a wrong one is refused with
 * words and costs nothing typed, a right one is there when the page is opened again.
 */
@SikapTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UploadBrowserTests {

	private static final String PASSWORD = "kata sandi untuk uji";

	private static final FilePayload DISGUISED = new FilePayload("surat.pdf", "application/pdf",
			"bukan pdf".getBytes(StandardCharsets.UTF_8));

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

	private LocalDate today;

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
	void a_coordinator() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
	}

	@AfterEach
	void leave() {
		this.visitor.close();
	}

	@Test
	void the_file_of_a_policy_is_refused_with_words_kept_through_an_error_and_read_again() {
		visit(TestBrowser.DESK, "/sistem-sosial/kebijakan/baru");
		this.page.locator("#kind").selectOption("CIRCULAR");
		this.page.locator("#title").fill("Edaran jadwal P2K2");
		this.page.locator("#issuer").fill("Dinas Sosial");
		this.page.locator("#issuedOn").fill(this.today.toString());
		this.page.locator("#inForceFrom").fill(this.today.toString());
		this.page.locator("#explanation").fill("P2K2 boleh pagi hari");
		this.page.locator("#fileId-pick").setInputFiles(DISGUISED);
		assertThat(this.page.locator(".upload .error")).hasText("surat.pdf: Berkas ini bukan PDF, JPG, atau PNG.");
		this.page.locator("#fileId-pick").setInputFiles(new FilePayload("edaran.pdf", "application/pdf", Pictures.PDF));
		assertThat(this.page.locator(".upload-name")).hasText("edaran.pdf");
		assertThat(this.page.locator(".upload .error")).isHidden();
		save();
		assertThat(this.page.locator("#number-error")).isVisible();
		assertThat(this.page.locator("#explanation")).hasValue("P2K2 boleh pagi hari");
		assertThat(this.page.locator(".upload-name")).hasText("edaran.pdf");
		this.page.locator("#number").fill("12/DINSOS/2026");
		save();
		String file = this.page.locator("main a[href$='/berkas']").getAttribute("href");
		assertThat(this.page.request().get(address(file)).body()).isEqualTo(Pictures.PDF);
		this.page.navigate(this.page.url() + "/ubah");
		assertThat(this.page.locator(".upload-name")).hasText("edaran.pdf");
	}

	@Test
	void photos_of_a_programme_go_up_from_a_phone_and_are_shown_with_its_result() {
		String programme = "/sistem-sosial/kegiatan/" + runningProgramme();
		visit(TestBrowser.PHONE, programme + "/hasil");
		this.page.locator("#households").fill("12");
		this.page.locator("#photoIds-pick").setInputFiles(DISGUISED);
		assertThat(this.page.locator(".upload .error"))
			.hasText("surat.pdf: Berkas ini bukan foto. Pilih foto JPG atau PNG.");
		this.page.locator("#photoIds-pick")
			.setInputFiles(new FilePayload[] { new FilePayload("kebun.jpg", "image/jpeg", Pictures.jpeg(640, 480)),
					new FilePayload("panen.png", "image/png", Pictures.png(480, 640)) });
		assertThat(this.page.locator("input[type=hidden][name=photoIds]")).hasCount(2);
		save();
		assertThat(this.page.locator("#result-error")).isVisible();
		assertThat(this.page.locator("#households")).hasValue("12");
		TestBrowser.assertAccessible(this.page);
		this.page.locator("#result").fill("Dua belas kebun sayur");
		save();
		assertThat(this.page.locator("main img")).hasCount(2);
		assertThat(this.page.locator("main img").first().evaluate("i => i.decode().then(() => i.naturalWidth)"))
			.isEqualTo(640);
	}

	private UUID runningProgramme() {
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into joint_programme (id, regency_code, subdistrict_code, title, aim, village_codes, from_day,
					to_day, state, started_on, recorded_by, recorded_at)
				values (:id, '35.14', :subdistrict, 'Kebun gizi', 'Sayur tiap hari', array[:village], :from, :to,
					'RUNNING', :from, :account, now())
				""")
			.param("id", id)
			.param("subdistrict", Fixtures.PURWODADI)
			.param("village", Fixtures.PUCANGSARI)
			.param("from", this.today.minusDays(20))
			.param("to", this.today.plusDays(5))
			.param("account", this.coordinator.id())
			.update();
		return id;
	}

	private void save() {
		this.page.locator("main form.panel .actions button").click();
	}

	private void visit(int width, String path) {
		this.jdbc.sql("update account set password_hash = :hash where id = :id")
			.param("hash", this.encoder.encode(PASSWORD))
			.param("id", this.coordinator.id())
			.update();
		this.visitor = browser.visitor(width);
		this.page = this.visitor.newPage();
		this.page.navigate(address("/masuk"));
		this.page.locator("#nama").fill(this.coordinator.getUsername());
		this.page.locator("#sandi").fill(PASSWORD);
		this.page.locator("main button[type=submit]").click();
		this.page.waitForURL((url) -> !url.contains("/masuk"));
		this.page.navigate(address(path));
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
