package id.sikap.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class PartnerPagesTests {

	private static final String PAGE = "/sistem-sosial/mitra";

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Pages pages;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private SignedInAccount purwodadi;

	private SignedInAccount ratna;

	private SignedInAccount slamet;

	@BeforeEach
	void two_companions_and_their_coordinator() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.purwodadi = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.ratna = this.fixtures.accountOf(this.fixtures.companion("Ratna", Fixtures.PURWODADI));
		this.slamet = this.fixtures.accountOf(this.fixtures.companion("Slamet", Fixtures.PURWODADI));
	}

	@Test
	void an_agreement_that_ends_before_it_starts_or_has_no_day_is_refused() throws Exception {
		MultiValueMap<String, String> wrong = partner("Puskesmas Purwodadi", Fixtures.PURWODADI);
		wrong.set("agreementTo", this.today.minusYears(2).toString());
		Document form = this.pages.post(this.ratna, PAGE, wrong, 422);
		assertThat(form.select("#agreementTo-error").text()).contains("sebelum tanggalnya");
		assertThat(form.select("#contactName").val()).isEqualTo("Bidan Contoh");
		wrong.remove("agreementOn");
		assertThat(this.pages.post(this.ratna, PAGE, wrong, 422).select("#agreementOn-error")).isNotEmpty();
		wrong.set("agreementOn", this.today.plusDays(1).toString());
		wrong.set("agreementTo", this.today.plusDays(2).toString());
		assertThat(this.pages.post(this.ratna, PAGE, wrong, 422).select("#agreementOn-error").text())
			.contains("setelah hari ini");
	}

	@Test
	void a_wrong_phone_number_a_foreign_place_and_a_second_one_of_the_name_are_refused() throws Exception {
		MultiValueMap<String, String> wrong = partner("Puskesmas Purwodadi", Fixtures.PURWODADI);
		wrong.set("contactPhone", "12");
		assertThat(this.pages.post(this.ratna, PAGE, wrong, 422).select("#contactPhone-error")).isNotEmpty();
		assertThat(this.pages.post(this.ratna, PAGE, partner("Puskesmas Tutur", Fixtures.TUTUR), 422)
			.select("#areaCode-error")).isNotEmpty();
		create(this.ratna, "Puskesmas Purwodadi", Fixtures.PURWODADI);
		assertThat(this.pages.post(this.ratna, PAGE, partner("puskesmas PURWODADI", Fixtures.PURWODADI), 422)
			.select("#name-error")).isNotEmpty();
	}

	@Test
	void the_list_finds_agreements_that_run_out_and_who_serves_a_village() throws Exception {
		MultiValueMap<String, String> ending = partner("Puskesmas Purwodadi", Fixtures.PURWODADI);
		ending.set("agreementTo", this.today.plusDays(30).toString());
		this.pages.send(this.ratna, PAGE, ending);
		create(this.ratna, "SDN Pucangsari 1", Fixtures.PUCANGSARI);
		create(this.ratna, "SDN Gerbo", Fixtures.GERBO);
		create(this.fixtures.regencyCoordinator(), "Bank Contoh", Fixtures.REGENCY);
		assertThat(names("?perjanjian=EXPIRING")).isEqualTo("Puskesmas Purwodadi");
		assertThat(names("?desa=" + Fixtures.PUCANGSARI)).isEqualTo("Bank Contoh Puskesmas Purwodadi SDN Pucangsari 1");
		assertThat(names("?kecamatan=" + Fixtures.PURWODADI + "&urut=nama,desc"))
			.isEqualTo("SDN Pucangsari 1 SDN Gerbo Puskesmas Purwodadi");
		assertThat(names("?q=gerb")).isEqualTo("SDN Gerbo");
	}

	@Test
	void an_inactive_one_has_a_reason_leaves_the_list_and_can_come_back() throws Exception {
		String path = create(this.ratna, "LSM Contoh", Fixtures.PURWODADI);
		this.pages.send(this.ratna, path + "/nonaktif", Pages.form("reason", " "));
		assertThat(names("")).isEqualTo("LSM Contoh");
		this.pages.send(this.ratna, path + "/nonaktif", Pages.form("reason", "Programnya selesai"));
		assertThat(names("")).isEmpty();
		assertThat(names("?status=INACTIVE")).isEqualTo("LSM Contoh");
		assertThat(this.pages.get(this.slamet, path).select(".note").text()).contains("Programnya selesai");
		this.pages.send(this.ratna, path + "/aktif", Pages.form());
		assertThat(names("")).isEqualTo("LSM Contoh");
	}

	@Test
	void an_activity_has_taken_place_in_a_village_that_the_partner_serves() throws Exception {
		String path = create(this.ratna, "SDN Pucangsari 1", Fixtures.PUCANGSARI);
		assertThat(activity(path, this.today.plusDays(1), Fixtures.PUCANGSARI).select("#heldOn-error")).isNotEmpty();
		assertThat(activity(path, this.today, Fixtures.GERBO).select("#villageCode-error")).isNotEmpty();
		this.pages.send(this.slamet, path + "/kegiatan", activityForm(this.today, Fixtures.PUCANGSARI));
		assertThat(this.pages.get(this.ratna, path).select("tbody tr").text()).contains("Kelas orang tua", "25 orang");
		assertThat(this.pages.get(this.ratna, PAGE).select("td.figure").text()).startsWith("1");
	}

	@Test
	void a_cancelled_activity_stays_on_record_and_no_longer_counts() throws Exception {
		String path = create(this.ratna, "SDN Pucangsari 1", Fixtures.PUCANGSARI);
		this.pages.send(this.slamet, path + "/kegiatan", activityForm(this.today, Fixtures.PUCANGSARI));
		String activity = path + "/kegiatan/"
				+ this.jdbc.sql("select id from partner_activity").query(java.util.UUID.class).single();
		assertThat(status(this.ratna, activity + "/ubah")).as("of another companion").isEqualTo(403);
		assertThat(this.pages.get(this.ratna, path).select("form[action$=batal]")).isEmpty();
		assertThat(status(this.slamet, activity + "/ubah")).isEqualTo(200);
		this.pages.send(this.slamet, activity + "/batal", Pages.form("reason", "Salah tanggal"));
		assertThat(this.pages.get(this.ratna, path).select("tbody").text()).contains("Salah tanggal");
		assertThat(this.pages.get(this.ratna, PAGE).select("td.figure").text()).isEqualTo("0");
	}

	@Test
	void a_companion_changes_what_he_recorded_and_a_coordinator_all_of_his_area() throws Exception {
		String path = create(this.ratna, "SDN Pucangsari 1", Fixtures.PUCANGSARI);
		String wide = create(this.fixtures.regencyCoordinator(), "Bank Contoh", Fixtures.REGENCY);
		SignedInAccount tutur = this.fixtures.subdistrictCoordinator(Fixtures.TUTUR);
		for (Map.Entry<SignedInAccount, int[]> reader : Map
			.of(this.ratna, new int[] { 200, 200, 200, 403 }, this.slamet, new int[] { 200, 403, 200, 403 },
					this.purwodadi, new int[] { 200, 200, 200, 403 }, tutur, new int[] { 404, 404, 200, 403 },
					this.fixtures.viewer(), new int[] { 200, 403, 200, 403 }, this.fixtures.admin(),
					new int[] { 403, 403, 403, 403 })
			.entrySet()) {
			assertThat(new int[] { status(reader.getKey(), path), status(reader.getKey(), path + "/ubah"),
					status(reader.getKey(), wide), status(reader.getKey(), wide + "/ubah") })
				.as(reader.getKey().getUsername())
				.isEqualTo(reader.getValue());
		}
	}

	@Test
	void a_viewer_reads_names_and_no_phone_number_and_adds_nothing() throws Exception {
		String path = create(this.ratna, "SDN Pucangsari 1", Fixtures.PUCANGSARI);
		SignedInAccount viewer = this.fixtures.viewer();
		assertThat(this.pages.get(this.slamet, PAGE).select("tbody").text()).contains("Bidan Contoh", "0812-3456-7890");
		for (String page : new String[] { PAGE, path }) {
			Document seen = this.pages.get(viewer, page);
			assertThat(seen.text()).contains("Bidan Contoh").doesNotContain("3456");
			assertThat(seen.select("main .btn-primary, main form[method=post]")).isEmpty();
		}
		assertThat(status(viewer, PAGE + "/baru")).isEqualTo(403);
	}

	@Test
	void the_list_costs_the_same_with_more_rows_and_can_be_exported() throws Exception {
		create(this.ratna, "SDN Gerbo", Fixtures.GERBO);
		int before = this.statements.of(() -> this.pages.get(this.ratna, PAGE)).size();
		for (int i = 2; i < 8; i++) {
			create(this.ratna, "SDN Gerbo " + i, Fixtures.GERBO);
		}
		assertThat(this.statements.of(() -> this.pages.get(this.ratna, PAGE))).hasSize(before)
			.hasSizeLessThanOrEqualTo(6);
		assertThat(status(this.ratna, "/ekspor/mitra")).isEqualTo(200);
	}

	private MultiValueMap<String, String> partner(String name, String areaCode) {
		return Pages.form("kind", "SCHOOL", "name", name, "areaCode", areaCode, "contactName", "Bidan Contoh",
				"contactPhone", "0812 3456 7890", "agreementNumber", "5/PKS/2026", "agreementOn",
				this.today.minusYears(1).toString(), "agreementTo", this.today.plusYears(1).toString(), "version", "0");
	}

	private String create(SignedInAccount who, String name, String areaCode) throws Exception {
		return this.pages.send(who, PAGE, partner(name, areaCode));
	}

	private MultiValueMap<String, String> activityForm(LocalDate heldOn, String villageCode) {
		return Pages.form("heldOn", heldOn.toString(), "villageCode", villageCode, "what", "Kelas orang tua",
				"participants", "Guru dan KPM", "people", "25", "version", "0");
	}

	private Document activity(String path, LocalDate heldOn, String villageCode) throws Exception {
		return this.pages.post(this.ratna, path + "/kegiatan", activityForm(heldOn, villageCode), 422);
	}

	private String names(String query) throws Exception {
		return this.pages.get(this.purwodadi, PAGE + query).select("tbody th a").text();
	}

	private int status(SignedInAccount who, String path) throws Exception {
		return this.pages.ask(who, MockMvcRequestBuilders.get(path)).getStatus();
	}

}
