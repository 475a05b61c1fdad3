package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class GroupPagesTests {

	@Autowired
	Fixtures fixtures;

	@Autowired
	Pages pages;

	@Autowired
	Statements statements;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	private SignedInAccount korcam;

	private LocalDate today;

	private UUID companion;

	@BeforeEach
	void coordinatorOfPurwodadi() {
		this.fixtures.reset();
		this.korcam = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.today = LocalDate.now(this.clock);
		this.companion = this.fixtures.companion("Murti Contoh", Fixtures.PURWODADI);
	}

	@Test
	void a_list_without_groups_says_what_to_do_next() throws Exception {
		assertThat(this.pages.get(this.korcam, "/kelompok").select(".empty a").attr("href")).isEqualTo("/impor");
	}

	@Test
	void the_list_shows_each_group_as_it_is_today() throws Exception {
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 3);
		UUID head = this.jdbc.sql("select id from household order by head_name limit 1").query(UUID.class).single();
		this.fixtures.headOf(group, head);
		this.fixtures.member(group, this.fixtures.household("Jeda", Fixtures.PUCANGSARI, "DITANGGUHKAN", null));
		this.jdbc.sql("update household_group set usual_day = 2, usual_time = '09:00', meeting_place = 'Balai desa'")
			.update();
		Document page = this.pages.get(this.korcam, "/kelompok");
		assertThat(page.select("tbody tr").eachText())
			.containsExactly("Melati Pucangsari Murti Contoh Melati 001 Selasa, 09.00Balai desa 4 3");
		UUID cover = this.fixtures.companion("Pengganti Contoh", Fixtures.PURWODADI);
		this.fixtures.assignment(group, cover, "COVER", this.today, this.today);
		assertThat(this.pages.get(this.korcam, "/kelompok").select("tbody tr").text()).contains("Pengganti Contoh")
			.contains("pengganti sementara")
			.doesNotContain("Murti");
	}

	@Test
	void the_filters_stand_in_the_address() throws Exception {
		this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 0);
		this.fixtures.group("Mawar", Fixtures.GERBO);
		UUID closed = this.fixtures.group("Kenanga", Fixtures.GERBO);
		this.jdbc.sql("update household_group set closed_on = '2025-01-01' where id = :id")
			.param("id", closed)
			.update();
		UUID gone = this.fixtures.companion("Sudah Pergi", Fixtures.PURWODADI);
		this.fixtures.servedGroup("Dahlia", Fixtures.PUCANGSARI, gone, 0);
		this.jdbc.sql("update companion set service_to = '2026-01-31' where id = :id").param("id", gone).update();
		assertThat(names("/kelompok")).containsExactly("Mawar", "Dahlia", "Melati"); // by
																						// village
		assertThat(names("/kelompok?q=melaty")).containsExactly("Melati");
		assertThat(names("/kelompok?desa=35.14.01.2001")).containsExactly("Mawar");
		assertThat(names("/kelompok?pendamping=" + this.companion)).containsExactly("Melati");
		assertThat(names("/kelompok?pendamping=tanpa")).containsExactly("Mawar", "Dahlia");
		assertThat(names("/kelompok?pendamping=x")).isEmpty();
		assertThat(names("/kelompok?status=CLOSED")).containsExactly("Kenanga");
		assertThat(names("/kelompok?status=ALL")).hasSize(4);
		assertThat(names("/kelompok?urut=nama,desc")).containsExactly("Melati", "Mawar", "Dahlia");
		assertThat(names("/kelompok?urut=anggota);drop table household_group--")).hasSize(3);
	}

	@Test
	void the_number_of_statements_does_not_grow_with_the_rows() throws Exception {
		for (int i = 0; i < 5; i++) {
			this.fixtures.servedGroup("Melati " + i, Fixtures.PUCANGSARI, this.companion, 2);
		}
		List<String> few = statements("/kelompok");
		UUID group = this.jdbc.sql("select id from household_group limit 1").query(UUID.class).single();
		List<String> show = statements("/kelompok/" + group);
		List<String> panel = statements("/pendamping/" + this.companion + "/kelompok");
		for (int i = 5; i < 10; i++) {
			this.fixtures.servedGroup("Melati " + i, Fixtures.PUCANGSARI, this.companion, 2);
			this.fixtures.member(group, this.fixtures.household("Baru " + i, Fixtures.PUCANGSARI));
		}
		assertThat(statements("/kelompok")).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
		assertThat(statements("/kelompok/" + group)).hasSameSizeAs(show).hasSizeLessThanOrEqualTo(12);
		assertThat(statements("/pendamping/" + this.companion + "/kelompok")).hasSameSizeAs(panel);
	}

	@Test
	void a_group_is_made_with_its_companion_and_shown() throws Exception {
		String location = this.pages.send(this.korcam, "/kelompok", form("companionId", this.companion.toString()));
		Document page = this.pages.get(this.korcam, location);
		assertThat(page.text()).contains("Melati 1")
			.contains("Pucangsari, Purwodadi")
			.contains("Balai desa")
			.contains("Selasa, 09.00")
			.contains("Murti Contoh, Pemegang sejak " + day(this.today))
			.contains("melayani hari ini");
		assertThat(this.jdbc.sql("select group_count from companion").query(Integer.class).single()).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "groupName, ''", "villageCode, ''", "villageCode, 35.14.02.2001", "usualTime, 25:00",
			"usualDay, HARI" })
	void bad_input_names_its_field_and_keeps_what_was_typed(String field, String value) throws Exception {
		Document page = this.pages.post(this.korcam, "/kelompok", form(field, value), 422);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + field);
		assertThat(page.select("#" + field + "-error").text()).isNotBlank();
		assertThat(page.select("#meetingPlace").attr("value")).isEqualTo("Balai desa");
	}

	@Test
	void a_village_has_one_group_of_a_name_however_it_is_written() throws Exception {
		this.pages.send(this.korcam, "/kelompok", form());
		Document page = this.pages.post(this.korcam, "/kelompok", form("groupName", "KELOMPOK  melati-1"), 422);
		assertThat(page.select("#groupName-error").text()).contains("Sudah ada kelompok dengan nama itu");
		this.pages.send(this.korcam, "/kelompok", form("villageCode", Fixtures.GERBO));
	}

	@Test
	void a_group_changes_its_name_place_and_ketua_and_families_follow() throws Exception {
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 2);
		UUID head = this.jdbc.sql("select id from household order by head_name limit 1").query(UUID.class).single();
		UUID stranger = this.fixtures.household("Orang Lain", Fixtures.PUCANGSARI);
		String path = "/kelompok/" + group + "/ubah";
		assertThat(this.pages.get(this.korcam, path).select("#headHouseholdId option").eachText())
			.containsExactly("Belum ada ketua", "Melati 001", "Melati 002");
		assertThat(this.pages.post(this.korcam, path, form("headHouseholdId", stranger.toString()), 422)
			.select("#headHouseholdId-error")).isNotEmpty();
		this.pages.send(this.korcam, path, form("groupName", "Melati Putih", "headHouseholdId", head.toString()));
		assertThat(this.pages.get(this.korcam, "/kelompok/" + group).text()).contains("Ketua kelompok Melati 001");
		assertThat(this.jdbc.sql("select distinct group_name from household where group_id is not null")
			.query(String.class)
			.list()).containsExactly("Melati Putih");
		Document both = this.pages.post(this.korcam, path, form("groupName", "Melati Biru"), 409);
		assertThat(both.select(".error-summary tbody tr").eachText()).contains("Nama kelompok Melati Biru Melati Putih",
				"Ketua kelompok – Melati 001");
	}

	@Test
	void the_page_of_a_group_tells_its_members_and_companions_of_all_times() throws Exception {
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 1);
		this.fixtures.member(group, this.fixtures.household("Pernah Contoh", Fixtures.PUCANGSARI),
				LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 31));
		this.fixtures.member(group, this.fixtures.household("Nanti Contoh", Fixtures.PUCANGSARI),
				this.today.plusDays(3), null);
		Document page = this.pages.get(this.korcam, "/kelompok/" + group);
		assertThat(page.select("table tbody tr")).hasSize(1);
		assertThat(page.text()).contains("1 KPM hari ini, 1 di antaranya aktif")
			.contains("Pernah Contoh, 1 Januari 2024 sampai 31 Januari 2025")
			.contains("Akan menjadi anggota Nanti Contoh");
	}

	@Test
	void a_closed_group_has_neither_members_nor_companion_and_stays_on_record() throws Exception {
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 2);
		String path = "/kelompok/" + group + "/tutup";
		assertThat(this.pages.get(this.korcam, path).text()).contains("2 KPM akan tanpa kelompok");
		for (LocalDate day : List.of(this.today.plusDays(1), LocalDate.of(2024, 6, 1))) {
			assertThat(this.pages.post(this.korcam, path, Pages.form("closedOn", day.toString()), 422)
				.select("#closedOn-error")).isNotEmpty();
		}
		this.pages.send(this.korcam, path, Pages.form("closedOn", this.today.minusDays(1).toString()));
		assertThat(names("/kelompok")).isEmpty();
		assertThat(names("/kpm?kelompok=tanpa")).hasSize(2);
		assertThat(this.jdbc.sql("select group_count from companion").query(Integer.class).single()).isZero();
		assertThat(this.pages.get(this.korcam, "/kelompok/" + group).select("a[href$=/ubah]")).isEmpty();
	}

	@Test
	void the_page_of_a_companion_holds_his_groups_and_villages() throws Exception {
		this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 2);
		this.fixtures.servedGroup("Mawar", Fixtures.GERBO, this.companion, 1);
		Document page = this.pages.get(this.korcam, "/pendamping/" + this.companion + "/kelompok");
		assertThat(page.select("tbody th").eachText()).containsExactly("Mawar", "Melati");
		assertThat(page.text()).contains("Desa yang dilayani: Gerbo, Pucangsari");
		assertThat(page.select("a[href=/pendamping/" + this.companion + "/serah-terima]")).hasSize(1);
	}

	@Test
	void the_page_of_a_family_holds_its_groups() throws Exception {
		UUID group = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		UUID next = this.fixtures.group("Mawar", Fixtures.PUCANGSARI);
		UUID family = this.fixtures.household("Sumiati", Fixtures.PUCANGSARI);
		assertThat(this.pages.get(this.korcam, "/kpm/" + family + "/kelompok").text()).contains("Belum pernah");
		this.fixtures.member(group, family, LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 31));
		this.fixtures.member(next, family, LocalDate.of(2025, 2, 1), null);
		Document page = this.pages.get(this.korcam, "/kpm/" + family + "/kelompok");
		assertThat(page.select(".plain-list li").eachText()).containsExactly("Mawar, sejak 1 Februari 2025",
				"Melati, 1 Januari 2024 sampai 31 Januari 2025");
		assertThat(page.select("a[href$=/pindah]").attr("href"))
			.isEqualTo("/kelompok/" + next + "/anggota/" + family + "/pindah");
	}

	private List<String> statements(String path) throws Exception {
		this.pages.get(this.korcam, path); // what is read once stays in memory
		return this.statements.of(() -> this.pages.get(this.korcam, path));
	}

	private List<String> names(String path) throws Exception {
		return this.pages.get(this.korcam, path).select("tbody th a").eachText();
	}

	private static String day(LocalDate day) {
		return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id")).format(day);
	}

	/** A valid form, with some fields of another value. */
	private static MultiValueMap<String, String> form(String... fieldsAndValues) {
		MultiValueMap<String, String> form = Pages.form("groupName", "Melati 1", "villageCode", Fixtures.PUCANGSARI,
				"meetingPlace", "Balai desa", "usualDay", "TUESDAY", "usualTime", "09:00", "version", "0");
		for (int i = 0; i < fieldsAndValues.length; i += 2) {
			form.set(fieldsAndValues[i], fieldsAndValues[i + 1]);
		}
		return form;
	}

}
