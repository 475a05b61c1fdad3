package id.sikap.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.group.CaseloadCounters;
import id.sikap.testing.Fixtures;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.sikap.exchange.Sheets.nik;
import static id.sikap.exchange.Sheets.row;
import static id.sikap.exchange.Sheets.workbook;
import static org.assertj.core.api.Assertions.assertThat;

class GroupImportTests extends ImportTest {

	private static final List<String> HEADER = List.of("Nama Pengurus", "NIK", "Desa", "Kecamatan", "Kelompok",
			"Nama Pendamping");

	@Autowired
	private CaseloadCounters counters;

	private static Object[] family(String name, int serial, String group, String companion) {
		return row(name, nik(serial), "Pucangsari", "Purwodadi", group, companion);
	}

	@Test
	void a_group_without_a_companion_gets_the_one_of_the_sheet_from_the_first_of_the_month() throws Exception {
		UUID budi = this.fixtures.companion("Budi Contoh, S.Sos", Fixtures.PURWODADI);
		Outcome done = bringIn(workbook(HEADER, family("Siti Contoh", 1, "Melati", "BUDI CONTOH"),
				family("Tini Contoh", 2, "Melati", "Budi  Contoh, S.Sos.")));
		done.counts(2, 0, 0, 0);
		assertThat(done.warnings()).isEmpty();
		assertThat(done.page().select(".import-figures li").eachText()).contains("Kelompok baru: 1",
				"Keluarga masuk kelompok sejak tanggal 1 bulan ini: 2",
				"Kelompok mendapat pendamping sejak tanggal 1 bulan ini: 1");
		assertThat(this.jdbc.sql(
				"select companion_id from group_assignment where kind = 'HOLDER' and from_day = :day and to_day is null")
			.param("day", firstOfMonth())
			.query(UUID.class)
			.single()).isEqualTo(budi);
		assertThat(this.jdbc.sql("select active_households || '/' || group_count from companion")
			.query(String.class)
			.single()).isEqualTo("2/1");
	}

	@Test
	void a_companion_who_is_not_found_leaves_the_group_as_it_is_and_the_family_in_it() throws Exception {
		this.fixtures.companion("Budi Contoh", Fixtures.TUTUR);
		this.fixtures.companion("Ani Contoh", Fixtures.PURWODADI);
		this.fixtures.companion("Ani Contoh, S.Pd", Fixtures.PURWODADI);
		Outcome done = bringIn(workbook(HEADER, family("Siti Contoh", 1, "Melati", "Budi Contoh"),
				family("Tini Contoh", 2, "Mawar", "Ani Contoh"), family("Wati Contoh", 3, "Mawar", "Ani Contoh")));
		done.counts(3, 0, 0, 0);
		assertThat(done.warnings()).containsExactly("2 group.intake.companionUnknown",
				"3 group.intake.companionAmbiguous");
		assertThat(count("group_member")).isEqualTo(3);
		assertThat(count("group_assignment")).isZero();
	}

	@Test
	void another_companion_than_the_recorded_one_changes_nothing_unless_it_is_chosen() throws Exception {
		UUID old = this.fixtures.companion("Lama Contoh", Fixtures.PURWODADI);
		UUID next = this.fixtures.companion("Baru Contoh", Fixtures.PURWODADI);
		UUID group = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		this.fixtures.assignment(group, old);
		byte[] sheet = workbook(HEADER, family("Siti Contoh", 1, "Melati", "Baru Contoh"));
		Outcome checked = check(sheet);
		assertThat(checked.warnings()).containsExactly("2 group.intake.holderDiffers");
		assertThat(checked.page().select("input[name=handOver]")).hasSize(1);
		bringIn(checked, false);
		assertThat(holder(group, today())).isEqualTo(old);
		Outcome again = check(sheet);
		again.counts(0, 0, 1, 0);
		assertThat(again.page().select("form[action$=jalankan]")).as("handing over is still to be had").hasSize(1);
		bringIn(again, true);
		assertThat(holder(group, today())).isEqualTo(next);
		assertThat(holder(group, today().minusDays(1))).isEqualTo(old);
		assertThat(check(sheet).page().select("form[action$=jalankan]")).isEmpty();
	}

