package id.sikap.logbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.SignedInAccount;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.p2k2.Mark;
import id.sikap.p2k2.P2k2Service;
import id.sikap.p2k2.RecordBuilder;
import id.sikap.p2k2.SessionAnswers;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.topic.TopicCatalogue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
class DoublePagesTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Fixtures fixtures;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Roster roster;

	@Autowired
	TopicCatalogue topics;

	@Autowired
	P2k2Service service;

	@Autowired
	Clock clock;

	private SignedInAccount coordinator;

	private List<UUID> members;

	private UUID first;

	private UUID second;

	@BeforeEach
	void two_records_of_one_day_that_differ() {
		this.fixtures.reset();
		LocalDate today = LocalDate.now(this.clock);
		UUID companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		UUID group = this.fixtures.servedGroup("Melati 1", Fixtures.PUCANGSARI, companion, 3);
		this.members = this.roster.of(group, today).stream().map(RosterEntry::householdId).toList();
		UUID topic = this.topics.on(today, Fixtures.REGENCY).get(0).id();
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		RecordBuilder record = new RecordBuilder(group, today, topic).markAll(this.members, Mark.PRESENT);
		AreaScope own = this.fixtures.scopeOf(this.fixtures.accountOf(companion));
		this.first = log(own, record);
		this.second = log(own, record.place("Balai desa").mark(this.members.get(0), Mark.SICK));
	}

	@Test
	void the_doubles_wait_in_a_list_for_the_coordinators_of_the_area() throws Exception {
		Document page = page(ask(get("/p2k2/ganda")), 200);
		assertThat(page.select(".list-count").text()).isEqualTo("1 menunggu keputusan");
		assertThat(page.select("tbody a[href$=ganda]").attr("href")).isEqualTo("/p2k2/" + this.second + "/ganda");
		assertThat(page(ask(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), get("/p2k2/ganda")), 200)
			.select("tbody tr")).isEmpty();
	}

	@Test
	void both_records_stand_side_by_side_with_what_differs() throws Exception {
		Document page = page(ask(get("/p2k2/" + this.second + "/ganda")), 200);
		assertThat(page.select("input[name='parts[PLACE]']")).hasSize(2);
		assertThat(page.select("input[name='parts[TIME]']")).isEmpty();
		assertThat(page.select("input[name='marks[%s]']".formatted(this.members.get(0))).eachAttr("value"))
			.containsExactly("PRESENT", "SICK");
		assertThat(page.select("input[name='marks[%s]'][checked]".formatted(this.members.get(0)))).isEmpty();
		assertThat(page.select("input[name^=marks]")).hasSize(2);
		ask(get("/p2k2/" + this.first + "/ganda")).andExpect(status().isNotFound());
	}

	@Test
	void a_mark_that_differs_must_be_settled_before_the_two_become_one() throws Exception {
		Document page = page(ask(settle("gabung").param("reason", "satu pertemuan")), 422);
		assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#marks" + this.members.get(0));
		assertThat(page.select("#reason").text()).isEqualTo("satu pertemuan");

		ask(settle("gabung").param("reason", "satu pertemuan")
			.param("parts[PLACE]", "DROPPED")
			.param("marks[%s]".formatted(this.members.get(0)), "SICK")).andExpect(status().is3xxRedirection());
		assertThat(text("select place from p2k2_session where id = ?", this.first)).isEqualTo("Balai desa");
		assertThat(text("select status from p2k2_session where id = ?", this.second)).isEqualTo("CANCELLED");
		assertThat(page(ask(get("/p2k2/" + this.second)), 200).select("a[href='/p2k2/%s']".formatted(this.first)))
			.isNotEmpty();
		assertThat(page(ask(get("/p2k2/" + this.first + "/riwayat")), 200).text()).contains("Digabungkan",
				"satu pertemuan");
	}

	@Test
	void both_can_be_declared_genuine_with_a_note() throws Exception {
		assertThat(page(ask(settle("sah")), 422).select("#reason-error").text()).isNotBlank();
		ask(settle("sah").param("reason", "pagi dan sore")).andExpect(status().is3xxRedirection());
		assertThat(text("select double_state from p2k2_session where id = ?", this.second)).isEqualTo("GENUINE");
	}

	@Test
	void one_of_them_can_be_dropped() throws Exception {
		ask(post("/p2k2/" + this.first + "/batal").param("version", "0").param("reason", "tidak pernah terjadi"))
			.andExpect(status().is3xxRedirection());
		assertThat(text("select double_state from p2k2_session where id = ?", this.second)).isEqualTo("NONE");
	}

	@Test
	void a_decision_over_a_newer_version_is_asked_again() throws Exception {
		this.jdbc.sql("update p2k2_session set version = 3 where id = ?").param(this.first).update();
		page(ask(settle("gabung").param("reason", "a").param("marks[%s]".formatted(this.members.get(0)), "SICK")), 409);
	}

	private MockHttpServletRequestBuilder settle(String how) {
		return post("/p2k2/%s/ganda/%s".formatted(this.second, how)).param("kept", this.first.toString())
			.param("keptVersion", "0")
			.param("droppedVersion", "0");
	}

	private UUID log(AreaScope scope, RecordBuilder record) {
		return this.service.log(Ids.next(), record.build(), new SessionAnswers(true, true), scope).getId();
	}

	private String text(String sql, UUID id) {
		return this.jdbc.sql(sql).param(id).query(String.class).single();
	}

	private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
		return ask(this.coordinator, request);
	}

	private ResultActions ask(SignedInAccount account, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(user(account)).with(csrf()));
	}

	private static Document page(ResultActions asked, int status) throws Exception {
		return Jsoup.parse(asked.andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
	}

}
