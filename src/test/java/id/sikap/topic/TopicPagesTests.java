package id.sikap.topic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class TopicPagesTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Fixtures fixtures;

	@Autowired
	TopicCatalogue catalogue;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	private SignedInAccount coordinator;

	private LocalDate today;

	@BeforeEach
	void a_coordinator_of_the_regency() {
		this.fixtures.reset();
		this.coordinator = this.fixtures.regencyCoordinator();
		this.today = LocalDate.now(this.clock);
	}

	/** For the other tests migrations alone fill these tables. */
	@AfterEach
	void nothing_of_a_regency_stays() {
		for (String sql : List.of("delete from p2k2_topic_retirement",
				"delete from p2k2_topic where regency_code is not null",
				"delete from p2k2_module where regency_code is not null")) {
			this.jdbc.sql(sql).update();
		}
	}

	@Test
	void the_ministrys_list_is_there_with_both_numberings_and_the_free_topic() throws Exception {
		List<P2k2Topic> topics = this.catalogue.on(this.today, Fixtures.REGENCY);
		assertThat(topics).hasSize(30);
		assertThat(topics).extracting(P2k2Topic::label)
			.contains("M2-1 Mengelola Keuangan Keluarga", "MA-1 Materi sesuai kebutuhan kelompok");
		assertThat(topics.stream().filter((topic) -> topic.number().equals("M2-1")).findFirst().orElseThrow())
			.satisfies((topic) -> assertThat(topic.runningNumber()).isEqualTo(5))
			.satisfies((topic) -> assertThat(topic.siksCategory())
				.isEqualTo("Pengelolaan keuangan dan perencanaan usaha"));
		assertThat(this.catalogue.siksCategories(this.today)).hasSize(6).endsWith("P2K2 adaptif");
	}

	@Test
	void field_staff_read_the_list_and_only_the_regencys_coordinator_changes_it() throws Exception {
		SignedInAccount korcam = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		SignedInAccount companion = this.fixtures.accountOf(this.fixtures.companion("Siti", Fixtures.PURWODADI));
		for (SignedInAccount reader : List.of(korcam, companion, this.coordinator)) {
			Document page = page(ask(reader, get("/p2k2/modul")), 200);
			assertThat(page.select("tbody th").eachText()).hasSize(30);
			assertThat(page.select("a[href$=sesi-baru]").isEmpty()).isEqualTo(reader != this.coordinator);
		}
		for (SignedInAccount other : List.of(this.fixtures.viewer(), this.fixtures.admin())) {
			ask(other, get("/p2k2/modul")).andExpect(status().isForbidden());
		}
		for (SignedInAccount other : List.of(korcam, companion, this.fixtures.viewer(), this.fixtures.admin())) {
			ask(other, get("/p2k2/modul/sesi-baru")).andExpect(status().isForbidden());
			ask(other, add("M1", "5")).andExpect(status().isForbidden());
			ask(other, post("/p2k2/modul/modul-baru")).andExpect(status().isForbidden());
			ask(other, post("/p2k2/modul/" + first() + "/akhir")).andExpect(status().isForbidden());
		}
	}

	@Test
	void a_regencys_own_topic_is_taught_there_from_its_day_and_nowhere_else() throws Exception {
		ask(this.coordinator, add("M1", "5")).andExpect(status().is3xxRedirection());
		assertThat(this.catalogue.on(this.today, Fixtures.REGENCY)).extracting(P2k2Topic::number).contains("M1-5");
		assertThat(this.catalogue.on(this.today.minusDays(1), Fixtures.REGENCY)).extracting(P2k2Topic::number)
			.doesNotContain("M1-5");
		assertThat(this.catalogue.on(this.today, "35.75")).hasSize(30);
	}

	@Test
	void a_module_is_added_and_then_its_topics() throws Exception {
		ask(this.coordinator,
				post("/p2k2/modul/modul-baru").param("code", "M7")
					.param("name", "Literasi Digital")
					.param("shortName", "Literasi Digital")
					.param("validFrom", this.today.toString()))
			.andExpect(status().is3xxRedirection());
		ask(this.coordinator, add("M7", "1")).andExpect(status().is3xxRedirection());
		assertThat(this.catalogue.modulesOn(this.today, Fixtures.REGENCY)).extracting(TopicModule::code).contains("M7");
	}

	@Test
	void a_topic_is_retired_in_this_regency_alone_and_can_come_back() throws Exception {
		ask(this.coordinator, get("/p2k2/modul/" + first() + "/akhir")).andExpect(status().isOk());
		ask(this.coordinator, post("/p2k2/modul/" + first() + "/akhir").param("lastDay", this.today.toString()))
			.andExpect(status().is3xxRedirection());
		assertThat(this.catalogue.on(this.today, Fixtures.REGENCY)).hasSize(30);
		assertThat(this.catalogue.on(this.today.plusDays(1), Fixtures.REGENCY)).hasSize(29);
		assertThat(this.catalogue.on(this.today.plusDays(1), "35.75")).hasSize(30);
		ask(this.coordinator, post("/p2k2/modul/" + first() + "/akhir/batal"));
		assertThat(this.catalogue.on(this.today.plusDays(1), Fixtures.REGENCY)).hasSize(30);
	}

	@ParameterizedTest
	@CsvSource({ "sessionNumber, 1", "sessionNumber, 0", "sessionNumber, x", "title, ''", "moduleCode, M9",
			"siksCategory, Kesehatan", "validFrom, 2026-02-30" })
	void bad_input_names_its_field_and_keeps_what_was_typed(String field, String value) throws Exception {
		MockHttpServletRequestBuilder form = post("/p2k2/modul").param("runningNumber", "31");
		for (String[] given : new String[][] { { "moduleCode", "M1" }, { "sessionNumber", "5" }, { "title", "Judul" },
				{ "validFrom", this.today.toString() } }) {
			form.param(given[0], given[0].equals(field) ? value : given[1]);
		}
		if (field.equals("siksCategory")) {
			form.param(field, value);
		}
		Document page = page(ask(this.coordinator, form), 422);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + field);
		assertThat(page.select("#" + field + "-error").text()).isNotBlank();
		assertThat(page.select("#runningNumber").attr("value")).isEqualTo("31");
	}

	private MockHttpServletRequestBuilder add(String module, String number) {
		return post("/p2k2/modul").param("moduleCode", module)
			.param("sessionNumber", number)
			.param("title", "Judul")
			.param("validFrom", this.today.toString());
	}

	private UUID first() {
		return this.catalogue.on(this.today, Fixtures.REGENCY).get(0).id();
	}

	private ResultActions ask(SignedInAccount account, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(user(account)).with(csrf()));
	}

	private static Document page(ResultActions asked, int status) throws Exception {
		return Jsoup.parse(asked.andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
	}

}
