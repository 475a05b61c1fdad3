package id.sikap.household;

import java.time.Clock;
import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Families as coordinators and companions keep them.
 */
@SikapTest
class HouseholdPagesTests {

	/** A woman of the made-up area 99.14.01, born on 5 February 1990. */
	private static final String NIK = "9914014502900001";

	@Autowired
	Fixtures fixtures;

	@Autowired
	Pages pages;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	private SignedInAccount korcam;

	private LocalDate today;

	@BeforeEach
	void coordinatorOfPurwodadi() {
		this.fixtures.reset();
		this.korcam = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.today = LocalDate.now(this.clock);
	}

	@Test
	void a_family_is_added_with_numbers_that_stand_nowhere_in_clear() throws Exception {
		UUID id = create("familyCard", "9914012011000007", "bank", "BRI", "accountNumber", "0012-3456-7890", "phone",
				"62 812-3456-7890");
		assertThat(this.jdbc.sql("select h::text from household h").query(String.class).single())
			.contains("+6281234567890")
			.doesNotContain(NIK)
			.doesNotContain("9914012011000007")
			.doesNotContain("001234567890");
		Document page = this.pages.get(this.korcam, "/kpm/" + id);
		assertThat(page.text()).contains("Sumiati Contoh")
			.contains("•••• 0001")
			.contains("•••• 0007")
			.contains("•••• 7890")
			.contains("Pucangsari, Purwodadi")
			.contains("0812-3456-7890")
			.contains("5 Februari 1990");
		assertThat(page.html()).doesNotContain(NIK);
		assertThat(history(id)).containsExactly("- > AKTIF 2024-01-01 -");
	}

