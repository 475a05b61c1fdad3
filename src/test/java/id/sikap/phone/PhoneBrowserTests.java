package id.sikap.phone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import id.sikap.account.AccountService;
import id.sikap.account.SignedInAccount;
import id.sikap.attachment.Pictures;
import id.sikap.p2k2.Mark;
import id.sikap.p2k2.P2k2Service;
import id.sikap.p2k2.P2k2SessionService;
import id.sikap.p2k2.RecordBuilder;
import id.sikap.p2k2.SessionAnswers;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Line;
import id.sikap.testing.SikapTest;
import id.sikap.testing.TestBrowser;
import id.sikap.topic.TopicCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bad luck in the field: whatever happens to the phone, the line or the account, what was
 * recorded arrives once, or stays on the phone and says why.
 */
@SikapTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PhoneBrowserTests {

	private static final List<String> GROUPS = List.of("Melati 1", "Melati 2", "Melati 3", "Melati 4", "Melati 5");

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
	AccountService accounts;

	@Autowired
	P2k2Service service;

	@Autowired
	P2k2SessionService sessions;

	@Autowired
	TopicCatalogue topics;

	@Autowired
	Clock clock;

	@TempDir
	Path files;

	private final AtomicInteger handshakes = new AtomicInteger();

	private Line line;

	private Phone phone;

	private UUID companion;

	private List<UUID> groups;

	private SignedInAccount me;

	private LocalDate today;

	@BeforeAll
	static void start() {
		browser = TestBrowser.start();
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
	}

	@AfterAll
	static void stop() {
		if (browser != null) {
			browser.close();
		}
	}

	@BeforeEach
	void a_companion_with_five_groups() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.groups = GROUPS.stream()
			.map((name) -> this.fixtures.servedGroup(name, Fixtures.PUCANGSARI, this.companion, 3))
			.toList();
		this.me = withPassword(this.fixtures.accountOf(this.companion));
		this.line = new Line(this.port);
	}

	@AfterEach
	void leave() {
		this.phone.close();
		this.line.close();
	}

	@Test
	void five_sessions_logged_without_a_network_arrive_once_with_their_marks_although_the_browser_was_killed()
			throws Exception {
		Path kept = Files.createDirectory(this.files.resolve("phone"));
		open(browser.lasting(kept));
		this.line.cut();
		this.phone.close();

		this.phone = new Phone(browser.lasting(kept), this.line);
		this.phone.open("");
		assertThat(this.phone.page().locator(".card-link .status-warn")).hasCount(5);
		GROUPS.subList(0, 4).forEach(this.phone::log);
		this.phone.begin("Melati 5");
		this.phone.mark(0, Mark.ABSENT);
		this.phone.mark(1, Mark.PRESENT);
		assertThat(this.phone.page().locator(".saved")).containsText("draf tersimpan");
		this.phone.close();

		this.phone = new Phone(browser.lasting(kept), this.line);
		this.phone.open("#/kirim");
		assertThat(this.phone.rows("WAITING")).hasCount(4);
		this.phone.rows("DRAFT").locator("a").click();
		this.phone.mark(2, Mark.PERMITTED);
		this.phone.finish();
		assertThat(this.phone.page().locator(".badge")).hasText("5");
		assertThat(marks()).isEmpty();

		this.line.mend();
		this.phone.press("Kirim sekarang");
		signInAgain(); // a killed browser forgets who was signed in
		assertThat(this.phone.rows("SENT")).hasCount(5);
		assertThat(this.phone.page().locator(".badge")).hasCount(0);
		assertThat(marks()).containsExactly("Melati 1 001 PRESENT", "Melati 1 002 SICK", "Melati 1 003 PRESENT",
				"Melati 2 001 PRESENT", "Melati 2 002 SICK", "Melati 2 003 PRESENT", "Melati 3 001 PRESENT",
				"Melati 3 002 SICK", "Melati 3 003 PRESENT", "Melati 4 001 PRESENT", "Melati 4 002 SICK",
				"Melati 4 003 PRESENT", "Melati 5 001 ABSENT", "Melati 5 002 PRESENT", "Melati 5 003 PERMITTED");
		assertThat(atOnce()).isEqualTo(4);
		theDashboardCountsThem();
	}

	@Test
	void what_the_network_does_to_a_session_neither_loses_nor_doubles_it() {
		open(browser.visitor(TestBrowser.PHONE));
		this.line.loseReplyTo("POST /lapangan/api/records");
		this.phone.log("Melati 1");
		assertThat(this.phone.page().locator(".pill")).containsText("Server tidak menjawab");
		assertThat(this.phone.rows("WAITING")).hasCount(1);
		assertThat(marks()).hasSize(3); // the server has it, the phone does not know

		this.jdbc.sql("delete from spring_session").update();
		this.phone.press("Kirim sekarang");
		signInAgain();
		assertThat(this.phone.rows("SENT")).hasCount(1);
		assertThat(marks()).hasSize(3);

		this.line.cut();
		this.phone.log("Melati 2");
		Phone second = this.phone.secondTab(this.line, "#/kirim");
		this.line.mend();
		second.page().locator("text=Kirim sekarang").click();
		this.phone.press("Kirim sekarang");
		assertThat(second.rows("SENT")).hasCount(2);
		assertThat(this.phone.rows("SENT")).hasCount(2);
		assertThat(marks()).hasSize(6);
	}

	@Test
	void a_draft_is_filled_in_by_one_tab_only() {
		open(browser.visitor(TestBrowser.PHONE));
		this.phone.begin("Melati 1");
		this.phone.mark(0, Mark.PRESENT);
		String view = this.phone.page().url().replaceAll(".*#", "#");
		Phone second = this.phone.secondTab(this.line, view);
		assertThat(second.page().locator("main")).containsText("terbuka di tab lain");
		second.press("Isi di sini");
		assertThat(this.phone.page().locator("main")).containsText("dibuka di tab lain");
		assertThat(second.page().locator("[data-mark=PRESENT][aria-pressed=true]")).hasCount(1);
		second.press("Tandai semua hadir");
		second.finish();
		assertThat(second.rows("SENT")).hasCount(1);
		assertThat(marks()).hasSize(3);
	}

	@Test
	void a_correction_over_a_newer_version_shows_both_and_goes_on_from_there() {
		UUID topic = this.topics.on(this.today, Fixtures.REGENCY).get(0).id();
		RecordBuilder record = new RecordBuilder(this.groups.get(0), this.today, topic);
		var own = this.fixtures.scopeOf(this.me);
		UUID id = this.service.log(Ids.next(), record.build(), new SessionAnswers(false, true), own).getId();
		open(browser.visitor(TestBrowser.PHONE));
		this.phone.openGroup("Melati 1");
		this.phone.press("Koreksi");
		this.phone.page().locator("#place").fill("Masjid");
		this.service.correct(id, 0, record.place("Balai desa").build(), "salah tempat", new SessionAnswers(false, true),
				own);
		this.phone.step(4);
		this.phone.page().locator("#reason").fill("bukan di rumah");
		this.phone.press("Selesai");
		this.phone.press("Simpan, biarkan mereka tanpa tanda kehadiran");
		this.phone.rows("ATTENTION").locator("a").click();
		assertThat(this.phone.page().locator(".compare")).containsText("Masjid");
		assertThat(this.phone.page().locator(".compare")).containsText("Balai desa");
		TestBrowser.assertAccessible(this.phone.page());
		this.phone.press("Jadikan isian saya koreksi atas versi terbaru");
		this.phone.step(4);
		this.phone.press("Selesai");
		this.phone.press("Simpan, biarkan mereka tanpa tanda kehadiran");
		assertThat(this.phone.rows("SENT")).hasCount(1);
		assertThat(this.sessions.load(id, own).record().place()).isEqualTo("Masjid");
	}

	@Test
	void what_changed_on_the_server_meanwhile_is_told_and_the_record_is_kept() {
		open(browser.visitor(TestBrowser.PHONE));
		this.line.cut();
		this.phone.log("Melati 1");
		this.phone.log("Melati 2");
		this.jdbc.sql("update group_assignment set to_day = :day where group_id = :group")
			.param("day", this.today.minusDays(1))
			.param("group", this.groups.get(0))
			.update();
		this.fixtures.member(this.groups.get(1), this.fixtures.household("Keluarga Baru", Fixtures.PUCANGSARI));
		this.line.mend();
		this.phone.press("Kirim sekarang");
		assertThat(this.phone.rows("SENT")).hasCount(1);
		this.phone.rows("ATTENTION").locator("a").click();
		assertThat(this.phone.page().locator("main")).containsText("tidak lagi berhak");
		assertThat(marks()).hasSize(3);
		this.phone.go("#/kirim");
		this.phone.rows("SENT").locator("a").click();
		assertThat(this.phone.page().locator("main")).containsText("Keluarga Baru");

		this.accounts.lock(this.me.id(), this.fixtures.scopeOf(this.fixtures.admin()));
		this.phone.log("Melati 3");
		assertThat(this.phone.page().locator("#notices")).containsText("Waktu masuk sudah habis");
		assertThat(this.phone.rows("WAITING")).hasCount(1);
	}

	@Test
	void a_photo_that_is_refused_says_why_and_the_session_is_sent_all_the_same() throws Exception {
		open(browser.visitor(TestBrowser.PHONE));
		this.line.cut();
		this.phone.begin("Melati 1");
		this.phone.press("Tandai semua hadir");
		this.phone.step(4);
		choose("catatan.jpg", Pictures.PDF);
		assertThat(this.phone.page().locator("#photo-error")).containsText("bukan gambar");
		choose("foto.jpg", Pictures.jpegWithExif(2400, 1800, 6));
		assertThat(this.phone.page().locator(".photos li")).hasCount(1);
		assertThat(this.phone.page().locator(".photos li")).containsText("lokasi dari kamera");
		choose("kedua.jpg", Pictures.jpeg(800, 600));
		assertThat(this.phone.page().locator(".photos li")).hasCount(2);
		this.phone.press("Selesai");
		this.phone.context()
			.route("**/lapangan/api/photos/**",
					(route) -> route.fulfill(new Route.FulfillOptions().setStatus(422)
						.setContentType("application/problem+json")
						.setBody("{\"code\":\"refused\",\"message\":\"Foto sudah ada enam\"}")),
					new BrowserContext.RouteOptions().setTimes(1));
		this.line.mend();
		this.phone.press("Kirim sekarang");
		assertThat(this.phone.rows("SENT")).containsText("1 foto ditolak");
		this.phone.rows("SENT").locator("a").click();
		assertThat(this.phone.page().locator("main")).containsText("Foto sudah ada enam");
		assertThat(count("p2k2_photo")).isEqualTo(1);
		this.phone.press("Coba lagi");
		assertThat(this.phone.page().locator("main")).not().containsText("Foto ditolak");
		this.phone.page().waitForCondition(() -> count("p2k2_photo") == 2);
		assertThat(this.jdbc.sql("select count(*) from attachment where exif_latitude between -8 and -7")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void a_photo_that_was_still_being_made_smaller_when_the_form_was_finished_is_sent() throws Exception {
		open(browser.visitor(TestBrowser.PHONE));
		this.phone.begin("Melati 1");
		this.phone.press("Tandai semua hadir");
		this.phone.step(4);
		this.phone.page().evaluate("""
				() => {
				  const decode = globalThis.createImageBitmap;
				  globalThis.createImageBitmap = async (...picture) => {
				    await new Promise((go) => { globalThis.goOn = go; });
				    return decode(...picture);
				  };
				}""");
		choose("foto.jpg", Pictures.jpeg(800, 600));
		this.phone.page().waitForFunction("() => globalThis.goOn");
		this.phone.press("Selesai");
		assertThat(this.phone.rows("SENT")).hasCount(1);
		this.phone.page().evaluate("() => globalThis.goOn()");
		this.phone.page().waitForCondition(() -> count("p2k2_photo") == 1);
	}

	@Test
	void the_file_of_a_phone_that_cannot_send_is_brought_in_and_sent_once_all_the_same() throws Exception {
		open(browser.visitor(TestBrowser.PHONE));
		this.line.cut();
		this.phone.begin("Melati 1");
		this.phone.press("Tandai semua hadir");
		this.phone.step(4);
		choose("foto.jpg", Pictures.jpeg(800, 600));
		assertThat(this.phone.page().locator(".photos li")).hasCount(1);
		this.phone.press("Selesai");
		assertThat(this.phone.rows("WAITING")).hasCount(1);
		Path file = this.files.resolve("antrean.json");
		this.phone.page().waitForDownload(() -> this.phone.press("Simpan antrean sebagai berkas")).saveAs(file);
		assertThat(Files.readString(file)).contains("sikap-lapangan-1").doesNotContain("MELATI", "PRESENT");
		this.line.mend();
		try (BrowserContext desk = browser.visitor(TestBrowser.DESK)) {
			Page page = signIn(desk, this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
			page.navigate(this.line.address() + "/p2k2/kiriman/berkas");
			page.locator("input[type=file]").setInputFiles(file);
			page.locator("main form button[type=submit]").last().click();
			assertThat(page.locator("main")).containsText("2 baru, 0 sudah ada, 0 ditolak");
			assertThat(marks()).hasSize(3);
			assertThat(count("p2k2_photo")).isEqualTo(1);
		}
		this.phone.press("Kirim sekarang");
		assertThat(this.phone.rows("SENT")).hasCount(1);
		assertThat(this.phone.page().locator(".badge")).hasCount(0);
		assertThat(marks()).hasSize(3);
		assertThat(count("p2k2_photo")).isEqualTo(1);
	}

	@Test
	void a_full_phone_loses_nothing_that_is_on_the_screen() {
		open(browser.visitor(TestBrowser.PHONE));
		this.phone.begin("Melati 1");
		this.phone.step(3);
		assertThat(this.phone.page().locator(".saved")).containsText("draf tersimpan");
		this.phone.page().evaluate(NO_ROOM);
		String words = "Uraian yang panjang sekali. ".repeat(35);
		this.phone.page().locator("#summary").fill(words);
		assertThat(this.phone.page().locator("[data-full]")).containsText("Penyimpanan HP penuh");
		assertThat(this.phone.page().locator("#summary")).hasValue(words);
		TestBrowser.assertAccessible(this.phone.page());
		this.phone.page().evaluate("() => { IDBObjectStore.prototype.put = window.roomy; }");
		this.phone.press("Coba lagi");
		assertThat(this.phone.page().locator("[data-full]")).hasCount(0);
		this.phone.page().reload();
		this.phone.unlock(Phone.PIN);
		assertThat(this.phone.page().locator("#summary")).hasValue(words);
	}

	@Test
	void a_full_phone_can_still_send_and_gets_room_by_it() throws Exception {
		open(browser.visitor(TestBrowser.PHONE));
		this.line.cut();
		this.phone.begin("Melati 1");
		this.phone.press("Tandai semua hadir");
		this.phone.step(4);
		choose("foto.jpg", Pictures.jpeg(300, 200));
		assertThat(this.phone.page().locator(".photos li")).hasCount(1);
		this.phone.finish();
		this.phone.page().evaluate(NO_ROOM);
		this.line.mend();
		this.phone.press("Kirim sekarang");
		this.phone.page().waitForCondition(() -> count("p2k2_photo") == 1);
		assertThat(marks()).hasSize(3);
		this.phone.page().reload();
		this.phone.unlock(Phone.PIN);
		this.phone.go("#/kirim");
		assertThat(this.phone.rows("SENT")).hasCount(1);
		assertThat(marks()).hasSize(3);
	}

	@Test
	void a_row_that_the_server_stumbles_over_waits_and_does_not_hold_up_the_rest() {
		open(browser.visitor(TestBrowser.PHONE));
		this.phone.context().setOffline(true);
		this.phone.log("Melati 1");
		this.phone.log("Melati 2");
		this.phone.context()
			.route("**/lapangan/api/records", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(500)),
					new BrowserContext.RouteOptions().setTimes(1));
		this.phone.context().setOffline(false);
		assertThat(this.phone.rows("SENT")).hasCount(1);
		assertThat(this.phone.rows("WAITING")).hasCount(1);
		this.phone.press("Kirim sekarang");
		assertThat(this.phone.rows("SENT")).hasCount(2);
		assertThat(marks()).hasSize(6);
	}

	@Test
	void tables_of_an_older_version_keep_their_rows_and_photos() throws Exception {
		open(browser.visitor(TestBrowser.PHONE));
		this.line.cut();
		this.phone.begin("Melati 1");
		this.phone.press("Tandai semua hadir");
		this.phone.step(4);
		choose("foto.jpg", Pictures.jpeg(800, 600));
		assertThat(this.phone.page().locator(".photos li")).hasCount(1);
		this.phone.press("Selesai");
		assertThat(this.phone.rows("WAITING")).hasCount(1);
		this.line.mend();
		this.phone.page().navigate(this.line.address() + "/lapangan/manifest.webmanifest");
		this.phone.page().evaluate(OLDER_TABLES);
		this.phone.open("#/kirim");
		assertThat(this.phone.rows("SENT")).hasCount(1);
		this.phone.page().waitForCondition(() -> count("p2k2_photo") == 1);
		assertThat(marks()).hasSize(3);
	}

	@Test
	void a_clock_that_is_wrong_by_a_day_is_told_and_dates_follow_the_server() {
		BrowserContext context = browser.visitor(TestBrowser.PHONE);
		context.clock().install();
		context.clock().setSystemTime(this.clock.millis() - 86_400_000L);
		context.clock().resume();
		open(context);
		assertThat(this.phone.page().locator("#notices")).containsText("lebih lambat 24 jam");
		this.phone.log("Melati 1");
		assertThat(this.phone.rows("SENT")).hasCount(1);
		assertThat(this.jdbc.sql("select held_on from p2k2_session").query(LocalDate.class).single())
			.isEqualTo(this.today);
	}

	@Test
	void nothing_is_sent_for_another_account_that_signed_in_while_it_was_on_its_way() {
		UUID other = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		SignedInAccount next = withPassword(this.fixtures.accountOf(other));
		open(browser.visitor(TestBrowser.PHONE));
		this.phone.context().setOffline(true);
		this.phone.log("Melati 1");
		this.phone.context()
			.route("**/lapangan/api/records",
					(route) -> route.fulfill(new Route.FulfillOptions().setStatus(403)
						.setContentType("application/problem+json")
						.setBody("{\"code\":\"csrf\"}")),
					new BrowserContext.RouteOptions().setTimes(1));
		this.phone.context().route("**/lapangan/api/handshake", (route) -> {
			APIResponse answer = route.fetch();
			route.fulfill(new Route.FulfillOptions().setResponse(answer)
				.setBody((this.handshakes.getAndIncrement() == 0) ? answer.text()
						: answer.text().replace(this.me.id().toString(), next.id().toString())));
		});
		this.phone.context().setOffline(false);
		this.phone.page().waitForCondition(() -> this.handshakes.get() >= 2);
		assertThat(this.phone.page().locator("#pill a")).hasAttribute("data-line", Pattern.compile("silent|other"));
		assertThat(this.phone.rows("WAITING")).hasCount(1);
		assertThat(marks()).isEmpty();
	}

	@Test
	void the_next_user_of_the_phone_sees_and_sends_nothing_of_the_first() {
		UUID other = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		this.fixtures.servedGroup("Mawar 1", Fixtures.GERBO, other, 2);
		SignedInAccount next = withPassword(this.fixtures.accountOf(other));
		open(browser.visitor(TestBrowser.PHONE));
		this.phone.context().setOffline(true);
		this.phone.log("Melati 1");
		this.phone.go("#/lainnya");
		this.phone.press("Keluar");
		assertThat(this.phone.page().locator("[role=alertdialog]")).containsText("Ada 1 catatan yang belum terkirim");
		this.phone.press("Tetap keluar");
		assertThat(this.phone.page().locator("h1")).hasText("Buka dengan PIN");
		this.phone.context().setOffline(false);

		this.phone.press("Masuk dengan kata sandi");
		this.phone.signIn(next.getUsername());
		this.phone.choosePin("739164");
		assertThat(this.phone.page().locator("main")).not().containsText("Melati");
		this.phone.go("#/kirim");
		this.phone.press("Kirim sekarang");
		assertThat(this.phone.page().locator("#notices")).containsText("Tidak ada yang perlu dikirim");
		assertThat(this.phone.page().locator("[data-row]")).hasCount(0);
		assertThat(marks()).isEmpty();

		// the first comes back with a wrong PIN and a forgotten one, and finds everything
		this.phone.page().reload();
		this.phone.page().locator("#account").selectOption(this.me.id().toString());
		for (int i = 1; i <= 5; i++) {
			this.phone.unlock("00000" + i);
			assertThat(this.phone.page().locator("form .error").last())
				.containsText((i < 5) ? "Tersisa " + (5 - i) : "tidak dapat dipakai lagi");
		}
		this.phone.unlock(Phone.PIN);
		assertThat(this.phone.page().locator("form .error").last()).containsText("tidak dapat dipakai lagi");
		this.phone.press("Masuk dengan kata sandi");
		this.phone.signIn(this.me.getUsername());
		this.phone.choosePin("482916");
		this.phone.go("#/kirim");
		assertThat(this.phone.rows("SENT")).hasCount(1);
		assertThat(marks()).hasSize(3);
	}

	@Test
	void no_number_of_a_family_is_anywhere_on_the_phone() {
		String nik = Fixtures.nik();
		UUID family = this.fixtures.household("Keluarga Kenari", Fixtures.PUCANGSARI, "AKTIF", nik);
		String familyCard = "9914010101200077";
		String account = "990088776655443";
		this.fixtures.numbers(family, familyCard, account);
		this.fixtures.member(this.groups.get(0), family);
		this.phone = new Phone(browser.visitor(TestBrowser.PHONE), this.line);
		StringBuilder seen = new StringBuilder();
		this.phone.page().onResponse((response) -> {
			seen.append(response.url()).append('\n');
			if (response.url().contains("/lapangan") && response.status() == 200) {
				seen.append(response.text());
			}
		});
		this.phone.firstVisit(this.me.getUsername());
		this.phone.log("Melati 1");
		assertThat(this.phone.rows("SENT")).hasCount(1);
		String kept = (String) this.phone.page().evaluate(EVERYTHING_KEPT);
		String[] numbers = { nik, nik.substring(4), familyCard, familyCard.substring(4), account,
				account.substring(4) };
		assertThat(seen.toString()).contains("Keluarga Kenari").doesNotContain(numbers);
		assertThat(kept).contains("lapangan").doesNotContain(numbers).doesNotContain("Kenari", "Melati");
	}

	@Test
	void axe_finds_nothing_on_any_view() {
		this.phone = new Phone(browser.visitor(TestBrowser.PHONE), this.line);
		Page page = this.phone.page();
		page.navigate(this.line.address() + "/lapangan");
		assertThat(page.locator("main a.btn-primary")).isVisible();
		TestBrowser.assertAccessible(page);
		page.locator("main a.btn-primary").click();
		this.phone.signIn(this.me.getUsername());
		assertThat(page.locator("#pin-again")).isVisible();
		TestBrowser.assertAccessible(page);
		this.phone.choosePin(Phone.PIN);
		this.phone.log("Melati 1");
		for (String view : List.of("#/kelompok", "#/kirim", "#/lainnya", "#/hambatan", "#/undangan", "#/kebijakan",
				"#/kelompok/" + this.groups.get(0))) {
			this.phone.go(view);
			page.waitForTimeout(200);
			TestBrowser.assertAccessible(page);
		}
		this.phone.begin("Melati 2");
		this.phone.mark(0, Mark.ABSENT);
		for (int step = 1; step <= 4; step++) {
			this.phone.step(step);
			TestBrowser.assertAccessible(page);
		}
		for (Locator target : page.locator("button:visible, a:visible:not(.skip-link), label.option:visible").all()) {
			assertThat(target.boundingBox().height).as(target.textContent()).isGreaterThanOrEqualTo(44);
		}
		page.reload();
		assertThat(page.locator("#pin")).isVisible();
		TestBrowser.assertAccessible(page);
	}

	private void open(BrowserContext context) {
		this.phone = new Phone(context, this.line);
		this.phone.firstVisit(this.me.getUsername());
	}

	private void signInAgain() {
		assertThat(this.phone.page().locator("#notices")).containsText("Waktu masuk sudah habis");
		assertThat(this.phone.rows("WAITING").first()).isVisible();
		this.phone.page().locator("#notices a.btn-primary").click();
		this.phone.signIn(this.me.getUsername());
		this.phone.unlock(Phone.PIN);
		assertThat(this.phone.page().locator(".tabs")).isVisible();
		this.phone.go("#/kirim");
	}

	private void theDashboardCountsThem() {
		try (BrowserContext desk = browser.visitor(TestBrowser.DESK)) {
			Page page = signIn(desk, this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
			assertThat(page.locator("main")).containsText("60,0 %"); // 9 of 15 marks
			page.navigate(this.line.address() + "/p2k2");
			assertThat(page.locator("main")).containsText("Hadir 9 dari 15 tanda");
		}
	}

	private Page signIn(BrowserContext desk, SignedInAccount account) {
		Page page = desk.newPage();
		page.navigate(this.line.address() + "/masuk");
		page.locator("#nama").fill(withPassword(account).getUsername());
		page.locator("#sandi").fill(Phone.PASSWORD);
		page.locator("main button[type=submit]").click();
		page.waitForURL((url) -> !url.contains("/masuk"));
		return page;
	}

	private void choose(String name, byte[] content) throws Exception {
		this.phone.page().locator("#photo-pick").setInputFiles(Files.write(this.files.resolve(name), content));
	}

	private SignedInAccount withPassword(SignedInAccount account) {
		this.jdbc.sql("update account set password_hash = :hash where id = :id")
			.param("hash", this.encoder.encode(Phone.PASSWORD))
			.param("id", account.id())
			.update();
		return account;
	}

	private List<String> marks() {
		return this.jdbc.sql("""
				select h.head_name || ' ' || m.mark from attendance m join household h on h.id = m.household_id
				order by 1
				""").query(String.class).list();
	}

	private long atOnce() {
		return this.jdbc.sql("select count(*) from p2k2_session where attendance_marked_at_once")
			.query(Long.class)
			.single();
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	/** As they were before pictures had a table of their own. */
	private static final String OLDER_TABLES = """
			async () => {
			  const asked = (request) => new Promise((done, failed) => {
			    request.onsuccess = () => done(request.result);
			    request.onerror = request.onblocked = () => failed(request.error ?? 'blocked');
			  });
			  const name = 'sikap-lapangan';
			  let tables = await asked(indexedDB.open(name));
			  const kept = {};
			  for (const table of tables.objectStoreNames) {
			    kept[table] = await asked(tables.transaction(table).objectStore(table).getAll());
			  }
			  tables.close();
			  await asked(indexedDB.deleteDatabase(name));
			  const opening = indexedDB.open(name, 1);
			  opening.onupgradeneeded = () => {
			    opening.result.createObjectStore('accounts', { keyPath: 'id' });
			    opening.result.createObjectStore('rows', { keyPath: 'key' }).createIndex('account', 'account');
			    opening.result.createObjectStore('kept', { keyPath: 'key' });
			    opening.result.createObjectStore('photos', { keyPath: 'id' }).createIndex('account', 'account');
			  };
			  tables = await asked(opening);
			  kept.photos = kept.photos.map((photo) => (
			    { ...photo, picture: kept.pictures.find((picture) => picture.id === photo.id).picture }));
			  for (const table of tables.objectStoreNames) {
			    for (const row of kept[table]) {
			      await asked(tables.transaction(table, 'readwrite').objectStore(table).put(row));
			    }
			  }
			  tables.close();
			}""";

	private static final String NO_ROOM = """
			() => {
			  window.roomy = IDBObjectStore.prototype.put;
			  IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };
			}""";

	private static final String EVERYTHING_KEPT = """
			async () => {
			  const asked = (request) => new Promise((done, failed) => {
			    request.onsuccess = () => done(request.result);
			    request.onerror = () => failed(request.error);
			  });
			  const words = (value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
			    ? new TextDecoder('latin1').decode(value)
			    : value && typeof value === 'object' ? Object.entries(value).map(([key, part]) => key + words(part)).join(' ')
			    : String(value);
			  const found = [location.href, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
			  for (const { name } of await indexedDB.databases()) {
			    const tables = await asked(indexedDB.open(name));
			    for (const table of tables.objectStoreNames) {
			      found.push(words(await asked(tables.transaction(table).objectStore(table).getAll())));
			    }
			    tables.close();
			  }
			  for (const name of await caches.keys()) {
			    const cache = await caches.open(name);
			    for (const request of await cache.keys()) {
			      found.push(name, request.url, await (await cache.match(request)).text());
			    }
			  }
			  return found.join('\\n');
			}""";

}
