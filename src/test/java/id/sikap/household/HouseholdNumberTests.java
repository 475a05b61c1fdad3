package id.sikap.household;

import java.util.List;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Full numbers: what they find, where they show, and what the audit says of it.
 */
@SikapTest
class HouseholdNumberTests {

	private static final String NIK = "9914014502900001";

	private static final String CARD = "9914012011000007";

	@Autowired
	Fixtures fixtures;

	@Autowired
	Pages pages;

	@Autowired
	JdbcClient jdbc;

	private SignedInAccount korcam;

	@BeforeEach
	void coordinatorOfPurwodadi() {
		this.fixtures.reset();
		this.korcam = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
	}

	@ParameterizedTest
	@ValueSource(strings = { NIK, " 9914 0145 0290 0001 ", "'9914014502900001", CARD })
	void a_full_nik_or_family_card_leads_to_the_family(String typed) throws Exception {
		UUID id = family("Sumiati", NIK);
		assertThat(this.pages.send(this.korcam, "/kpm/cari-nomor", Pages.form("number", typed)))
			.isEqualTo("/kpm/" + id);
		assertThat(audited("SEARCH_NUMBER")).containsExactly("-");
		assertThat(this.jdbc.sql("select string_agg(a::text, '') from audit_entry a").query(String.class).single())
			.doesNotContain(NIK)
			.doesNotContain(CARD);
	}

	@Test
	void a_family_in_the_programme_comes_before_one_that_left() throws Exception {
		this.fixtures.household("Dulu", Fixtures.PUCANGSARI, "KELUAR", NIK);
		UUID now = this.fixtures.household("Sekarang", Fixtures.PUCANGSARI, "CALON", NIK);
		assertThat(this.pages.send(this.korcam, "/kpm/cari-nomor", Pages.form("number", NIK))).isEqualTo("/kpm/" + now);
	}

	@Test
	void families_on_one_card_show_each_other() throws Exception {
		UUID one = family("Sumiati", NIK);
		family("Wagiyem", "9914014502900002");
		assertThat(this.pages.get(this.korcam, "/kpm/" + one).select(".board ul li a").eachText()).contains("Wagiyem");
	}

	@Test
	void a_number_that_is_nowhere_in_the_scope_leads_back_to_the_list_and_is_audited_too() throws Exception {
		this.fixtures.household("Asing", Fixtures.ANDONOSARI, "AKTIF", NIK);
		assertThat(this.pages.send(this.korcam, "/kpm/cari-nomor", Pages.form("number", NIK))).isEqualTo("/kpm");
		assertThat(audited("SEARCH_NUMBER")).containsExactly("-");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "123", "99140145O2900001" })
	void a_text_that_is_no_number_comes_back_with_what_was_typed(String typed) throws Exception {
		Document page = this.pages.post(this.korcam, "/kpm/cari-nomor", Pages.form("number", typed), 422);
		assertThat(page.select("#number-error").text()).contains("16 angka");
		assertThat(page.select("#number").attr("value")).isEqualTo(typed);
	}

	@Test
	void numbers_are_shown_for_a_purpose_by_a_page_that_no_cache_keeps() throws Exception {
		UUID id = family("Sumiati", NIK);
		assertThat(this.pages.get(this.korcam, "/kpm/" + id + "/nomor").html()).doesNotContain(NIK);
		MockHttpServletResponse answer = this.pages.ask(this.korcam,
				MockMvcRequestBuilders.post("/kpm/" + id + "/nomor")
					.params(asking("Pengisian SIKS", "NIK", "BANK_ACCOUNT")));
		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(answer.getHeader("Cache-Control")).contains("no-store");
		assertThat(Pages.parsed(answer).text()).contains(NIK).doesNotContain(CARD);
		assertThat(audited("READ_NUMBER")).containsExactly("NIK: Pengisian SIKS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "cek 9914014502900001", "cek 9914-0145-0290" })
	void without_a_purpose_in_words_no_number_is_shown(String purpose) throws Exception {
		UUID id = family("Sumiati", NIK);
		Document page = this.pages.post(this.korcam, "/kpm/" + id + "/nomor", asking(purpose, "NIK"), 422);
		assertThat(page.select("#purpose-error").text()).isNotBlank();
		assertThat(audited("READ_NUMBER")).isEmpty();
	}

	@Test
	void a_companion_sees_numbers_of_his_families_and_is_audited() throws Exception {
		UUID companion = this.fixtures.companion("Pendamping Contoh", Fixtures.PURWODADI);
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, companion, 0);
		UUID mine = family("Sumiati", NIK);
		this.fixtures.member(group, mine);
		UUID foreign = family("Wagiyem", "9914014502900002");
		SignedInAccount account = this.fixtures.accountOf(companion);
		assertThat(this.pages.post(account, "/kpm/" + mine + "/nomor", asking("Pengisian SIKS", "NIK"), 200).text())
			.contains(NIK);
		this.pages.post(account, "/kpm/" + foreign + "/nomor", asking("Pengisian SIKS", "NIK"), 404);
		assertThat(this.pages.send(account, "/kpm/cari-nomor", Pages.form("number", "9914014502900002")))
			.isEqualTo("/kpm");
		assertThat(this.jdbc.sql("select account_id from audit_entry where action = 'READ_NUMBER'")
			.query(UUID.class)
			.list()).containsExactly(account.id());
	}

	private static MultiValueMap<String, String> asking(String purpose, String... kinds) {
		MultiValueMap<String, String> form = Pages.form("purpose", purpose, "_kinds", "on");
		for (String kind : kinds) {
			form.add("kinds", kind);
		}
		return form;
	}

	/** A family on the family card {@link #CARD}. */
	private UUID family(String name, String nik) throws Exception {
		String location = this.pages.send(this.korcam, "/kpm",
				Pages.form("headName", name, "nik", nik, "familyCard", CARD, "villageCode", Fixtures.PUCANGSARI,
						"cardHolder", "SELF", "status", "AKTIF", "statusSince", "2024-01-01", "version", "0"));
		return UUID.fromString(location.substring("/kpm/".length()));
	}

	private List<String> audited(String action) {
		return this.jdbc.sql("select coalesce(purpose, '-') from audit_entry where action = :action")
			.param("action", action)
			.query(String.class)
			.list();
	}

}