	@ParameterizedTest
	@CsvSource({ "nik, 991401450290001", "nik, 9914013202900001", "nik, 9914014502900000", "nik, 99140145029O0001",
			"nik, 9.9E+15", "nik, ''", "familyCard, 123", "headName, ''", "phone, 12", "rt, 1a", "villageCode, ''",
			"villageCode, 35.14.02.2001", "villageCode, 35.14.01", "birthDate, 2026-02-31", "birthDate, 2126-01-01",
			"cardCheckedOn, 2126-01-01", "statusSince, 2126-01-01", "statusSince, ''", "status, ''", "status, HANTU",
			"cardHolderName, OTHER", "accountNumber, 12a456", "bank, 001234567890" })
	void bad_input_names_its_field_and_keeps_what_was_typed(String blamed, String value) throws Exception {
		String field = switch (blamed) {
			case "cardHolderName" -> "cardHolder";
			case "bank" -> "accountNumber";
			default -> blamed;
		};
		Document page = this.pages.post(this.korcam, "/kpm", form(field, value), 422);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + blamed);
		assertThat(page.select("#" + blamed + "-error").text()).isNotBlank();
		assertThat(page.select("#address").attr("value")).isEqualTo("Dusun Krajan");
		assertThat(page.select("input[name=" + field + "][type=text]").stream().map((input) -> input.attr("value")))
			.allMatch(value::equals);
		assertThat(count()).isZero();
	}

	@Test
	void everything_that_is_wrong_is_told_at_once() throws Exception {
		Document page = this.pages.post(this.korcam, "/kpm",
				form("nik", "123", "familyCard", "456", "phone", "7", "headName", "", "rt", "abc"), 422);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#nik", "#familyCard",
				"#phone", "#headName", "#rt");
	}

	@ParameterizedTest
	@CsvSource({ "sex, MALE, sex", "birthDate, 1990-02-06, birthDate", "nik, 3201014502900001, villageCode" })
	void what_does_not_fit_the_nik_is_asked_about_and_kept_when_ticked(String field, String value, String blamed)
			throws Exception {
		Document page = this.pages.post(this.korcam, "/kpm", form(field, value), 422);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + blamed, "#keep");
		assertThat(page.select("input[type=checkbox][name=keep]")).hasSize(1);
		assertThat(count()).isZero();
		MultiValueMap<String, String> kept = form(field, value, "keep", "true");
		assertThat(this.pages.send(this.korcam, "/kpm", kept)).startsWith("/kpm/");
		assertThat(count()).isOne();
	}

	@Test
	void a_made_up_nik_of_no_area_fits_every_village() throws Exception {
		assertThat(create()).isNotNull();
	}

	@Test
	void what_no_longer_fits_the_stored_nik_is_asked_about_too() throws Exception {
		UUID id = create();
		Document page = this.pages.post(this.korcam, "/kpm/" + id + "/ubah", form("nik", "", "sex", "MALE"), 422);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#sex", "#keep");
		this.pages.send(this.korcam, "/kpm/" + id + "/ubah", form("nik", "", "sex", "MALE", "keep", "true"));
		// and not asked again when nothing of it changes
		this.pages.send(this.korcam, "/kpm/" + id + "/ubah", form("nik", "", "sex", "MALE", "version", "1"));
	}

	@Test
	void a_nik_is_in_the_programme_once_and_may_come_back_after_leaving() throws Exception {
		UUID first = create();
		Document page = this.pages.post(this.korcam, "/kpm", form("headName", "Nama Lain"), 422);
		assertThat(page.select("#nik-error").text()).contains("sudah tercatat pada KPM lain");
		assertThat(page.select("#headName").attr("value")).isEqualTo("Nama Lain");
		change(first, "KELUAR", "2025-05-01");
		this.pages.send(this.korcam, "/kpm", form("headName", "Nama Lain", "statusSince", "2025-06-01"));
		assertThat(count()).isEqualTo(2);
	}

	@Test
	void a_form_sent_again_by_the_back_button_adds_nothing() throws Exception {
		create();
		this.pages.post(this.korcam, "/kpm", form(), 422);
		assertThat(count()).isOne();
	}

	@Test
	void an_edit_without_numbers_keeps_the_stored_ones() throws Exception {
		UUID id = create("familyCard", "9914012011000007", "bank", "BNI", "accountNumber", "001234567890");
		this.pages.send(this.korcam, "/kpm/" + id + "/ubah",
				form("nik", "", "headName", "Sumiati Baru", "bank", "BNI"));
		assertThat(this.jdbc
			.sql("select head_name || nik_last4 || family_card_last4 || account_number_last4 from household")
			.query(String.class)
			.single()).isEqualTo("Sumiati Baru000100077890");
		Document form = this.pages.get(this.korcam, "/kpm/" + id + "/ubah");
		assertThat(form.select("#nik").attr("value")).isEmpty();
		assertThat(form.select("#nik-hint").text()).contains("0001");
	}

	@Test
	void an_edit_over_somebody_elses_newer_one_shows_both() throws Exception {
		UUID id = create();
		this.pages.send(this.korcam, "/kpm/" + id + "/ubah", form("nik", "", "address", "Dusun Baru", "bank", "BSI"));
		Document page = this.pages.post(this.korcam, "/kpm/" + id + "/ubah",
				form("nik", "", "address", "Dusun Lama", "villageCode", Fixtures.GERBO), 409);
		assertThat(page.select(".error-summary tbody tr").eachText()).contains("Alamat Dusun Lama Dusun Baru",
				"Desa/kelurahan Gerbo Pucangsari", "Bank penyalur – BSI");
		assertThat(page.select("#address").attr("value")).isEqualTo("Dusun Lama");
		this.pages.send(this.korcam, "/kpm/" + id + "/ubah",
				form("nik", "", "address", "Dusun Lama", "version", page.select("input[name=version]").attr("value")));
	}

	@Test
	void a_companion_keeps_contact_and_card_of_a_family_he_serves_and_nothing_else() throws Exception {
		UUID companion = this.fixtures.companion("Pendamping Contoh", Fixtures.PURWODADI);
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, companion, 1);
		UUID id = memberOf(group);
		SignedInAccount account = this.fixtures.accountOf(companion);
		Document page = this.pages.get(account, "/kpm/" + id);
		assertThat(page.select("a[href$=/ubah], a[href$=/status]")).isEmpty();
		assertThat(page.select("a[href$=/kontak]")).hasSize(1);
		this.pages.send(account, "/kpm/" + id + "/kontak",
				Pages.form("phone", "0812-3456-7890", "address", "Dusun Baru", "rt", "2", "rw", "3", "cardHolder",
						"OTHER", "cardHolderName", "Ketua kelompok", "cardCheckedOn", this.today.toString(), "version",
						"0"));
		assertThat(this.pages.get(account, "/kpm/" + id).text()).contains("0812-3456-7890")
			.contains("Orang lain: Ketua kelompok");
		assertThat(this.pages
			.post(account, "/kpm/" + id + "/kontak", Pages.form("cardHolder", "SELF", "phone", "12", "version", "1"),
					422)
			.select("#phone-error")).isNotEmpty();
		assertThat(this.pages
			.post(account, "/kpm/" + id + "/kontak", Pages.form("cardHolder", "SELF", "version", "0"), 409)
			.select(".error-summary tbody tr")
			.eachText()).contains("Pemegang KKS Keluarga sendiri Orang lain");
	}

	@Test
	void members_are_added_once_changed_and_leave_with_a_reason() throws Exception {
		UUID id = create();
		Document blank = this.pages.get(this.korcam, "/kpm/" + id + "/anggota/baru");
		MultiValueMap<String, String> child = Pages.form("newId", blank.select("input[name=newId]").attr("value"),
				"name", "Anak Contoh", "birthDate", "2015-05-05", "sex", "MALE", "category", "SD", "version", "0");
		this.pages.send(this.korcam, "/kpm/" + id + "/anggota", child);
		this.pages.send(this.korcam, "/kpm/" + id + "/anggota", child);
		Document page = this.pages.get(this.korcam, "/kpm/" + id);
		assertThat(page.text()).contains("1 komponen dihitung dari 1").contains("SD/MI sederajat");
		UUID member = this.jdbc.sql("select id from household_member").query(UUID.class).single();
		String path = "/kpm/" + id + "/anggota/" + member;
		assertThat(this.pages.get(this.korcam, path + "/ubah").select("#name").attr("value")).isEqualTo("Anak Contoh");
		child.set("name", "Anak Baru");
		this.pages.send(this.korcam, path + "/ubah", child);
		child.set("name", "Anak Lain");
		assertThat(this.pages.post(this.korcam, path + "/ubah", child, 409).text()).contains("Anak Baru");
		this.pages.get(this.korcam, path + "/keluar");
		assertThat(this.pages
			.post(this.korcam, path + "/keluar", Pages.form("leftOn", "2126-01-01", "leftReason", "Pindah"), 422)
			.select("#leftOn-error")).isNotEmpty();
		this.pages.send(this.korcam, path + "/keluar", Pages.form("leftOn", "2026-01-01", "leftReason", "Pindah"));
		assertThat(this.pages.get(this.korcam, "/kpm/" + id).text()).contains("Tidak lagi menjadi anggota Anak Baru")
			.doesNotContain("komponen dihitung");
		this.pages.send(this.korcam, path + "/kembali", Pages.form());
		assertThat(this.pages.get(this.korcam, "/kpm/" + id).text()).contains("1 komponen dihitung dari 1");
	}

	@Test
	void what_a_sheet_declared_is_shown_until_members_are_entered() throws Exception {
		UUID id = this.fixtures.household("Sumiati", Fixtures.PUCANGSARI);
		this.jdbc.sql("update household set declared_components = '{\"AUD\": 3, \"SD\": 1}'").update();
		assertThat(this.pages.get(this.korcam, "/kpm/" + id).text()).contains("3 komponen dihitung dari 4")
			.contains("Menurut lembar yang diimpor")
			.contains("Anak usia dini (0–6 tahun): 3");
	}

	@Test
	void a_status_changes_along_the_life_cycle_with_a_day_and_a_reason() throws Exception {
		UUID id = create();
		Document form = this.pages.get(this.korcam, "/kpm/" + id + "/status");
		assertThat(form.select("input[name=status]").eachAttr("value")).containsExactlyInAnyOrder("DITANGGUHKAN",
				"CALON_GRADUASI", "GRADUASI_ALAMIAH", "KELUAR");
		assertThat(refused(id, "GRADUASI_MANDIRI", "2025-01-01", "Mampu")).isEqualTo("#status");
		assertThat(refused(id, "KELUAR", "2023-12-31", "Pindah")).isEqualTo("#onDay");
		assertThat(refused(id, "KELUAR", this.today.plusDays(1).toString(), "Pindah")).isEqualTo("#onDay");
		assertThat(refused(id, "KELUAR", "2025-01-01", "")).isEqualTo("#statusReason");
		assertThat(refused(id, "", "2025-01-01", "Pindah")).isEqualTo("#status");
		change(id, "CALON_GRADUASI", "2025-01-01");
		change(id, "GRADUASI_MANDIRI", "2025-02-01");
		assertThat(history(id)).containsExactly("- > AKTIF 2024-01-01 -", "AKTIF > CALON_GRADUASI 2025-01-01 Sebab",
				"CALON_GRADUASI > GRADUASI_MANDIRI 2025-02-01 Sebab");
		assertThat(this.pages.get(this.korcam, "/kpm/" + id).text())
			.contains("Graduasi mandiri, sejak 1 Februari 2025Sebab");
		assertThat(this.pages.get(this.korcam, "/kpm/" + id + "/status").select("input[name=status]")).isEmpty();
	}

	@Test
	void who_leaves_the_programme_leaves_the_group_on_that_day_and_who_pauses_stays() throws Exception {
		UUID companion = this.fixtures.companion("Pendamping Contoh", Fixtures.PURWODADI);
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, companion, 2);
		UUID id = memberOf(group);
		LocalDate yesterday = this.today.minusDays(1);
		change(id, "DITANGGUHKAN", yesterday.toString());
		assertThat(caseload(companion)).isEqualTo(1);
		assertThat(memberships(id)).containsExactly("2024-01-01 -");
		change(id, "AKTIF", yesterday.toString());
		assertThat(caseload(companion)).isEqualTo(2);
		change(id, "KELUAR", yesterday.toString());
		assertThat(caseload(companion)).isEqualTo(1);
		assertThat(memberships(id)).containsExactly("2024-01-01 " + yesterday);
		assertThat(this.jdbc.sql("select count(*) from household where group_id is null").query(Long.class).single())
			.isOne();
	}

	@Test
	void a_family_in_a_group_does_not_change_its_village() throws Exception {
		UUID companion = this.fixtures.companion("Pendamping Contoh", Fixtures.PURWODADI);
		UUID id = memberOf(this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, companion, 1));
		Document page = this.pages.post(this.korcam, "/kpm/" + id + "/ubah", form("villageCode", Fixtures.GERBO), 422);
		assertThat(page.select("#villageCode-error").text()).contains("Melati");
	}

	@Test
	void a_new_family_may_join_a_group_of_its_village_at_once() throws Exception {
		UUID group = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		UUID elsewhere = this.fixtures.group("Mawar", Fixtures.GERBO);
		Document choices = this.pages.get(this.korcam, "/kpm/pilihan-kelompok?villageCode=" + Fixtures.PUCANGSARI);
		assertThat(choices.select("option").eachText()).containsExactly("Tentukan nanti", "Melati");
		this.pages.post(this.korcam, "/kpm", form("groupId", elsewhere.toString()), 422);
		assertThat(count()).isZero();
		UUID id = create("groupId", group.toString());
		assertThat(memberships(id)).containsExactly(this.today + " -");
		assertThat(this.pages.get(this.korcam, "/kpm?kelompok=" + group).select("tbody th").text())
			.isEqualTo("Sumiati Contoh");
	}

	private String refused(UUID id, String status, String day, String reason) throws Exception {
		return this.pages
			.post(this.korcam, "/kpm/" + id + "/status",
					Pages.form("status", status, "onDay", day, "statusReason", reason), 422)
			.select(".error-summary a")
			.attr("href");
	}

	private void change(UUID id, String status, String day) throws Exception {
		this.pages.send(this.korcam, "/kpm/" + id + "/status",
				Pages.form("status", status, "onDay", day, "statusReason", "Sebab"));
	}

	private UUID create(String... fieldsAndValues) throws Exception {
		String location = this.pages.send(this.korcam, "/kpm", form(fieldsAndValues));
		return UUID.fromString(location.substring("/kpm/".length()));
	}

	/** A valid form, with some fields of another value. */
	private static MultiValueMap<String, String> form(String... fieldsAndValues) {
		MultiValueMap<String, String> form = Pages.form("headName", "Sumiati Contoh", "nik", NIK, "birthDate",
				"1990-02-05", "sex", "FEMALE", "villageCode", Fixtures.PUCANGSARI, "address", "Dusun Krajan",
				"cardHolder", "UNKNOWN", "status", "AKTIF", "statusSince", "2024-01-01", "version", "0");
		for (int i = 0; i < fieldsAndValues.length; i += 2) {
			form.set(fieldsAndValues[i], fieldsAndValues[i + 1]);
		}
		return form;
	}

	private long count() {
		return this.jdbc.sql("select count(*) from household").query(Long.class).single();
	}

	private UUID memberOf(UUID group) {
		return this.jdbc.sql("select household_id from group_member where group_id = :group order by 1 limit 1")
			.param("group", group)
			.query(UUID.class)
			.single();
	}

	private List<String> history(UUID id) {
		return this.jdbc.sql("""
				select coalesce(from_status, '-') || ' > ' || to_status || ' ' || on_day || ' ' || coalesce(reason, '-')
				from household_status_change where household_id = :id order by on_day, id
				""").param("id", id).query(String.class).list();
	}

	private List<String> memberships(UUID id) {
		return this.jdbc
			.sql("""
					select from_day || ' ' || coalesce(to_day::text, '-') from group_member where household_id = :id order by 1
					""")
			.param("id", id)
			.query(String.class)
			.list();
	}

	private int caseload(UUID companion) {
		return this.jdbc.sql("select active_households from companion where id = :id")
			.param("id", companion)
			.query(Integer.class)
			.single();
	}

}
