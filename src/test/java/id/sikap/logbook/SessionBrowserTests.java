package id.sikap.logbook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.sikap.account.SignedInAccount;
import id.sikap.attachment.Pictures;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.p2k2.Mark;
import id.sikap.p2k2.P2k2Service;
import id.sikap.p2k2.RecordBuilder;
import id.sikap.p2k2.SessionAnswers;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.TestBrowser;
import id.sikap.topic.TopicCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
 * A session is logged by thumb, from the choice of the group to the stored photo.
 */
@SikapTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SessionBrowserTests {

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
	Roster roster;

	@Autowired
	TopicCatalogue topics;

	@Autowired
	P2k2Service service;

	@Autowired
	Clock clock;

	@TempDir
	Path files;

	private LocalDate today;

	private UUID group;

	private List<UUID> members;

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
		this.today = LocalDate.now(this.clock);
		UUID companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati 1", Fixtures.PUCANGSARI, companion, 4);
		this.members = this.roster.of(this.group, this.today).stream().map(RosterEntry::householdId).toList();
		this.me = this.fixtures.accountOf(companion);
	}

	@AfterEach
	void leave() {
		this.visitor.close();
	}

	@Test
	void what_is_refused_opens_the_step_that_it_stands_in() {
		visit(TestBrowser.PHONE, this.me, "/p2k2/baru?kelompok=" + this.group);
		this.page.locator("#startTime").fill("11:00");
		this.page.locator("#endTime").fill("09:00");
		this.page.locator(".steps a").nth(3).click();
		this.page.getByText("Simpan pertemuan").last().click();

		assertThat(this.page.locator("[data-error-summary]")).isFocused();
		assertThat(this.page.locator("#materi")).isVisible();
		this.page.locator(".steps a").nth(2).click();
		this.page.locator("[data-error-summary] a[href='#endTime']").click();
		assertThat(this.page.locator("#endTime")).isFocused();
		TestBrowser.assertAccessible(this.page);
	}

	@ParameterizedTest
	@ValueSource(ints = { TestBrowser.PHONE, TestBrowser.DESK })
	void axe_finds_nothing_on_any_page(int width) {
		UUID topic = this.topics.on(this.today, Fixtures.REGENCY).get(0).id();
		var own = this.fixtures.scopeOf(this.me);
		RecordBuilder record = new RecordBuilder(this.group, this.today, topic).markAll(this.members, Mark.PRESENT);
		UUID first = this.service.log(Ids.next(), record.build(), SessionAnswers.NONE, own).getId();
		UUID second = this.service
			.log(Ids.next(), record.place("Balai desa").mark(this.members.get(0), Mark.SICK, "demam", null).build(),
					new SessionAnswers(true, true), own)
			.getId();
		this.service.correct(first, 0, record.place("Masjid").build(), "salah tempat", SessionAnswers.NONE, own);
		visit(width, this.fixtures.regencyCoordinator(), "/p2k2");
		for (String path : List.of("/p2k2", "/p2k2?bulan=2026-13", "/p2k2/baru?kecamatan=" + Fixtures.PURWODADI,
				"/p2k2/" + first, "/p2k2/" + first + "/riwayat", "/p2k2/" + first + "/koreksi", "/p2k2/ganda",
				"/p2k2/" + second + "/ganda", "/p2k2/modul", "/p2k2/modul/sesi-baru", "/p2k2/modul/modul-baru",
				"/p2k2/modul/" + topic + "/akhir", "/kpm/" + this.members.get(0) + "/kehadiran")) {
			this.page.navigate(address(path));
			TestBrowser.assertAccessible(this.page);
		}
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

	private void upload(String name, byte[] content) throws Exception {
		Path file = Files.write(this.files.resolve(name), content);
		this.page.locator("#photoIds-pick").setInputFiles(file);
	}

	private void thumb(String selector) {
		for (Locator target : this.page.locator(selector).all()) {
			assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(44);
		}
	}

	private String address(String path) {
		return "http://localhost:" + this.port + path;
	}

}
