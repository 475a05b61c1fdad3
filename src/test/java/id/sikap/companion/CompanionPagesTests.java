package id.sikap.companion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class CompanionPagesTests {

	private static final String NIK = "9914014502900001";

	@Autowired
	MockMvc mvc;

	@Autowired
	Fixtures fixtures;

	@Autowired
	Statements statements;

	@Autowired
	JdbcClient jdbc;

	private SignedInAccount purwodadi;

	@BeforeEach
	void coordinatorOfPurwodadi() {
		this.fixtures.reset();
		this.purwodadi = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
	}

	@Test
	void a_list_without_companions_says_what_to_do_next() throws Exception {
		assertThat(page(ask(this.purwodadi, get("/pendamping")), 200).select(".empty a").attr("href"))
			.isEqualTo("/impor");
	}

	@Test
	void a_companion_is_added_with_a_nik_that_stands_nowhere_in_clear() throws Exception {
		ask(this.purwodadi, post("/pendamping").params(form("nik", NIK, "phone", "62 812-3456-7890")))
			.andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("select c::text from companion c").query(String.class).single())
			.contains("+6281234567890")
			.doesNotContain(NIK);
		Document list = page(ask(this.purwodadi, get("/pendamping")), 200);
		assertThat(list.text()).contains("Murti Contoh").contains("•••• 0001").doesNotContain(NIK);
		assertThat(list.select(".list-count").text()).isEqualTo("1 pendamping");
	}

	@ParameterizedTest
	@CsvSource({ "nik, 991401450290001, nik", "nik, 9914013202900001, nik", "nik, 9914014502900000, nik",
			"nik, 99140145029O0001, nik", "nip, 12345, nip", "phone, 12, phone", "email, tanpa-at, email",
			"serviceFrom, 2026-02-31, serviceFrom", "name, '', name", "subdistrictCode, 35.14.02, subdistrictCode" })
	void bad_input_names_its_field_and_keeps_what_was_typed(String field, String value, String blamed)
			throws Exception {
		Document page = page(ask(this.purwodadi, post("/pendamping").params(form(field, value))), 422);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + blamed);
		assertThat(page.select("#" + blamed + "-error").text()).isNotBlank();
		assertThat(page.select("#position").attr("value")).isEqualTo("Penata Layanan Operasional");
		assertThat(this.jdbc.sql("select count(*) from companion").query(Long.class).single()).isZero();
	}

	@Test
	void all_that_is_wrong_is_told_at_once() throws Exception {
		Document page = page(
				ask(this.purwodadi,
						post("/pendamping").params(form("nik", "991401450290001", "phone", "12", "serviceFrom", ""))),
				422);
		assertThat(page.select("#nik-error, #phone-error, #serviceFrom-error")).hasSize(3);
	}

	@Test
	void a_nip_or_nik_is_held_by_one_companion() throws Exception {
		ask(this.purwodadi, post("/pendamping").params(form("nik", NIK, "nip", "198502052010012001")));
		assertThat(page(ask(this.purwodadi, post("/pendamping").params(form("nik", NIK))), 422).select("#nik-error"))
			.isNotEmpty();
		assertThat(page(ask(this.purwodadi, post("/pendamping").params(form("nip", "198502052010012001"))), 422)
			.select("#nip-error")).isNotEmpty();
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void a_refused_row_leaves_nobodys_name_or_number_in_the_log(CapturedOutput log) throws Exception {
		String nip = "198502052010012001";
		ask(this.purwodadi, post("/pendamping").params(form("nip", nip)));
		page(ask(this.purwodadi, post("/pendamping").params(form("nip", nip))), 422);
		assertThat(log.getAll()).contains("companion_nip_key").doesNotContain(nip, "Murti Contoh");
	}

	@Test
	void an_edit_without_a_nik_keeps_the_stored_one() throws Exception {
		ask(this.purwodadi, post("/pendamping").params(form("nik", NIK)));
		UUID id = this.jdbc.sql("select id from companion").query(UUID.class).single();
		ask(this.purwodadi, post("/pendamping/" + id + "/ubah").params(form("name", "Murti Lain")))
			.andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("select name || nik_last4 from companion").query(String.class).single())
			.isEqualTo("Murti Lain0001");
	}

	@Test
	void an_edit_over_somebody_elses_newer_one_shows_both_and_saves_neither_twice() throws Exception {
		UUID id = this.fixtures.companion("Murti Contoh", Fixtures.PURWODADI);
		ask(this.purwodadi, post("/pendamping/" + id + "/ubah").params(form("position", "Jabatan baru")));
		Document page = page(
				ask(this.purwodadi, post("/pendamping/" + id + "/ubah").params(form("position", "Jabatan lama"))), 409);
		assertThat(page.text()).contains("Jabatan baru");
		assertThat(page.select("#position").attr("value")).isEqualTo("Jabatan lama");
		assertThat(this.jdbc.sql("select position from companion").query(String.class).single())
			.isEqualTo("Jabatan baru");
		ask(this.purwodadi,
				post("/pendamping/" + id + "/ubah").params(
						form("position", "Jabatan lama", "version", page.select("input[name=version]").attr("value"))))
			.andExpect(status().is3xxRedirection());
	}

	@Test
	void a_full_nik_is_shown_for_a_purpose_and_audited() throws Exception {
		ask(this.purwodadi, post("/pendamping").params(form("nik", NIK)));
		UUID id = this.jdbc.sql("select id from companion").query(UUID.class).single();
		ask(this.purwodadi, post("/pendamping/" + id + "/nomor")).andExpect(status().is3xxRedirection());
		Document page = page(
				ask(this.purwodadi, post("/pendamping/" + id + "/nomor").param("purpose", "Verifikasi gaji")), 200);
		assertThat(page.text()).contains(NIK);
		assertThat(this.jdbc.sql("select purpose from audit_entry where action = 'READ_NUMBER' and subject_id = :id")
			.param("id", id)
			.query(String.class)
			.list()).containsExactly("Verifikasi gaji");
	}

	@Test
	void leave_that_overlaps_is_refused_until_the_other_is_cancelled() throws Exception {
		UUID id = this.fixtures.companion("Murti Contoh", Fixtures.PURWODADI);
		leave(id, "2026-11-02", "2026-11-06").andExpect(status().is3xxRedirection());
		assertThat(page(leave(id, "2026-11-06", "2026-11-09"), 422).select("#fromDay-error")).isNotEmpty();
		assertThat(page(leave(id, "2026-11-20", "2026-11-19"), 422).select("#toDay-error")).isNotEmpty();
		UUID leave = this.jdbc.sql("select id from companion_leave").query(UUID.class).single();
		ask(this.purwodadi, post("/pendamping/" + id + "/cuti/" + leave + "/batal"));
		leave(id, "2026-11-06", "2026-11-09").andExpect(status().is3xxRedirection());
	}

	@Test
	void whose_service_has_ended_leaves_the_list_and_can_come_back() throws Exception {
		UUID id = this.fixtures.companion("Murti Contoh", Fixtures.PURWODADI);
		MockHttpServletRequestBuilder end = post("/pendamping/" + id + "/akhir-tugas").param("reason", "Pindah tugas");
		assertThat(page(ask(this.purwodadi, end.param("lastDay", "2020-01-01")), 422).select("#lastDay-error"))
			.isNotEmpty();
		ask(this.purwodadi, post("/pendamping/" + id + "/akhir-tugas").param("reason", "Pindah tugas")
			.param("lastDay", "2026-01-31"));
		assertThat(names("/pendamping")).isEmpty();
		assertThat(names("/pendamping?status=ENDED")).containsExactly("Murti Contoh");
		ask(this.purwodadi, post("/pendamping/" + id + "/akhir-tugas/batal"));
		assertThat(names("/pendamping")).containsExactly("Murti Contoh");
	}

	@Test
	void the_list_filters_sorts_and_forgives_typing_errors() throws Exception {
		this.fixtures.companion("Sulastri Contoh", Fixtures.PURWODADI);
		UUID busy = this.fixtures.companion("Bambang Contoh", Fixtures.PURWODADI);
		this.jdbc.sql("update companion set active_households = 380 where id = :id").param("id", busy).update();
		assertThat(names("/pendamping?q=sulastry")).containsExactly("Sulastri Contoh");
		assertThat(names("/pendamping?beban=HIGH")).containsExactly("Bambang Contoh");
		assertThat(names("/pendamping?urut=nama,desc")).containsExactly("Sulastri Contoh", "Bambang Contoh");
		assertThat(names("/pendamping?urut=nama);drop table companion--")).hasSize(2);
	}

	@Test
	void a_companion_of_another_kecamatan_does_not_exist() throws Exception {
		UUID foreign = this.fixtures.companion("Asing Contoh", Fixtures.TUTUR);
		for (String path : List.of("", "/ubah", "/akhir-tugas", "/cuti/baru", "/foto")) {
			page(ask(this.purwodadi, get("/pendamping/" + foreign + path)), 404);
		}
		for (String path : List.of("/ubah", "/akhir-tugas", "/akhir-tugas/batal", "/cuti")) {
			page(ask(this.purwodadi, post("/pendamping/" + foreign + path).params(form())), 404);
		}
		page(ask(this.purwodadi, post("/pendamping/" + foreign + "/nomor").param("purpose", "Verifikasi")), 404);
		page(ask(this.purwodadi, post("/pendamping/akun").param("companionIds", foreign.toString())), 404);
		assertThat(names("/pendamping?status=ALL")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "COMPANION, 403", "VIEWER, 403", "ADMIN, 403", "REGENCY_COORDINATOR, 200",
			"SUBDISTRICT_COORDINATOR, 200" })
	void companions_are_kept_by_coordinators(Role role, int answer) throws Exception {
		UUID id = this.fixtures.companion("Murti Contoh", Fixtures.PURWODADI);
		SignedInAccount account = this.fixtures.account("peran", Fixtures.PURWODADI, Set.of(role),
				(role == Role.COMPANION) ? id : null);
		for (String path : List.of("/pendamping", "/pendamping/baru", "/pendamping/akun", "/pendamping/" + id,
				"/pendamping/" + id + "/ubah", "/pendamping/" + id + "/cuti/baru")) {
			page(ask(account, get(path)), answer);
		}
	}

	@Test
	void a_whole_list_gets_its_accounts_and_slips_at_once() throws Exception {
		UUID one = this.fixtures.companion("Murti Contoh", Fixtures.PURWODADI);
		UUID other = this.fixtures.companion("Murti Lain", Fixtures.PURWODADI);
		Document slips = page(
				ask(this.purwodadi, post("/pendamping/akun").param("companionIds", one.toString(), other.toString())),
				200);
		assertThat(slips.select(".slip-code").eachText()).hasSize(2).doesNotHaveDuplicates();
		assertThat(this.jdbc.sql("select username from account where companion_id is not null order by 1")
			.query(String.class)
			.list()).containsExactly("murti", "murti.2");
		assertThat(page(ask(this.purwodadi, get("/pendamping/akun")), 200).select(".empty")).isNotEmpty();
	}

	@Test
	void the_list_asks_the_database_as_often_for_ten_companions_as_for_twenty() throws Exception {
		statementsWith(0); // the areas are read once and for all
		int forTen = statementsWith(10);
		int forTwenty = statementsWith(10);
		assertThat(forTwenty).isEqualTo(forTen).isLessThanOrEqualTo(12);
	}

	private int statementsWith(int moreCompanions) throws Exception {
		for (int i = 0; i < moreCompanions; i++) {
			this.fixtures.companion("Contoh " + i, Fixtures.PURWODADI);
		}
		return this.statements.of(() -> ask(this.purwodadi, get("/pendamping"))).size();
	}

	private List<String> names(String path) throws Exception {
		return page(ask(this.purwodadi, get(path)), 200).select("tbody th a").eachText();
	}

	private ResultActions leave(UUID id, String from, String to) throws Exception {
		return ask(this.purwodadi,
				post("/pendamping/" + id + "/cuti").param("fromDay", from)
					.param("toDay", to)
					.param("reason", "ANNUAL"));
	}

	private ResultActions ask(SignedInAccount who, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(user(who)).with(csrf()));
	}

	private static Document page(ResultActions answer, int status) throws Exception {
		return Jsoup.parse(answer.andExpect(status().is(status)).andReturn().getResponse().getContentAsString());
	}

	/** A valid form, with some fields of another value. */
	private static MultiValueMap<String, String> form(String... fieldsAndValues) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.setAll(Map.of("name", "Murti Contoh", "position", "Penata Layanan Operasional", "subdistrictCode",
				Fixtures.PURWODADI, "serviceFrom", "2024-01-01"));
		for (int i = 0; i < fieldsAndValues.length; i += 2) {
			form.set(fieldsAndValues[i], fieldsAndValues[i + 1]);
		}
		return form;
	}

}