	@Test
	void a_family_that_changes_groups_was_in_the_old_one_until_yesterday() throws Exception {
		UUID old = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		UUID family = this.fixtures.household("Siti Contoh", Fixtures.PUCANGSARI, "AKTIF", nik(1));
		this.fixtures.member(old, family);
		this.fixtures.headOf(old, family);
		byte[] sheet = workbook(HEADER, family("Siti Contoh", 1, "Mawar", null));
		bringIn(sheet).counts(0, 1, 0, 0);
		assertThat(groupOn(family, today().minusDays(1))).isEqualTo("Melati");
		assertThat(groupOn(family, today())).isEqualTo("Mawar");
		assertThat(this.jdbc.sql("select group_name from household").query(String.class).single()).isEqualTo("Mawar");
		assertThat(this.jdbc.sql("select count(*) from household_group where head_household_id is not null")
			.query(Long.class)
			.single()).isZero();
		check(sheet).counts(0, 0, 1, 0);
		// and once more on the same day: he was never in the one of this morning
		bringIn(workbook(HEADER, family("Siti Contoh", 1, "Anggrek", null))).counts(0, 1, 0, 0);
		assertThat(groupOn(family, today())).isEqualTo("Anggrek");
		assertThat(count("group_member")).isEqualTo(2);
	}

	@Test
	void a_family_moves_villages_only_together_with_its_group() throws Exception {
		UUID old = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		UUID family = this.fixtures.household("Siti Contoh", Fixtures.PUCANGSARI, "AKTIF", nik(1));
		this.fixtures.member(old, family);
		Outcome refused = bringIn(workbook(HEADER, row("Siti Contoh", nik(1), "Gerbo", "Purwodadi", null, null)));
		refused.counts(0, 0, 0, 1);
		assertThat(refused.refusals()).containsExactly("2 household.intake.villageOfGroup");
		bringIn(workbook(HEADER, row("Siti Contoh", nik(1), "Gerbo", "Purwodadi", "Melati", null))).counts(0, 1, 0, 0);
		assertThat(this.jdbc.sql("select village_code from household").query(String.class).single())
			.isEqualTo(Fixtures.GERBO);
		assertThat(this.jdbc.sql("select g.village_code from household h join household_group g on g.id = h.group_id")
			.query(String.class)
			.single()).isEqualTo(Fixtures.GERBO);
	}

	@Test
	void nobody_is_placed_in_a_closed_group() throws Exception {
		UUID group = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		this.jdbc.sql("update household_group set closed_on = :day where id = :id")
			.param("day", today().minusDays(1))
			.param("id", group)
			.update();
		Outcome done = bringIn(workbook(HEADER, family("Siti Contoh", 1, "Melati", null)));
		done.counts(1, 0, 0, 0);
		assertThat(done.warnings()).containsExactly("2 group.intake.groupClosed");
		assertThat(count("group_member")).isZero();
	}

	@Test
	void of_two_companions_for_one_group_the_first_holds_and_the_row_of_the_other_is_named() throws Exception {
		UUID first = this.fixtures.companion("Satu Contoh", Fixtures.PURWODADI);
		this.fixtures.companion("Dua Contoh", Fixtures.PURWODADI);
		Outcome done = bringIn(workbook(HEADER, family("Siti Contoh", 1, "Melati", "Satu Contoh"),
				family("Tini Contoh", 2, "Melati", "Dua Contoh")));
		assertThat(done.warnings()).containsExactly("3 group.intake.companionTwo");
		assertThat(this.jdbc.sql("select companion_id from group_assignment").query(UUID.class).single())
			.isEqualTo(first);
	}

	@Test
	void memberships_of_the_past_and_of_the_future_are_respected() throws Exception {
		UUID old = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		UUID family = this.fixtures.household("Siti Contoh", Fixtures.PUCANGSARI, "AKTIF", nik(1));
		LocalDate left = firstOfMonth();
		this.fixtures.member(old, family, Fixtures.LONG_AGO, left.isBefore(today()) ? left : today().minusDays(1));
		this.fixtures.member(old, family, today().plusDays(10), null);
		bringIn(workbook(HEADER, family("Siti Contoh", 1, "Mawar", null))).counts(0, 1, 0, 0);
		assertThat(groupOn(family, today())).isEqualTo("Mawar");
		assertThat(groupOn(family, today().plusDays(10))).isEqualTo("Melati");
	}

	private UUID holder(UUID group, LocalDate day) {
		return this.jdbc.sql("select companion_id from group_companion_on(:day) where group_id = :group")
			.param("day", day)
			.param("group", group)
			.query(UUID.class)
			.single();
	}

	private String groupOn(UUID family, LocalDate day) {
		return this.jdbc.sql("""
				select g.name from group_member m join household_group g on g.id = m.group_id
				where m.household_id = :family and m.from_day <= :day and (m.to_day is null or m.to_day >= :day)
				""").param("family", family).param("day", day).query(String.class).single();
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

	@Test
	void a_sheet_may_name_more_groups_than_a_statement_has_parameters() {
		this.counters.refresh(Stream.generate(UUID::randomUUID).limit(40_000).toList());
	}

}
