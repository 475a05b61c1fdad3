package id.sikap.indicator;

import java.time.Clock;
import java.time.YearMonth;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class CapacitySettingPagesTests {

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Pages pages;

	@Autowired
	private CapacitySettingService settings;

	@Autowired
	private IndicatorCatalogue catalogue;

	@Autowired
	private Clock clock;

	private SignedInAccount coordinator;

	private YearMonth now;

	@BeforeEach
	void start_with_nothing_set() {
		this.fixtures.reset();
		this.coordinator = this.fixtures.regencyCoordinator();
		this.now = YearMonth.now(this.clock);
	}

	@Test
	void the_page_shows_what_is_in_force_and_leads_to_every_form() throws Exception {
		Document page = this.pages.get(this.coordinator, "/pengaturan/kapasitas");
		assertThat(page.select("dd").eachText()).contains("4,00", "0,50", "0,30", "0,20", "5");
		assertThat(page.select("a[href*=/indikator/]")).hasSize(19);
		assertThat(this.pages.get(this.coordinator, "/pengaturan").select("a[href^=/pengaturan/kapasitas]"))
			.isNotEmpty();
	}

	@Test
	void shares_and_target_are_changed_with_comma_or_point_and_stand_in_the_history() throws Exception {
		this.pages.send(this.coordinator, "/pengaturan/kapasitas/umum", general("4,25", "0.6", "0,3", "0,1", "1", "7"));
		CapacitySettings now = this.settings.settings(Fixtures.REGENCY, this.now);
		assertThat(now.target()).isEqualByComparingTo("4.25");
		assertThat(now.individualShare()).isEqualByComparingTo("0.6");
		assertThat(now.reportDueDay()).isEqualTo(7);
		assertThat(this.settings.settings(Fixtures.REGENCY, this.now.minusMonths(1)).reportDueDay()).isEqualTo(5);
		Document page = this.pages.get(this.coordinator, "/pengaturan/kapasitas");
		assertThat(page.select("tbody th").eachText()).contains("Target skor", "Bagian individu")
			.doesNotContain("Bagian organisasi");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			4     | 0,5 | 0,3 | 0,3  | 1   | 5  | individualShare
			4     | 0,5 | 0,3 | 0,19 | 1   | 5  | individualShare
			5,01  | 0,5 | 0,3 | 0,2  | 1   | 5  | target
			empat | 0,5 | 0,3 | 0,2  | 1   | 5  | target
			4     | 1,5 | 0   | -0,5 | 1   | 5  | socialShare
			4     | 1,1 | 0   | 0    | 1   | 5  | individualShare
			4     | 0,5 | 0,3 | 0,2  | 0   | 5  | needGap
			4     | 0,5 | 0,3 | 0,2  | 1   | 29 | reportDueDay
			4     | 0,5 | 0,3 | 0,2  | 1   | 0  | reportDueDay
			4     | 0,5 | 0,3 | 0,2  | 1   | x  | reportDueDay
			""")
	void values_that_may_not_be_are_refused_at_their_field_and_stay_typed(String target, String individual,
			String organisational, String social, String gap, String dueDay, String field) throws Exception {
		Document page = this.pages.post(this.coordinator, "/pengaturan/kapasitas/umum",
				general(target, individual, organisational, social, gap, dueDay), 422);
		assertThat(page.select("[data-error-summary] a").eachAttr("href")).containsExactly("#" + field);
		assertThat(page.select("#target").val()).isEqualTo(target);
		assertThat(this.settings.of(Fixtures.REGENCY).rows()).isEmpty();
	}

	@Test
	void the_words_say_what_the_shares_add_up_to() throws Exception {
		Document page = this.pages.post(this.coordinator, "/pengaturan/kapasitas/umum",
				general("4", "0,5", "0,3", "0,25", "1", "5"), 422);
		assertThat(page.select("#individualShare-error").text()).contains("1,05");
	}

	@Test
	void weights_are_changed_and_nonsense_is_refused_at_its_indicator() throws Exception {
		MultiValueMap<String, String> form = weights();
		form.set("weights[I2]", "2,5");
		this.pages.send(this.coordinator, "/pengaturan/kapasitas/bobot", form);
		assertThat(this.settings.settings(Fixtures.REGENCY, this.now).weight("I2")).isEqualByComparingTo("2.5");
		MultiValueMap<String, String> wrong = weights();
		wrong.set("version", "1");
		wrong.set("weights[L5]", "0");
		Document page = this.pages.post(this.coordinator, "/pengaturan/kapasitas/bobot", wrong, 422);
		assertThat(page.select("[data-error-summary] a").eachAttr("href")).containsExactly("#weightsL5");
		assertThat(page.select("#weightsL5").val()).isEqualTo("0");
		MultiValueMap<String, String> late = weights();
		late.set("validFrom", this.now.plusMonths(2).toString());
		assertThat(this.pages.post(this.coordinator, "/pengaturan/kapasitas/bobot", late, 409)
			.select("[data-error-summary] tbody th")
			.eachText()).containsExactly("Bobot indikator", "Berlaku mulai");
	}

	@Test
	void thresholds_must_leave_no_value_without_a_score_and_none_with_two() throws Exception {
		String path = "/pengaturan/kapasitas/indikator/I2";
		this.pages.send(this.coordinator, path, indicator("[90,100]", "[80,90)", "Bagus"));
		Indicator changed = this.catalogue.get(Fixtures.REGENCY, "I2", this.now);
		assertThat(changed.rule()).hasToString("1:[0,50);2:[50,70);3:[70,80);4:[80,90);5:[90,100]");
		assertThat(changed.anchor(5)).isEqualTo("Bagus");
		MultiValueMap<String, String> hole = indicator("[95,100]", "[80,90)", "Bagus");
		hole.set("version", "2");
		Document page = this.pages.post(this.coordinator, path, hole, 422);
		assertThat(page.select("#ranges4").val()).isEqualTo("[95,100]");
		assertThat(page.select("[data-error-summary]").text()).contains("5:[95,100]");
		MultiValueMap<String, String> blank = indicator("[90,100]", "[80,90)", " ");
		blank.set("version", "2");
		assertThat(
				this.pages.post(this.coordinator, path, blank, 422).select("[data-error-summary] a").eachAttr("href"))
			.containsExactly("#anchors4");
	}

	@Test
	void every_form_opens_and_a_judged_indicator_has_anchors_alone() throws Exception {
		assertThat(this.pages.get(this.coordinator, "/pengaturan/kapasitas/umum").select("#validFrom option"))
			.hasSize(14);
		assertThat(this.pages.get(this.coordinator, "/pengaturan/kapasitas/bobot").select("input[name^=weights]"))
			.hasSize(19);
		Document judged = this.pages.get(this.coordinator, "/pengaturan/kapasitas/indikator/I5");
		assertThat(judged.select("input[name^=anchors]")).hasSize(5);
		assertThat(judged.select("input[name^=ranges]")).isEmpty();
		this.pages.get(this.coordinator, "/pengaturan/kapasitas/indikator/I99", 404);
	}

	@Test
	void only_administrators_and_the_regencys_coordinator_come_in() throws Exception {
		this.pages.get(this.fixtures.admin(), "/pengaturan/kapasitas");
		for (SignedInAccount other : new SignedInAccount[] { this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI),
				this.fixtures.viewer(),
				this.fixtures.accountOf(this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI)) }) {
			this.pages.get(other, "/pengaturan/kapasitas", 403);
			this.pages.post(other, "/pengaturan/kapasitas/umum", general("4", "0,5", "0,3", "0,2", "1", "5"), 403);
		}
		this.pages.get(this.coordinator, "/pengaturan/kapasitas?wilayah=35.15", 404);
	}

	private MultiValueMap<String, String> general(String target, String individual, String organisational,
			String social, String gap, String dueDay) {
		return Pages.form("target", target, "individualShare", individual, "organisationalShare", organisational,
				"socialShare", social, "needGap", gap, "reportDueDay", dueDay, "validFrom", this.now.toString(),
				"version", "0");
	}

	private MultiValueMap<String, String> weights() {
		MultiValueMap<String, String> form = Pages.form("validFrom", this.now.toString(), "version", "0");
		this.catalogue.all(Fixtures.REGENCY, this.now)
			.forEach((indicator) -> form.set("weights[" + indicator.code() + "]", "1"));
		return form;
	}

	private MultiValueMap<String, String> indicator(String five, String four, String anchor) {
		return Pages.form("validFrom", this.now.toString(), "version", "0", "anchors[0]", "<50%", "anchors[1]",
				"50-69%", "anchors[2]", "70-79%", "anchors[3]", "80-89%", "anchors[4]", anchor, "ranges[0]", "[0,50)",
				"ranges[1]", "[50,70)", "ranges[2]", "[70, 80)", "ranges[3]", four, "ranges[4]", five);
	}

}
