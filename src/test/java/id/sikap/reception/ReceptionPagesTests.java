package id.sikap.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class ReceptionPagesTests {

	private static final String PAGE = "/sistem-sosial/penerimaan";

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

	@BeforeEach
	void a_companion_and_his_coordinator() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.purwodadi = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.ratna = this.fixtures.accountOf(this.fixtures.companion("Ratna", Fixtures.PURWODADI));
	}

	@Test
	void every_village_stands_in_the_list_with_its_latest_observation_and_its_age() throws Exception {
		assertThat(this.pages.get(this.purwodadi, PAGE).select("tbody tr")).hasSize(13);
		record(Fixtures.PUCANGSARI, this.today.minusDays(10), 3);
		record(Fixtures.PUCANGSARI, this.today.minusDays(200), 2);
		Element row = row(Fixtures.PUCANGSARI);
		assertThat(row.text()).contains("3 dari 5", "sebelumnya 2", "10 hari lalu");
		assertThat(row.select("td.figure").text()).isEqualTo("2");
		assertThat(row(Fixtures.GERBO).text()).contains("belum ada");
	}

	@Test
	void of_two_observations_of_a_day_the_one_recorded_later_counts() throws Exception {
		record(Fixtures.PUCANGSARI, this.today, 2);
		record(Fixtures.PUCANGSARI, this.today, 4);
		assertThat(row(Fixtures.PUCANGSARI).text()).contains("4 dari 5");
	}

	@Test
	void villages_are_found_by_level_and_by_the_age_of_their_observation() throws Exception {
		record(Fixtures.PUCANGSARI, this.today.minusDays(92), 3);
		record(Fixtures.GERBO, this.today.minusDays(93), 1);
		assertThat(this.pages.get(this.purwodadi, PAGE + "?umur=FRESH").select("tbody th a").text())
			.isEqualTo("Pucangsari");
		assertThat(this.pages.get(this.purwodadi, PAGE + "?umur=OLD").select("tbody th a").text()).isEqualTo("Gerbo");
		assertThat(this.pages.get(this.purwodadi, PAGE + "?umur=NONE").select("tbody tr")).hasSize(11);
		assertThat(this.pages.get(this.purwodadi, PAGE + "?tingkat=1").select("tbody th a").text()).isEqualTo("Gerbo");
	}

	@Test
	void an_observation_in_the_future_a_level_of_six_and_one_without_words_are_refused() throws Exception {
		MultiValueMap<String, String> wrong = observation(Fixtures.PUCANGSARI, this.today.plusDays(1), 3);
		Document form = this.pages.post(this.ratna, PAGE, wrong, 422);
		assertThat(form.select("#observedOn-error").text()).contains("setelah hari ini");
		assertThat(form.select("input[name=level][checked]").val()).isEqualTo("3");
		wrong = observation(Fixtures.PUCANGSARI, this.today, 6);
		assertThat(this.pages.post(this.ratna, PAGE, wrong, 422).select("#level-error").text()).contains("1 sampai 5");
		wrong = observation(Fixtures.PUCANGSARI, this.today, 3);
		wrong.set("note", " ");
		assertThat(this.pages.post(this.ratna, PAGE, wrong, 422).select("#note-error")).isNotEmpty();
		wrong = observation(Fixtures.ANDONOSARI, this.today, 3);
		assertThat(this.pages.post(this.ratna, PAGE, wrong, 422).select("#villageCode-error")).isNotEmpty();
	}

	@Test
	void the_form_says_what_the_levels_mean_as_the_indicator_does() throws Exception {
		Document form = this.pages.get(this.ratna, PAGE + "/baru?desa=" + Fixtures.PUCANGSARI);
		assertThat(form.select("#level .option").eachText()).hasSize(5)
			.element(0)
			.isEqualTo("1: Penolakan terbuka atau P2K2 tidak berjalan");
		assertThat(form.select("#villageCode option[selected]").val()).isEqualTo(Fixtures.PUCANGSARI);
	}

	@Test
	void one_recorded_in_error_is_withdrawn_with_a_reason_and_counts_no_more() throws Exception {
		record(Fixtures.PUCANGSARI, this.today.minusDays(20), 2);
		record(Fixtures.PUCANGSARI, this.today, 5);
		String withdraw = PAGE + "/" + Fixtures.PUCANGSARI + "/"
				+ this.jdbc.sql("select id from community_reception where level = 5").query(UUID.class).single()
				+ "/tarik";
		this.pages.send(this.ratna, withdraw, Pages.form("reason", ""));
		assertThat(row(Fixtures.PUCANGSARI).text()).contains("5 dari 5");
		SignedInAccount slamet = this.fixtures.accountOf(this.fixtures.companion("Slamet", Fixtures.PURWODADI));
		assertThat(this.pages.ask(slamet, MockMvcRequestBuilders.post(withdraw).param("reason", "x")).getStatus())
			.isEqualTo(403);
		this.pages.send(this.ratna, withdraw, Pages.form("reason", "Salah desa"));
		assertThat(row(Fixtures.PUCANGSARI).text()).contains("2 dari 5");
		assertThat(this.pages.get(slamet, PAGE + "/" + Fixtures.PUCANGSARI).text()).contains("Salah desa");
	}

	@Test
	void all_roles_but_administration_read_their_area_and_a_viewer_records_nothing() throws Exception {
		String village = PAGE + "/" + Fixtures.PUCANGSARI;
		SignedInAccount viewer = this.fixtures.viewer();
		assertThat(status(viewer, village)).isEqualTo(200);
		assertThat(status(viewer, PAGE + "/baru")).isEqualTo(403);
		assertThat(this.pages.get(viewer, village).select("main .btn-primary")).isEmpty();
		assertThat(status(this.fixtures.admin(), PAGE)).isEqualTo(403);
		assertThat(status(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), village)).isEqualTo(404);
		assertThat(status(this.ratna, PAGE + "/35.14.01.9999")).isEqualTo(404);
	}

	@Test
	void the_list_costs_the_same_with_more_rows_and_can_be_exported() throws Exception {
		int before = this.statements.of(() -> this.pages.get(this.ratna, PAGE)).size();
		for (int i = 1; i < 7; i++) {
			record(Fixtures.PUCANGSARI, this.today.minusDays(i), 3);
		}
		assertThat(this.statements.of(() -> this.pages.get(this.ratna, PAGE))).hasSize(before)
			.hasSizeLessThanOrEqualTo(8);
		assertThat(status(this.ratna, "/ekspor/penerimaan")).isEqualTo(200);
	}

	private void record(String villageCode, LocalDate observedOn, int level) throws Exception {
		this.pages.send(this.ratna, PAGE, observation(villageCode, observedOn, level));
	}

	private static MultiValueMap<String, String> observation(String villageCode, LocalDate observedOn, int level) {
		return Pages.form("villageCode", villageCode, "observedOn", observedOn.toString(), "level",
				String.valueOf(level), "informant", "Kepala dusun", "source", "VILLAGE_MEETING", "note",
				"Warga menanyakan jadwal P2K2.");
	}

	private Element row(String villageCode) throws Exception {
		return this.pages.get(this.purwodadi, PAGE).select("tbody tr:has(a[href$=" + villageCode + "])").first();
	}

	private int status(SignedInAccount who, String path) throws Exception {
		return this.pages.ask(who, MockMvcRequestBuilders.get(path)).getStatus();
	}

}
