package id.sikap.barriertype;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class BarrierTypePagesTests {

	private static final String PAGE = "/hambatan/jenis";

	@Autowired
	private Pages pages;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private BarrierTypeCatalogue catalogue;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private SignedInAccount regency;

	@BeforeEach
	void a_regency_coordinator() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.regency = this.fixtures.regencyCoordinator();
	}

	@AfterEach
	void leaveTheList() {
		this.jdbc.sql("delete from barrier_type where regency_code is not null").update();
	}

	@Test
	void the_list_has_eight_groups_with_15_parts_and_six_local_ones() throws Exception {
		List<BarrierTypeGroup> groups = this.catalogue.groupsOn(this.today, Fixtures.REGENCY);
		assertThat(groups).hasSize(9);
		assertThat(groups.subList(0, 8)).allSatisfy((group) -> assertThat(group.head()).isNotNull());
		assertThat(groups.subList(0, 8).stream().mapToInt((group) -> group.types().size()).sum()).isEqualTo(15);
		assertThat(groups.get(8).types()).extracting(BarrierType::code)
			.containsExactly("HL1", "HL2", "HL3", "HL4", "HL5", "HL6");
		assertThat(this.catalogue.find("H5a", Fixtures.REGENCY).orElseThrow().indicatorCodes()).containsExactly("I2",
				"I4", "O1");
		Document page = this.pages.get(this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI), PAGE);
		assertThat(page.select("section.panel")).hasSize(9);
		assertThat(page.select("a.btn-primary")).isEmpty();
	}

	@Test
	void a_regency_adds_a_type_of_its_own_which_no_other_sees() throws Exception {
		assertThat(this.pages.send(this.regency, PAGE, form())).isEqualTo(PAGE);
		this.pages.send(this.regency, PAGE, form("parentCode", "", "name", "Musim panen"));
		assertThat(this.catalogue.all(Fixtures.REGENCY)).extracting(BarrierType::code).contains("HD1", "HD2");
		assertThat(this.catalogue.all("35.15")).hasSize(29);
		List<BarrierTypeGroup> groups = this.catalogue.groupsOn(this.today, Fixtures.REGENCY);
		assertThat(groups.get(2).types()).extracting(BarrierType::label).contains("HD1 Banjir rob");
		assertThat(groups.get(8).types()).extracting(BarrierType::label).contains("HD2 Musim panen");
		assertThat(this.catalogue.find("HD1", "35.15")).isEmpty();
	}

	@Test
	void a_type_is_refused_without_words_indicators_or_a_level_and_with_an_unknown_indicator() throws Exception {
		MultiValueMap<String, String> form = Pages.form("validFrom", this.today.toString());
		assertThat(this.pages.post(this.regency, PAGE, form, 422).select(".error-summary li")).hasSize(4);
		assertThat(
				this.pages.post(this.regency, PAGE, form("indicatorCodes", "I9"), 422).select(".error-summary").text())
			.contains("Pilih indikator");
		assertThat(this.pages.post(this.regency, PAGE, form("parentCode", "H1a"), 422).select(".error-summary").text())
			.contains("delapan kelompok");
		Document past = this.pages.post(this.regency, PAGE, form("validFrom", this.today.minusDays(1).toString()), 422);
		assertThat(past.select(".error-summary").text()).contains("hari ini atau sesudahnya");
		assertThat(past.select("input[name=name]").val()).isEqualTo("Banjir rob");
	}

	@Test
	void a_type_is_changed_ended_and_used_again_but_never_one_of_the_common_list() throws Exception {
		this.pages.send(this.regency, PAGE, form());
		MultiValueMap<String, String> change = form("name", "Banjir pesisir", "version", "0");
		this.pages.send(this.regency, PAGE + "/HD1", change);
		assertThat(this.catalogue.find("HD1", Fixtures.REGENCY).orElseThrow().name()).isEqualTo("Banjir pesisir");
		assertThat(this.pages.post(this.regency, PAGE + "/HD1", change, 409).select(".error-summary")).isNotEmpty();
		this.pages.send(this.regency, PAGE + "/HD1/akhir", Pages.form());
		assertThat(this.catalogue.find("HD1", Fixtures.REGENCY).orElseThrow().isReportedOn(this.today)).isTrue();
		assertThat(this.catalogue.find("HD1", Fixtures.REGENCY).orElseThrow().isReportedOn(this.today.plusDays(1)))
			.isFalse();
		this.pages.send(this.regency, PAGE + "/HD1/akhir/batal", Pages.form());
		assertThat(this.catalogue.find("HD1", Fixtures.REGENCY).orElseThrow().lastDay()).isNull();
		this.pages.get(this.regency, PAGE + "/HL5", 404);
		this.pages.post(this.regency, PAGE + "/HL5/akhir", Pages.form(), 404);
	}

	@Test
	void only_a_regency_coordinator_changes_types() throws Exception {
		for (SignedInAccount account : List.of(this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI),
				this.fixtures.accountOf(this.fixtures.companion("Ratna", Fixtures.PURWODADI)), this.fixtures.admin(),
				this.fixtures.viewer())) {
			assertThat(this.pages.ask(account, MockMvcRequestBuilders.get(PAGE + "/baru")).getStatus()).isEqualTo(403);
			assertThat(this.pages.ask(account, MockMvcRequestBuilders.post(PAGE).params(form())).getStatus())
				.isEqualTo(403);
		}
	}

	private MultiValueMap<String, String> form(String... changes) {
		MultiValueMap<String, String> form = Pages.form("parentCode", "H3", "name", "Banjir rob", "definition",
				"Air laut menutup jalan desa.", "capacityLevel", "SOCIAL_SYSTEM", "indicatorCodes", "L4", "validFrom",
				this.today.toString());
		Pages.form(changes).forEach(form::put);
		return form;
	}

}
