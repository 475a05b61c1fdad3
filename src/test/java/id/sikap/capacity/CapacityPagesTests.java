package id.sikap.capacity;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.assessment.RoundService;
import id.sikap.barrier.BarrierOwner;
import id.sikap.barrier.BarrierPlace;
import id.sikap.barrier.BarrierRows;
import id.sikap.barrier.BarrierScope;
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

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class CapacityPagesTests {

	private static final String CLOSING = "/kapasitas/penutupan";

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Pages pages;

	@Autowired
	private RoundService rounds;

	@Autowired
	private BarrierRows barriers;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private YearMonth month;

	private UUID ratna;

	private UUID slamet;

	private SignedInAccount regency;

	@BeforeEach
	void two_companions_with_scores_of_the_month_that_has_ended() {
		this.fixtures.reset();
		this.month = YearMonth.now(this.clock).minusMonths(1);
		this.ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.slamet = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.ratna, 3);
		this.regency = this.fixtures.regencyCoordinator();
		this.rounds.refresh(Fixtures.REGENCY, this.month, null);
		measured(this.ratna.toString(), "I2", 4, "I3", 4, "I4", 4, "I7", 4, "I8", 3);
		measured(Fixtures.PURWODADI, "O2", 3, "O3", 4, "O5", 3);
		measured(Fixtures.PUCANGSARI, "L5", 3);
		judged(this.ratna.toString(), "I1", 3, "I5", 3, "I6", 3);
		judged(Fixtures.PURWODADI, "O1", 3, "O4", 2, "O6", 3);
		judged(Fixtures.PUCANGSARI, "L1", 3, "L2", 2, "L3", 2, "L4", 3);
	}

	@Test
	void a_companions_page_shows_the_three_levels_of_the_worked_example() throws Exception {
		Document page = this.pages.get(this.regency, "/kapasitas/pendamping/" + this.ratna + "?bulan=" + this.month);
		assertThat(page.select(".levels .big-figure strong").eachText()).containsExactly("3,50", "3,00", "2,60");
		assertThat(page.select(".levels").text()).contains("indeks 62,50").contains("Tinggi");
		assertThat(page.select(".levels .figures dd").eachText()).first().asString().startsWith("3,75");
		assertThat(page.select(".levels .figures dd").eachText()).last().asString().startsWith("3,25");
		assertThat(page.select(".composite").text()).contains("3,17").contains("Sistem sosial");
		assertThat(page.select("tr[data-indicator=I8] .figure").text()).startsWith("3");
	}

	@Test
	void the_pressure_of_barriers_stands_beside_the_scores_and_never_in_them() throws Exception {
		String[] paths = { "/kapasitas", "/kapasitas/kecamatan/" + Fixtures.PURWODADI,
				"/kapasitas/pendamping/" + this.ratna, "/kapasitas/desa/" + Fixtures.PUCANGSARI };
		String before = levels(paths[2]);
		assertThat(before).isNotBlank();
		BarrierPlace own = new BarrierPlace(BarrierScope.COMPANION, Fixtures.PURWODADI, this.ratna);
		for (BarrierPlace place : List.of(own, BarrierPlace.area(Fixtures.PUCANGSARI))) {
			this.barriers.reported("H8a", 2, place, BarrierOwner.coordinatorOf(Fixtures.PURWODADI),
					this.month.atEndOfMonth().minusDays(40), this.month.atEndOfMonth(), this.regency);
		}
		// each 2 x 1.25 x 10; two companions serve the kecamatan, one the village
		List<String> words = List.of("25,0", "25,0", "25,0", "25,0");
		for (int i = 0; i < paths.length; i++) {
			Document page = this.pages.get(this.regency, paths[i] + "?bulan=" + this.month);
			assertThat(page.select(".pressure strong").text()).as(paths[i]).isEqualTo(words.get(i));
		}
		assertThat(this.pages.get(this.regency, paths[0] + "?urut=tekanan,desc&bulan=" + this.month)
			.select("td[data-label=Tekanan]")
			.eachText()).containsExactly("25,0 2 hambatan");
		assertThat(this.pages.get(this.regency, paths[1] + "?urut=tekanan&bulan=" + this.month)
			.select("td[data-label=Tekanan]")
			.eachText()).containsExactly("0,0", "25,0 1 hambatan", "25,0 1 hambatan");
		assertThat(levels(paths[2])).isEqualTo(before);
	}

	private String levels(String path) throws Exception {
		return this.pages.get(this.regency, path + "?bulan=" + this.month).select(".big-figure").text();
	}

	@Test
	void a_level_without_enough_indicators_shows_no_number() throws Exception {
		Document page = this.pages.get(this.regency, "/kapasitas/pendamping/" + this.slamet + "?bulan=" + this.month);
		assertThat(page.select(".level-individu .big-figure").text()).isEqualTo("data belum cukup");
		assertThat(page.select(".composite").text()).contains("belum ada");
	}

	@Test
	void the_regency_ranks_its_kecamatan_and_marks_the_weakest_level() throws Exception {
		Document page = this.pages.get(this.regency, "/kapasitas?bulan=" + this.month);
		assertThat(page.select("h1").text()).contains("Kabupaten Pasuruan");
		assertThat(page.select(".table-frame tbody th").eachText()).containsExactly("Purwodadi");
		assertThat(page.select("td[data-label='Sistem sosial'] .tag").text()).isEqualTo("terlemah");
		assertThat(page.select("td[data-label=Individu]").text()).contains("1 dari 2");
		assertThat(this.pages.get(this.regency, "/kapasitas?bulan=" + this.month + "&lemah=INDIVIDUAL")
			.select(".table-frame tbody th")).isEmpty();
	}

	@Test
	void closing_keeps_what_was_verified_and_nothing_changes_it_later() throws Exception {
		verified(this.ratna.toString(), Fixtures.PURWODADI, Fixtures.PUCANGSARI);
		String path = "/kapasitas/pendamping/" + this.ratna + "?bulan=" + this.month;
		this.jdbc.sql("update capacity_round set refreshed_at = refreshed_at").update();
		close(this.month);
		List<String> stored = stored();
		assertThat(stored).contains(this.ratna + " I1 3.0000000000");
		assertThat(this.jdbc.sql("select distinct state from assessment where companion_id = ?")
			.param(this.ratna)
			.query(String.class)
			.single()).isEqualTo("LOCKED");
		this.fixtures.servedGroup("Mawar", Fixtures.GERBO, this.ratna, 5);
		judged(Fixtures.PURWODADI, "O1", 5);
		Document page = this.pages.get(this.regency, path);
		assertThat(page.text()).contains("bulan ditutup");
		assertThat(this.pages.send(this.regency, CLOSING + "/hitung?bulan=" + this.month, Pages.form()))
			.contains(CLOSING);
		assertThat(stored()).isEqualTo(stored);
		UUID sheet = this.jdbc.sql("select id from assessment where companion_id = ?")
			.param(this.slamet)
			.query(UUID.class)
			.single();
		assertThat(Pages.parsed(this.pages.ask(this.regency,
				MockMvcRequestBuilders.post("/kapasitas/penilaian/simpan")
					.header("HX-Request", "true")
					.param("nilai." + sheet + ".I1", "3")))
			.text()).contains("sudah ditutup");
	}

	@Test
	void a_unit_that_is_not_verified_is_listed_and_stays_without_a_score() throws Exception {
		verified(Fixtures.PURWODADI);
		assertThat(this.pages.get(this.regency, CLOSING + "?bulan=" + this.month).text()).contains("Ratna");
		close(this.month);
		Document page = this.pages.get(this.regency, "/kapasitas/pendamping/" + this.ratna + "?bulan=" + this.month);
		assertThat(page.select(".level-individu .big-figure").text()).isEqualTo("data belum cukup");
		assertThat(page.select("tr[data-indicator=I1] .figure").text()).isEqualTo("–");
	}

	@Test
	void a_month_is_closed_once_after_its_end_and_reopened_with_a_reason() throws Exception {
		close(YearMonth.now(this.clock));
		assertThat(closedMonths()).isZero();
		close(this.month);
		close(this.month);
		assertThat(closedMonths()).isEqualTo(1);
		this.pages.send(this.regency, CLOSING + "/buka?bulan=" + this.month, Pages.form("reason", " "));
		assertThat(closedMonths()).isEqualTo(1);
		this.pages.send(this.regency, CLOSING + "/buka?bulan=" + this.month, Pages.form("reason", "Nilai I5 keliru"));
		assertThat(closedMonths()).isZero();
		assertThat(stored()).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from audit_entry where subject = 'capacity_month'")
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void each_reader_sees_his_part() throws Exception {
		SignedInAccount own = this.fixtures.accountOf(this.ratna);
		SignedInAccount viewer = this.fixtures.viewer();
		SignedInAccount korcam = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		SignedInAccount neighbour = this.fixtures.subdistrictCoordinator(Fixtures.TUTUR);
		SignedInAccount admin = this.fixtures.admin();
		String ofRatna = "/kapasitas/pendamping/" + this.ratna;
		String ofTeam = "/kapasitas/kecamatan/" + Fixtures.PURWODADI;
		String village = "/kapasitas/desa/" + Fixtures.PUCANGSARI;
		this.pages.get(own, ofRatna);
		this.pages.get(own, "/kapasitas/pendamping/" + this.slamet, 404);
		assertThat(this.pages.get(own, ofTeam).text()).doesNotContain("Slamet").doesNotContain("Ratna");
		this.pages.get(own, village);
		this.pages.get(own, "/kapasitas/metode");
		this.pages.get(own, CLOSING, 403);
		this.pages.get(viewer, ofRatna, 403);
		assertThat(this.pages.get(viewer, ofTeam).text()).doesNotContain("Ratna");
		this.pages.get(viewer, "/kapasitas");
		this.pages.get(viewer, village);
		assertThat(this.pages.get(korcam, ofTeam).text()).contains("Ratna").contains("Slamet");
		this.pages.get(korcam, ofRatna);
		this.pages.get(korcam, CLOSING, 403);
		this.pages.get(neighbour, ofRatna, 404);
		this.pages.get(neighbour, ofTeam, 404);
		this.pages.get(neighbour, village, 404);
		for (String page : List.of(ofRatna, ofTeam, village, "/kapasitas", "/kapasitas/metode", CLOSING)) {
			this.pages.get(admin, page, 403);
		}
	}

	@Test
	void the_regencys_page_costs_the_same_with_twice_the_units() throws Exception {
		String path = "/kapasitas?bulan=" + this.month;
		this.pages.get(this.regency, path);
		int before = this.statements.of(() -> this.pages.get(this.regency, path)).size();
		for (int i = 0; i < 4; i++) {
			UUID companion = this.fixtures.companion("Pendamping " + i, Fixtures.TUTUR);
			this.fixtures.servedGroup("Kelompok " + i, Fixtures.ANDONOSARI, companion, 2);
		}
		this.rounds.refresh(Fixtures.REGENCY, this.month, null);
		assertThat(this.pages.get(this.regency, path).select(".table-frame tbody th")).hasSize(2);
		assertThat(this.statements.of(() -> this.pages.get(this.regency, path))).hasSize(before);
	}

	@Test
	void the_pages_speak_english_too() throws Exception {
		assertThat(this.pages.get(this.regency, "/kapasitas?lang=en&bulan=" + this.month).text())
			.contains("Capacity of")
			.contains("weakest");
		assertThat(this.pages.get(this.regency, "/kapasitas/metode?lang=en").text()).contains("Milèn");
		this.pages.get(this.regency, "/kapasitas/metode?lang=id");
	}

	private void close(YearMonth of) throws Exception {
		this.pages.send(this.regency, CLOSING + "/tutup?bulan=" + of, Pages.form());
	}

	private int closedMonths() {
		return this.jdbc.sql("select count(*) from capacity_month where reopened_at is null")
			.query(Integer.class)
			.single();
	}

	private List<String> stored() {
		return this.jdbc
			.sql("select unit || ' ' || measure || ' ' || score from capacity_score where score is not null order by 1")
			.query(String.class)
			.list();
	}

	private void measured(String unit, Object... codesAndScores) {
		for (int i = 0; i < codesAndScores.length; i += 2) {
			this.jdbc.sql("""
					insert into capacity_value (regency_code, month, indicator, unit, value, parts, score)
					values ('35.14', :month, :code, :unit, 1, '{1,2}', :score)
					on conflict (regency_code, month, indicator, unit) do update set score = :score
					""")
				.param("month", this.month.atDay(1))
				.param("code", codesAndScores[i])
				.param("unit", unit)
				.param("score", codesAndScores[i + 1])
				.update();
		}
	}

	private void judged(String unit, Object... codesAndScores) {
		for (int i = 0; i < codesAndScores.length; i += 2) {
			this.jdbc
				.sql("""
						insert into assessment_score (id, assessment_id, subdistrict_code, indicator, score, evidence)
						select uuidv7(), a.id, a.subdistrict_code, :code, :score, 'bukti' from assessment a where a.unit = :unit
						on conflict (assessment_id, indicator) do update set score = :score
						""")
				.param("code", codesAndScores[i])
				.param("unit", unit)
				.param("score", codesAndScores[i + 1])
				.update();
		}
	}

	private void verified(String... units) {
		this.jdbc.sql(
				"update assessment set state = 'VERIFIED', submitted_by = :by, verified_by = :by where unit in (:units)")
			.param("by", this.regency.id())
			.param("units", List.of(units))
			.update();
	}

}
