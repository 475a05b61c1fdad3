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
	void a_session_is_logged_by_thumb() throws Exception {
		visit(TestBrowser.PHONE, this.me, "/p2k2/baru");
		this.page.locator(".group-choices a").click();
		assertThat(this.page.locator("#kehadiran")).isHidden();
		this.page.locator("#startTime").fill("09:00");
		this.page.locator("#endTime").fill("11:00");
		this.page.locator("#place").fill("Rumah ketua kelompok");
		this.page.locator(".topic-module summary").nth(2).click();
		this.page.locator(".topic-module").nth(2).locator("input").first().check();
		assertThat(this.page.locator("#activityName")).hasValue("P2K2 MELATI 1 - Kesehatan dan Gizi");
		assertThat(this.page.locator("#siksCategory")).hasValue("Kesehatan dan gizi");
		look();
		this.page.getByText("Lanjut ke kehadiran").click();

		assertThat(this.page.locator(".tally")).containsText("4 belum ditandai");
		thumb("[data-attend] .choices label");
		this.page.getByText("Tandai semua hadir").click();
		tap(1, Mark.SICK);
		this.page.locator("[data-attend]").nth(1).getByPlaceholder("Alasan").fill("demam");
		tap(2, Mark.PRESENT); // a second tap takes the mark off
		assertThat(this.page.locator(".tally")).containsText("2 hadir · 0 izin · 1 sakit · 0 alpa · 1 belum ditandai");
		tap(2, Mark.ABSENT);
		look();

		this.page.getByText("Lanjut ke catatan").click();
		this.page.locator("#summary").fill("Pertemuan berjalan baik.");
		assertThat(this.page.locator("#summary-count")).hasText("Tersisa 976 huruf");
		look();
		this.page.getByText("Lanjut ke foto").click();
		upload("daftar.jpg", Pictures.PDF);
		assertThat(this.page.locator("#photoIds .error")).containsText("daftar.jpg");
		upload("raksasa.jpg", new byte[30 * 1024 * 1024]);
		assertThat(this.page.locator("#photoIds .error")).containsText("5 MB");
		upload("foto.jpg", Pictures.jpegWithExif(800, 600, 1));
		assertThat(this.page.locator("input[name=photoIds]")).hasCount(1);
		look();
		this.page.getByText("Simpan pertemuan").last().click();

		assertThat(this.page.locator(".flash")).containsText("Pertemuan tersimpan");
		assertThat(this.page.locator("main")).containsText("demam");
		TestBrowser.assertAccessible(this.page);
		assertThat(this.jdbc.sql("select attendance_marked_at_once from p2k2_session").query(Boolean.class).single())
			.isTrue();
		assertThat(this.jdbc.sql("select count(*) from p2k2_photo").query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void another_date_brings_its_roster_and_loses_no_mark() {
		UUID gone = this.fixtures.household("Keluarga Pindah", Fixtures.PUCANGSARI);
		this.fixtures.member(this.group, gone, Fixtures.LONG_AGO, this.today.minusDays(100));
		visit(TestBrowser.DESK, this.me, "/p2k2/baru?kelompok=" + this.group);
		tap(0, Mark.PERMITTED);
		this.page.locator("#heldOn").fill(this.today.minusDays(110).toString());
		this.page.locator("#heldOn").blur();

		assertThat(this.page.locator("[data-attend]")).hasCount(5);
		assertThat(this.page.locator(".tally")).containsText("1 izin · 0 sakit · 0 alpa · 4 belum ditandai");
		assertThat(this.page.locator("#paymentFrom"))
			.hasValue(PaymentPeriod.proposedFor(this.today.minusDays(110)).from().toString());
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

	/** The radio button lies over its word and takes the tap. */
	private void tap(int row, Mark mark) {
		this.page.locator("[data-attend]").nth(row).locator("input[value=" + mark + "]").click();
	}

	/** From the top, where no field lies under the bar that stays at the bottom. */
	private void look() {
		this.page.evaluate("window.scrollTo(0, 0)");
		TestBrowser.assertAccessible(this.page);
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
