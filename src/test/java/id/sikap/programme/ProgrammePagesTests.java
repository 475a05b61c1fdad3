package id.sikap.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

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
class ProgrammePagesTests {

	private static final String PAGE = "/sistem-sosial/kegiatan";

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

	private UUID ratnaId;

	private SignedInAccount ratna;

	private UUID slametId;

	private SignedInAccount slamet;

	private SignedInAccount wati;

	@BeforeEach
	void three_companions_of_a_kecamatan() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.ratnaId = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.ratna = this.fixtures.accountOf(this.ratnaId);
		this.slametId = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.slamet = this.fixtures.accountOf(this.slametId);
		this.wati = this.fixtures.accountOf(this.fixtures.companion("Wati", Fixtures.PURWODADI));
	}

	@Test
	void a_programme_is_planned_runs_and_ends_with_a_result() throws Exception {
		String path = create(this.ratna);
		assertThat(state()).isEqualTo("PLANNED");
		assertThat(this.pages.post(this.ratna, path + "/hasil", result("0"), 422).select(".error-summary").text())
			.contains("setelah kegiatan dimulai");
		this.pages.send(this.ratna, path + "/mulai", Pages.form());
		assertThat(state()).isEqualTo("RUNNING");
		MultiValueMap<String, String> result = result(version());
		result.set("finishedOn", this.today.plusDays(1).toString());
		assertThat(this.pages.post(this.ratna, path + "/hasil", result, 422).select("#finishedOn-error").text())
			.contains("setelah hari ini");
		result.set("finishedOn", this.today.minusDays(1).toString());
		assertThat(this.pages.post(this.ratna, path + "/hasil", result, 422).select("#finishedOn-error").text())
			.contains("sebelum kegiatan dimulai");
		result.set("finishedOn", this.today.toString());
		result.set("households", "-1");
		assertThat(this.pages.post(this.ratna, path + "/hasil", result, 422).select("#households-error")).isNotEmpty();
		result.set("households", "42");
		this.pages.send(this.ratna, path + "/hasil", result);
		assertThat(this.pages.get(this.ratna, path).select("#hasil").first().parent().parent().text())
			.contains("42 KPM", "40 kebun tumbuh");
		assertThat(this.pages.get(this.ratna, PAGE).select("td.figure").text()).isEqualTo("42");
	}

	@Test
	void one_that_is_over_is_neither_planned_anew_nor_cancelled_but_its_result_can_be_put_right() throws Exception {
		String path = create(this.ratna);
		this.pages.send(this.ratna, path + "/mulai", Pages.form());
		this.pages.send(this.ratna, path + "/hasil", result(version()));
		MultiValueMap<String, String> again = programme();
		again.set("version", version());
		assertThat(this.pages.post(this.ratna, path + "/ubah", again, 422).select(".error-summary").text())
			.contains("sudah selesai");
		this.pages.send(this.ratna, path + "/batal", Pages.form("reason", "Tidak jadi"));
		assertThat(state()).isEqualTo("DONE");
		MultiValueMap<String, String> better = result(version());
		better.set("households", "41");
		this.pages.send(this.ratna, path + "/hasil", better);
		assertThat(this.jdbc.sql("select households from joint_programme").query(Integer.class).single()).isEqualTo(41);
	}

	@Test
	void cancelling_needs_a_reason_that_stays_to_be_read() throws Exception {
		String path = create(this.ratna);
		this.pages.send(this.ratna, path + "/batal", Pages.form("reason", " "));
		assertThat(state()).isEqualTo("PLANNED");
		this.pages.send(this.ratna, path + "/batal", Pages.form("reason", "Musim panen"));
		assertThat(this.pages.get(this.wati, path).select(".note").text()).contains("Musim panen");
		this.pages.send(this.ratna, path + "/mulai", Pages.form());
		assertThat(state()).isEqualTo("CANCELLED");
	}

	@Test
	void days_in_the_wrong_order_foreign_villages_people_and_partners_are_refused() throws Exception {
		MultiValueMap<String, String> wrong = programme();
		wrong.set("toDay", this.today.minusDays(1).toString());
		Document form = this.pages.post(this.ratna, PAGE, wrong, 422);
		assertThat(form.select("#toDay-error")).isNotEmpty();
		assertThat(form.select("input[name=companionIds][checked]")).hasSize(2);
		wrong = programme();
		wrong.add("villageCodes", Fixtures.ANDONOSARI);
		assertThat(this.pages.post(this.ratna, PAGE, wrong, 422).select("#villageCodes-error")).isNotEmpty();
		wrong = programme();
		wrong.add("companionIds", this.fixtures.companion("Asing", Fixtures.TUTUR).toString());
		assertThat(this.pages.post(this.ratna, PAGE, wrong, 422).select("#companionIds-error")).isNotEmpty();
		wrong = programme();
		wrong.add("partnerIds", this.ratnaId.toString());
		assertThat(this.pages.post(this.ratna, PAGE, wrong, 422).select(".error-summary").text()).contains("mitra");
		wrong = programme();
		wrong.remove("companionIds");
		assertThat(this.pages.post(this.ratna, PAGE, wrong, 422).select("#companionIds-error")).isNotEmpty();
	}

	@Test
	void a_partner_of_the_kecamatan_can_be_chosen_and_is_linked() throws Exception {
		String partner = this.pages.send(this.ratna, "/sistem-sosial/mitra",
				Pages.form("kind", "PUSKESMAS", "name", "Puskesmas Purwodadi", "areaCode", Fixtures.PURWODADI));
		MultiValueMap<String, String> with = programme();
		with.add("partnerIds", partner.substring(partner.lastIndexOf('/') + 1));
		String path = this.pages.send(this.ratna, PAGE, with);
		assertThat(this.pages.get(this.ratna, path).select("a[href=" + partner + "]").text())
			.isEqualTo("Puskesmas Purwodadi");
		this.pages.send(this.ratna, partner + "/nonaktif", Pages.form("reason", "Pindah"));
		with.set("version", "0");
		this.pages.send(this.ratna, path + "/ubah", with); // was chosen when it was
															// active
	}

	@Test
	void who_takes_part_and_the_coordinators_change_it_all_others_of_the_area_read_it() throws Exception {
		String path = create(this.ratna);
		for (Map.Entry<SignedInAccount, int[]> reader : Map
			.of(this.ratna, new int[] { 200, 200 }, this.slamet, new int[] { 200, 200 }, this.wati,
					new int[] { 200, 403 }, this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI),
					new int[] { 200, 200 }, this.fixtures.regencyCoordinator(), new int[] { 200, 200 },
					this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), new int[] { 404, 404 },
					this.fixtures.viewer(), new int[] { 200, 403 }, this.fixtures.admin(), new int[] { 403, 403 })
			.entrySet()) {
			assertThat(new int[] { status(reader.getKey(), path), status(reader.getKey(), path + "/ubah") })
				.as(reader.getKey().getUsername())
				.isEqualTo(reader.getValue());
		}
		assertThat(this.pages.get(this.wati, path).select("main form[method=post]")).isEmpty();
	}

	@Test
	void who_coordinates_several_kecamatan_chooses_one_first() throws Exception {
		SignedInAccount coordinator = this.fixtures.regencyCoordinator();
		assertThat(this.pages.get(coordinator, PAGE + "/baru").select("main form[method=post]")).isEmpty();
		Document form = this.pages.get(coordinator, PAGE + "/baru?kecamatan=" + Fixtures.PURWODADI);
		assertThat(form.select("input[name=villageCodes]")).hasSize(13);
		assertThat(form.select("input[name=companionIds]")).hasSize(3);
	}

	@Test
	void the_list_filters_costs_the_same_with_more_rows_and_can_be_exported() throws Exception {
		create(this.ratna);
		int before = this.statements.of(() -> this.pages.get(this.ratna, PAGE)).size();
		for (int i = 1; i < 7; i++) {
			create(this.ratna);
		}
		assertThat(this.statements.of(() -> this.pages.get(this.ratna, PAGE))).hasSize(before)
			.hasSizeLessThanOrEqualTo(6);
		assertThat(this.pages.get(this.ratna, PAGE + "?desa=" + Fixtures.PUCANGSARI).select("tbody tr")).hasSize(7);
		assertThat(this.pages.get(this.ratna, PAGE + "?desa=" + Fixtures.GERBO).select("tbody tr")).isEmpty();
		assertThat(this.pages.get(this.ratna, PAGE + "?status=DONE").select("tbody tr")).isEmpty();
		assertThat(status(this.ratna, "/ekspor/kegiatan")).isEqualTo(200);
	}

	private MultiValueMap<String, String> programme() {
		MultiValueMap<String, String> form = Pages.form("subdistrictCode", Fixtures.PURWODADI, "title", "Kebun gizi",
				"aim", "Tiap KPM punya kebun sayur", "villageCodes", Fixtures.PUCANGSARI, "fromDay",
				this.today.toString(), "toDay", this.today.plusDays(30).toString(), "companionIds",
				this.ratnaId.toString(), "version", "0");
		form.add("companionIds", this.slametId.toString());
		return form;
	}

	private MultiValueMap<String, String> result(String version) {
		return Pages.form("finishedOn", this.today.toString(), "households", "42", "result", "40 kebun tumbuh",
				"version", version);
	}

	private String create(SignedInAccount who) throws Exception {
		return this.pages.send(who, PAGE, programme());
	}

	private String state() {
		return this.jdbc.sql("select state from joint_programme").query(String.class).single();
	}

	private String version() {
		return this.jdbc.sql("select version::text from joint_programme").query(String.class).single();
	}

	private int status(SignedInAccount who, String path) throws Exception {
		return this.pages.ask(who, MockMvcRequestBuilders.get(path)).getStatus();
	}

}
