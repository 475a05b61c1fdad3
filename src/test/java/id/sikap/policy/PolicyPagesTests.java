package id.sikap.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.Role;
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
class PolicyPagesTests {

	private static final String PAGE = "/sistem-sosial/kebijakan";

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

	private SignedInAccount coordinator;

	private SignedInAccount purwodadi;

	private SignedInAccount ratna;

	@BeforeEach
	void three_companions_in_two_kecamatan() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.coordinator = this.fixtures.regencyCoordinator();
		this.purwodadi = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.ratna = this.fixtures.accountOf(this.fixtures.companion("Ratna", Fixtures.PURWODADI));
		this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.fixtures.companion("Wati", Fixtures.TUTUR);
	}

	@Test
	void the_list_says_how_many_of_those_who_must_know_have_understood_and_how_many_ask() throws Exception {
		String path = create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		assertThat(shares(this.coordinator)).isEqualTo("0 dari 3 sudah paham, 0 bertanya");
		understand(this.ratna, path);
		ask(this.fixtures.accountOf(companion("Wati")), path, "Mulai kapan?");
		assertThat(shares(this.coordinator)).isEqualTo("1 dari 3 sudah paham, 1 bertanya");
		assertThat(shares(this.purwodadi)).isEqualTo("1 dari 2 sudah paham, 0 bertanya");
		Document page = this.pages.get(this.coordinator, path);
		assertThat(page.select("#teks").text()).contains("Slamet").doesNotContain("Ratna", "Wati");
	}

	@Test
	void who_has_left_the_service_need_not_know() throws Exception {
		create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		this.jdbc.sql("update companion set service_to = :day where name = 'Slamet'")
			.param("day", this.today.minusDays(1))
			.update();
		assertThat(shares(this.purwodadi)).isEqualTo("0 dari 1 sudah paham, 0 bertanya");
	}

	@Test
	void a_question_takes_understanding_back_and_its_answer_is_read_by_all_who_must_know() throws Exception {
		String path = create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		understand(this.ratna, path);
		ask(this.ratna, path, "Siapa yang menandatangani?");
		assertThat(shares(this.coordinator)).isEqualTo("0 dari 3 sudah paham, 1 bertanya");
		assertThat(this.pages.get(this.purwodadi, PAGE + "?jawaban=QUESTIONS").select("tbody tr")).hasSize(1);
		this.pages.send(this.purwodadi, path + "/pertanyaan/" + question() + "/jawab",
				Pages.form("answer", "Koordinator kecamatan."));
		SignedInAccount slamet = this.fixtures.accountOf(companion("Slamet"));
		String read = this.pages.get(slamet, path).select("#tanya-jawab").text();
		assertThat(read).contains("Siapa yang menandatangani?", "Koordinator kecamatan.").doesNotContain("Ratna");
		assertThat(this.pages.get(this.purwodadi, path).select("#tanya-jawab").text()).contains("Ratna");
	}

	@Test
	void a_question_is_answered_by_a_coordinator_of_its_kecamatan_and_not_by_who_asked() throws Exception {
		String path = create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		SignedInAccount both = this.fixtures.account("korcam", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION), companion("Slamet"));
		ask(both, path, "Mulai kapan?");
		String answer = path + "/pertanyaan/" + question() + "/jawab";
		MultiValueMap<String, String> words = Pages.form("answer", "Besok.");
		assertThat(status(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), answer, words)).isEqualTo(404);
		assertThat(status(this.ratna, answer, words)).isEqualTo(403);
		this.pages.send(both, answer, words);
		assertThat(this.jdbc.sql("select answer from policy_question").query(String.class).optional()).isEmpty();
		this.pages.send(this.purwodadi, answer, Pages.form("answer", " "));
		assertThat(this.jdbc.sql("select answer from policy_question").query(String.class).optional()).isEmpty();
		this.pages.send(this.purwodadi, answer, words);
		assertThat(this.jdbc.sql("select answer from policy_question").query(String.class).single())
			.isEqualTo("Besok.");
	}

	@Test
	void the_first_page_of_a_companion_shows_what_waits_and_takes_the_answer() throws Exception {
		String path = create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		create(this.coordinator, policy(Fixtures.TUTUR, "2/2026"));
		Document home = this.pages.get(this.ratna, "/");
		assertThat(home.select(".policies .policy-item")).hasSize(1);
		assertThat(home.select(".policies form").attr("action")).isEqualTo(path + "/paham");
		assertThat(this.pages.send(this.ratna, path + "/paham", Pages.form("kembali", "true"))).isEqualTo("/");
		understand(this.ratna, path); // a second tap changes nothing
		assertThat(this.pages.get(this.ratna, "/").select(".policies")).isEmpty();
	}

	@Test
	void an_answered_question_waits_again_until_it_is_clear() throws Exception {
		String path = create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		ask(this.ratna, path, "Mulai kapan?");
		assertThat(this.pages.get(this.ratna, "/").select(".policies")).isEmpty();
		this.pages.send(this.purwodadi, path + "/pertanyaan/" + question() + "/jawab", Pages.form("answer", "Besok."));
		assertThat(this.pages.get(this.ratna, "/").select(".policies").text()).contains("sudah dijawab");
		understand(this.ratna, path);
		assertThat(this.pages.get(this.ratna, "/").select(".policies")).isEmpty();
	}

	@Test
	void whom_it_does_not_concern_or_what_is_over_takes_no_answer() throws Exception {
		MultiValueMap<String, String> tutur = policy(Fixtures.REGENCY, "1/2026");
		tutur.add("subdistrictCodes", Fixtures.TUTUR);
		String others = create(this.coordinator, tutur);
		understand(this.ratna, others);
		MultiValueMap<String, String> past = policy(Fixtures.REGENCY, "2/2026");
		past.set("inForceTo", this.today.minusDays(1).toString());
		String ended = create(this.coordinator, past);
		understand(this.ratna, ended);
		assertThat(this.pages.post(this.ratna, ended + "/tanya", Pages.form("question", "Mengapa?"), 422)
			.select("#jawaban")
			.text()).contains("tidak berlaku lagi");
		assertThat(this.jdbc.sql("select count(*) from policy_understanding").query(Integer.class).single()).isZero();
	}

	@Test
	void a_newer_policy_replaces_one_older_only_once() throws Exception {
		String old = create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		MultiValueMap<String, String> newer = policy(Fixtures.REGENCY, "2/2026");
		newer.add("replacesId", id(old));
		String path = create(this.coordinator, newer);
		assertThat(this.pages.get(this.ratna, old).select(".subtitle").text()).contains("digantikan");
		assertThat(this.pages.get(this.ratna, old).select("a[href=" + path + "]")).isNotEmpty();
		newer.set("number", "3/2026");
		assertThat(this.pages.post(this.coordinator, PAGE, newer, 422).select("#replacesId-error").text())
			.contains("sudah digantikan");
	}

	@Test
	void what_is_wrong_is_told_at_the_field_and_what_was_typed_stays() throws Exception {
		MultiValueMap<String, String> wrong = policy(Fixtures.REGENCY, "1/2026");
		wrong.set("inForceFrom", this.today.minusDays(60).toString());
		Document form = this.pages.post(this.coordinator, PAGE, wrong, 422);
		assertThat(form.select("#inForceFrom-error").text()).contains("sebelum terbit");
		assertThat(form.select("#explanation").val()).isEqualTo("Daftar hadir dikirim tiap bulan.");
		create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		assertThat(this.pages.post(this.coordinator, PAGE, policy(Fixtures.REGENCY, "1/2026"), 422)
			.select("#number-error")).isNotEmpty();
		MultiValueMap<String, String> foreign = policy(Fixtures.TUTUR, "7/2026");
		assertThat(this.pages.post(this.purwodadi, PAGE, foreign, 422).select("#areaCode-error")).isNotEmpty();
	}

	@Test
	void a_change_made_from_an_older_version_shows_both() throws Exception {
		String path = create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		MultiValueMap<String, String> first = policy(Fixtures.REGENCY, "1/2026");
		first.set("title", "Judul lain");
		this.pages.send(this.coordinator, path + "/ubah", first);
		Document both = this.pages.post(this.coordinator, path + "/ubah", policy(Fixtures.REGENCY, "1/2026"), 409);
		assertThat(both.select(".error-summary tbody").text()).contains("Judul", "Judul lain");
	}

	@Test
	void who_has_understood_is_asked_again_when_the_meaning_changes_and_not_for_a_slip() throws Exception {
		String path = create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		understand(this.ratna, path);
		this.pages.send(this.coordinator, path + "/ubah", policy(Fixtures.REGENCY, "1/2026"));
		assertThat(shares(this.coordinator)).startsWith("1 dari 3");
		MultiValueMap<String, String> other = policy(Fixtures.REGENCY, "1/2026");
		other.set("again", "true");
		other.set("version", this.jdbc.sql("select version::text from policy").query(String.class).single());
		this.pages.send(this.coordinator, path + "/ubah", other);
		assertThat(shares(this.coordinator)).startsWith("0 dari 3");
		assertThat(this.pages.get(this.ratna, "/").select(".policies .policy-item")).hasSize(1);
	}

	@Test
	void a_record_is_withdrawn_with_a_reason_and_its_number_is_free_again() throws Exception {
		String path = create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		this.pages.send(this.coordinator, path + "/tarik", Pages.form("reason", ""));
		assertThat(this.pages.get(this.ratna, PAGE).select("tbody tr")).hasSize(1);
		this.pages.send(this.coordinator, path + "/tarik", Pages.form("reason", "Dua kali dicatat"));
		assertThat(this.pages.get(this.ratna, PAGE).select("tbody tr")).isEmpty();
		assertThat(this.pages.get(this.ratna, path).select(".note").text()).contains("Dua kali dicatat");
		create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
	}

	@Test
	void all_read_what_holds_in_their_area_and_only_its_coordinators_change_it() throws Exception {
		String regency = create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		String village = create(this.purwodadi, policy(Fixtures.PUCANGSARI, "2/2026"));
		SignedInAccount viewer = this.fixtures.viewer();
		SignedInAccount tutur = this.fixtures.subdistrictCoordinator(Fixtures.TUTUR);
		for (Map.Entry<SignedInAccount, int[]> reader : Map
			.of(this.coordinator, new int[] { 200, 200, 200, 200 }, this.purwodadi, new int[] { 200, 403, 200, 200 },
					tutur, new int[] { 200, 403, 404, 404 }, this.ratna, new int[] { 200, 403, 200, 403 }, viewer,
					new int[] { 200, 403, 200, 403 }, this.fixtures.admin(), new int[] { 403, 403, 403, 403 })
			.entrySet()) {
			int[] expected = reader.getValue();
			assertThat(new int[] { status(reader.getKey(), regency), status(reader.getKey(), regency + "/ubah"),
					status(reader.getKey(), village), status(reader.getKey(), village + "/ubah") })
				.as(reader.getKey().getUsername())
				.isEqualTo(expected);
		}
		assertThat(this.pages.get(viewer, regency).select("#teks, #siapa, form[action$=tanya]")).isEmpty();
		assertThat(this.pages.get(tutur, PAGE).select("tbody tr")).hasSize(1);
	}

	@Test
	void the_list_costs_the_same_with_more_rows_and_its_export_has_them_all() throws Exception {
		create(this.coordinator, policy(Fixtures.REGENCY, "1/2026"));
		int before = this.statements.of(() -> this.pages.get(this.ratna, PAGE)).size();
		for (int i = 2; i < 8; i++) {
			create(this.coordinator, policy(Fixtures.REGENCY, i + "/2026"));
		}
		assertThat(this.statements.of(() -> this.pages.get(this.ratna, PAGE))).hasSize(before)
			.hasSizeLessThanOrEqualTo(6);
		assertThat(this.pages.ask(this.ratna, MockMvcRequestBuilders.get("/ekspor/kebijakan")).getStatus())
			.isEqualTo(200);
		assertThat(this.pages.get(this.coordinator, PAGE + "?q=3/2026").select("tbody tr")).hasSize(1);
		assertThat(this.pages.get(this.coordinator, PAGE + "?desa=" + Fixtures.PUCANGSARI).select("tbody tr"))
			.hasSize(7);
	}

	private MultiValueMap<String, String> policy(String areaCode, String number) {
		return Pages.form("kind", "CIRCULAR", "number", number, "title", "Daftar hadir P2K2", "issuer", "Dinas Sosial",
				"issuedOn", this.today.minusDays(30).toString(), "inForceFrom", this.today.minusDays(20).toString(),
				"explanation", "Daftar hadir dikirim tiap bulan.", "support", "NONE", "areaCode", areaCode, "version",
				"0");
	}

	private String create(SignedInAccount who, MultiValueMap<String, String> form) throws Exception {
		return this.pages.send(who, PAGE, form);
	}

	private void understand(SignedInAccount who, String path) throws Exception {
		this.pages.send(who, path + "/paham", Pages.form());
	}

	private void ask(SignedInAccount who, String path, String question) throws Exception {
		this.pages.send(who, path + "/tanya", Pages.form("question", question));
	}

	private String shares(SignedInAccount who) throws Exception {
		return this.pages.get(who, PAGE).select("tbody tr td:last-child span:contains(sudah paham,)").text();
	}

	private int status(SignedInAccount who, String path) throws Exception {
		return this.pages.ask(who, MockMvcRequestBuilders.get(path)).getStatus();
	}

	private int status(SignedInAccount who, String path, MultiValueMap<String, String> form) throws Exception {
		return this.pages.ask(who, MockMvcRequestBuilders.post(path).params(form)).getStatus();
	}

	private UUID companion(String name) {
		return this.jdbc.sql("select id from companion where name = ?").param(name).query(UUID.class).single();
	}

	private UUID question() {
		return this.jdbc.sql("select id from policy_question").query(UUID.class).single();
	}

	private static String id(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
