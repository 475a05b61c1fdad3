package id.sikap.phone;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.sikap.p2k2.Mark;
import id.sikap.testing.Line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A phone with the page open, and the thumb on it.
 */
final class Phone implements AutoCloseable {

	static final String PIN = "482915";

	static final String PASSWORD = "kata sandi untuk uji";

	private final BrowserContext context;

	private final String address;

	private Page page;

	Phone(BrowserContext context, Line line) {
		this.context = context;
		this.context.setDefaultTimeout(60_000);
		// sends only when the page is open: some browsers know nothing else
		this.context.addInitScript("delete globalThis.ServiceWorkerRegistration?.prototype.sync");
		this.address = line.address() + "/lapangan";
		this.page = context.pages().isEmpty() ? context.newPage() : context.pages().get(0);
	}

	Page page() {
		return this.page;
	}

	BrowserContext context() {
		return this.context;
	}

	/** Online: from the sign-in to the list of groups, until the page is kept. */
	void firstVisit(String username) {
		this.page.navigate(this.address);
		this.page.locator("main a.btn-primary").click();
		signIn(username);
		choosePin(PIN);
		waitUntilKept();
	}

	/** On the ordinary sign-in page. */
	void signIn(String username) {
		this.page.locator("#nama").fill(username);
		this.page.locator("#sandi").fill(PASSWORD);
		this.page.locator("main button[type=submit]").click();
	}

	void choosePin(String pin) {
		this.page.locator("#pin-again").fill(pin);
		this.page.locator("#pin").fill(pin);
		press("Simpan PIN");
		assertThat(this.page.locator("h1")).hasText("Kelompok saya");
	}

	private void waitUntilKept() {
		this.page.evaluate("""
				navigator.serviceWorker.ready.then(async () => {
				  const [name] = await caches.keys();
				  for (const cache = await caches.open(name); !await cache.match('/lapangan');) {
				    await new Promise((later) => setTimeout(later, 50));
				  }
				})""");
	}

	/** A new tab in place of the old one, and the PIN. */
	void openAgain(String view) {
		Page before = this.page;
		this.page = this.context.newPage();
		before.close();
		open(view);
	}

	void open(String view) {
		this.page.navigate(this.address + view);
		unlock(PIN);
	}

	void unlock(String pin) {
		this.page.locator("#pin").fill(pin);
		press("Buka");
	}

	/** Beside the first, with the same draft or queue. */
	Phone secondTab(Line line, String view) {
		Phone second = new Phone(this.context, line);
		second.page = this.context.newPage();
		second.open(view);
		return second;
	}

	void go(String view) {
		this.page.evaluate("(view) => { location.hash = view }", view);
	}

	/** The form of a new session of the group, as far as its attendance. */
	void begin(String group) {
		openGroup(group);
		press("Catat pertemuan");
		this.page.locator("#startTime").fill("00:00");
		this.page.locator("#endTime").fill("00:01");
		this.page.locator("#place").fill("Rumah ketua " + group);
		this.page.locator(".module summary").first().click();
		this.page.locator(".module input").first().check();
		this.page.locator("#siksCategory").selectOption("Kesejahteraan sosial");
		step(2);
	}

	void openGroup(String group) {
		go("#/kelompok");
		this.page.locator(".card-name").filter(new Locator.FilterOptions().setHasText(group)).click();
	}

	void mark(int row, Mark mark) {
		this.page.locator("[data-family]").nth(row).locator("[data-mark=" + mark + "]").click();
	}

	void step(int number) {
		this.page.locator(".steps button").nth(number - 1).click();
	}

	void finish() {
		step(4);
		press("Selesai");
		assertThat(this.page.locator("h1")).hasText("Antrean kirim");
	}

	/** A session whose families are all there but the second, who is ill. */
	void log(String group) {
		begin(group);
		press("Tandai semua hadir");
		mark(1, Mark.SICK);
		finish();
	}

	void press(String words) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).click();
	}

	Locator rows(String state) {
		return this.page.locator("[data-row][data-state=" + state + "]");
	}

	@Override
	public void close() {
		this.context.close();
	}

}
