package id.sikap.exchange;

import java.util.List;

import id.sikap.testing.Fixtures;
import org.junit.jupiter.api.Test;

import static id.sikap.exchange.Sheets.FAMILY;
import static id.sikap.exchange.Sheets.family;
import static id.sikap.exchange.Sheets.nik;
import static id.sikap.exchange.Sheets.row;
import static id.sikap.exchange.Sheets.workbook;
import static org.assertj.core.api.Assertions.assertThat;

class HouseholdImportTests extends ImportTest {

	@Test
	void a_dry_run_stores_nothing_and_the_import_what_it_showed() throws Exception {
		byte[] sheet = workbook(FAMILY, family("Siti Contoh", nik(1), "Kelompok Melati 1"),
				family("Tini Contoh", nik(2), "klp. melati 1"));
		Outcome checked = check(sheet);
		checked.counts(2, 0, 0, 0);
		assertThat(checked.state()).isEqualTo("CHECKED");
		assertThat(count("household")).isZero();
		Outcome done = bringIn(checked, false);
		done.counts(2, 0, 0, 0);
		assertThat(done.state()).isEqualTo("DONE");
		assertThat(this.jdbc.sql("""
				select h.head_name || ' ' || h.village_code || ' ' || h.status || ' ' || g.name || ' ' || h.group_name
				from household h join household_group g on g.id = h.group_id order by 1
				""").query(String.class).list()).containsExactly(
				"Siti Contoh 35.14.01.2011 AKTIF Kelompok Melati 1 Kelompok Melati 1",
				"Tini Contoh 35.14.01.2011 AKTIF Kelompok Melati 1 Kelompok Melati 1");
		assertThat(
				this.jdbc.sql("select distinct from_day from group_member").query(java.time.LocalDate.class).single())
			.isEqualTo(firstOfMonth());
	}

	@Test
	void the_same_file_twice_changes_nothing_and_says_so() throws Exception {
		byte[] sheet = workbook(FAMILY, family("Siti Contoh", nik(1), "Melati"), family("Tini Contoh", nik(2), null));
		bringIn(sheet);
		long audited = count("audit_entry");
		Outcome again = check(sheet);
		again.counts(0, 0, 2, 0);
		assertThat(again.page().text()).contains("tidak mengubah apa pun");
		assertThat(again.page().select("form[action$=jalankan]")).isEmpty();
		assertThat(count("audit_entry")).isEqualTo(audited);
	}

	@Test
	void a_second_row_with_the_same_nik_is_refused_with_the_row_of_the_first() throws Exception {
		Outcome checked = check(
				workbook(FAMILY, family("Siti Contoh", nik(1), null), family("Tini Contoh", nik(1), null)));
		checked.counts(1, 0, 0, 1);
		assertThat(checked.refusals()).containsExactly("3 twice");
		assertThat(checked.page().select("#masalah td").eachText()).contains("Sama dengan baris 2 di berkas ini");
	}

	@Test
	void a_nik_that_excel_made_a_number_of_is_refused_with_a_hint() throws Exception {
		Outcome checked = check(
				workbook(FAMILY, row(1, "Satu Contoh", "3.51401E+15", null, "Pucangsari", "Purwodadi", null),
						row(2, "Dua Contoh", 9914015101800001L, null, "Pucangsari", "Purwodadi", null),
						row(3, "Tiga Contoh", 3.51401E+15, null, "Pucangsari", "Purwodadi", null)));
		checked.counts(0, 0, 0, 3);
		assertThat(checked.refusals()).containsExactly("2 digitsLost", "3 digitsLost", "4 digitsLost");
		assertThat(checked.page().text()).contains("Ubah format kolom menjadi Teks");
	}

	@Test
	void wrong_niks_are_refused_each_with_its_reason_and_masked() throws Exception {
		Outcome checked = check(workbook(FAMILY, family("Satu Contoh", "991401510180001", null),
				family("Dua Contoh", "99140151018000A1", null), family("Tiga Contoh", "9914013201800001", null),
				family("Empat Contoh", "9914015101800000", null), family("Lima Contoh", "9914015113800001", null)));
		checked.counts(0, 0, 0, 5);
		assertThat(checked.refusals()).containsExactly("2 nik.problem.LENGTH", "3 nik.problem.NOT_DIGITS",
				"4 nik.problem.DAY", "5 nik.problem.SERIAL", "6 nik.problem.MONTH");
		assertThat(checked.problems().get(0).value()).isEqualTo("•••• 0001");
		assertThat(checked.problems().get(0).columnName()).isEqualTo("C · NIK Pengurus");
		assertThat(checked.page().html()).doesNotContain("99140151");
	}

	@Test
	void a_wrong_row_does_not_stop_the_good_ones_and_every_row_is_counted() throws Exception {
		Outcome done = bringIn(workbook(FAMILY, family("Satu Contoh", nik(1), null), family(null, nik(2), null), row(),
				row(4), family("Empat Contoh", nik(4), null),
				row(6, "Enam Contoh", nik(6), null, "Atlantis", "Purwodadi", null)));
		done.counts(2, 0, 0, 2);
		assertThat(done.blank()).isEqualTo(1);
		assertThat(done.refusals()).containsExactly("3 nameMissing", "7 villageUnknown");
		assertThat(count("household")).isEqualTo(2);
	}

	@Test
	void villages_are_found_without_case_spaces_and_the_word_before() throws Exception {
		List<String> spellings = List.of("PUCANG SARI", "Desa Pucangsari", "Ds. Pucangsari", "ds.pucang sari",
				"Desa/Kel. Pucangsari");
		Object[][] rows = new Object[spellings.size()][];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = row(i, "Nama Contoh", nik(i + 1), null, spellings.get(i), "KEC. PURWODADI", null);
		}
		bringIn(workbook(FAMILY, rows)).counts(5, 0, 0, 0);
		assertThat(this.jdbc.sql("select distinct village_code from household").query(String.class).single())
			.isEqualTo(Fixtures.PUCANGSARI);
	}

	@Test
	void a_village_name_of_two_kecamatan_needs_the_kecamatan() throws Exception {
		List<String> header = List.of("Nama KPM", "NIK KPM", "Kelurahan", "Kecamatan");
		Outcome checked = check(workbook(header, row("Satu Contoh", nik(1), "Pucangsari", null),
				row("Dua Contoh", nik(2), "Pucangsari", "Purwodadi"),
				row("Tiga Contoh", nik(3), "Pucangsari", "Bangil")));
		checked.counts(1, 0, 0, 2);
		assertThat(checked.refusals()).containsExactly("2 villageAmbiguous", "4 villageElsewhere");
	}

	@Test
	void rows_outside_the_area_of_the_account_are_refused() throws Exception {
		Outcome checked = check(
				workbook(FAMILY, family("Satu Contoh", nik(1), null),
						row(2, "Dua Contoh", nik(2), null, "Andonosari", "Tutur", null),
						row(3, "Tiga Contoh", nik(3), null, "Andonosari", null, null)),
				this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
		checked.counts(1, 0, 0, 2);
		assertThat(checked.refusals()).containsExactly("3 outside", "4 outside");
	}

	@Test
	void a_family_of_another_area_is_neither_changed_nor_told_of() throws Exception {
		this.fixtures.household("Andon Contoh", Fixtures.ANDONOSARI, "AKTIF", nik(1));
		Outcome checked = check(workbook(FAMILY, family("Siti Contoh", nik(1), null)),
				this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
		checked.counts(0, 0, 0, 1);
		assertThat(checked.refusals()).containsExactly("2 household.intake.elsewhere");
		assertThat(checked.page().text()).doesNotContain("Andon");
	}

	@Test
	void without_a_nik_the_family_card_tells_the_family_and_a_name_never_does() throws Exception {
		bringIn(workbook(FAMILY, row(1, "Siti Contoh", "sama", Sheets.familyCard(1), "Pucangsari", "Purwodadi", null)))
			.counts(1, 0, 0, 0);
		Outcome again = bringIn(
				workbook(FAMILY, row(1, "Siti Contoh", nik(1), Sheets.familyCard(1), "Pucangsari", "Purwodadi", null),
						row(2, "Siti Contoh", "0", "-", "Pucangsari", "Purwodadi", null),
						row(3, "Siti Contoh", nik(3), Sheets.familyCard(3), "Pucangsari", "Purwodadi", null)));
		again.counts(1, 1, 0, 1);
		assertThat(again.refusals()).containsExactly("3 noNumber");
		assertThat(
				this.jdbc.sql("select count(*) from household where nik_last4 = '0001' and family_card_last4 = '0001'")
					.query(Long.class)
					.single())
			.isEqualTo(1);
	}

	@Test
	void a_family_that_left_does_not_come_back_through_an_old_sheet() throws Exception {
		this.fixtures.household("Siti Contoh", Fixtures.PUCANGSARI, "GRADUASI_MANDIRI", nik(1));
		Outcome checked = check(workbook(FAMILY, family("Siti Contoh", nik(1), null)));
		checked.counts(0, 0, 0, 1);
		assertThat(checked.refusals()).containsExactly("2 household.intake.ended");
	}

	@Test
	void an_empty_cell_deletes_nothing() throws Exception {
		List<String> header = List.of("Nama Pengurus", "NIK", "Desa", "Kecamatan", "Alamat", "RT/RW", "No HP", "Bank",
				"AUD", "SD");
		bringIn(workbook(header, row("Siti Contoh", nik(1), "Pucangsari", "Purwodadi", "Dusun Contoh", "003/001",
				81234567890L, "BANK BRI", 1, "2")))
			.counts(1, 0, 0, 0);
		Outcome again = bringIn(workbook(header,
				row("SITI CONTOH", nik(1), "Pucangsari", "Purwodadi", null, "-", null, null, null, null)));
		again.counts(0, 0, 1, 0);
		assertThat(this.jdbc.sql("""
				select address || ' ' || rt || ' ' || rw || ' ' || phone || ' ' || bank || ' ' || declared_components
				from household
				""").query(String.class).single())
			.isEqualTo("Dusun Contoh 003 001 +6281234567890 BRI {\"SD\": 2, \"AUD\": 1}");
	}

	@Test
	void dates_are_read_as_cells_serials_and_texts() throws Exception {
		List<String> header = List.of("Nama Pengurus", "NIK", "Desa", "Kecamatan", "Tgl Lahir", "JK");
		Outcome done = bringIn(workbook(header,
				row("Satu Contoh", nik(1), "Gerbo", "Purwodadi", java.time.LocalDate.of(1980, 1, 11), "P"),
				row("Dua Contoh", nik(2), "Gerbo", "Purwodadi", 29231, "Perempuan"),
				row("Tiga Contoh", nik(3), "Gerbo", "Purwodadi", "11/01/1980", "wanita"),
				row("Empat Contoh", nik(4), "Gerbo", "Purwodadi", "1980-01-11", "P"),
				row("Lima Contoh", nik(5), "Gerbo", "Purwodadi", "11 Januari 1980", "P"),
				row("Enam Contoh", nik(6), "Gerbo", "Purwodadi", "31/02/1980", "?"),
				row("Tujuh Contoh", nik(7), "Gerbo", "Purwodadi", "11/01/1981", "L")));
		done.counts(7, 0, 0, 0);
		assertThat(this.jdbc.sql("select count(*) from household where birth_date = '1980-01-11' and sex = 'FEMALE'")
			.query(Long.class)
			.single()).isEqualTo(5);
		assertThat(done.warnings()).containsExactly("7 day", "7 sex", "8 nik.warning.BIRTH_DATE", "8 nik.warning.SEX");
	}

	@Test
	void titles_above_and_a_header_of_two_rows_are_understood() throws Exception {
		byte[] sheet = workbook(List.of(), row("DATA KPM PKH"), row(null, "Kecamatan: Purwodadi"), row(),
				row("No", "Nama Pengurus", "NIK", "Alamat", null, null, "Komponen"),
				row(null, null, null, "Desa", "RT", "RW", "Hamil", "AUD"), row(1, 2, 3, 4, 5, 6, 7, 8),
				row(1, "Siti Contoh", nik(1), "Gerbo", 3, "01", 1, 0));
		bringIn(sheet).counts(1, 0, 0, 0);
		assertThat(this.jdbc.sql("select village_code || rt || rw || declared_components from household")
			.query(String.class)
			.single()).isEqualTo(Fixtures.GERBO + "301{\"BUMIL\": 1}");
	}

	@Test
	void every_sheet_with_families_is_read_and_the_others_are_named() throws Exception {
		byte[] sheets = workbook(new Sheets.Sheet("Gerbo", FAMILY, family("Satu Contoh", nik(1), null)),
				new Sheets.Sheet("Rekap", List.of("Jumlah", "Total"), row(1, 2)), new Sheets.Sheet("Semut", FAMILY,
						family("Dua Contoh", nik(2), null), family("Tiga Contoh", nik(1), null)));
		Outcome checked = check(sheets);
		checked.counts(2, 0, 0, 1);
		assertThat(checked.page().select(".import-sheets li").eachText())
			.anyMatch((line) -> line.startsWith("Rekap: tidak dibaca"));
		assertThat(checked.page().text()).contains("Sama dengan baris Gerbo!2");
	}

	@Test
	void columns_that_are_not_read_are_named() throws Exception {
		Outcome checked = check(workbook(List.of("Nama Pengurus", "NIK", "Desa", "Kecamatan", "Hobi"),
				row("Siti Contoh", nik(1), "Gerbo", "Purwodadi", "memasak")));
		assertThat(checked.page().select(".import-sheets").text()).contains("Hobi");
	}

	@Test
	void a_value_that_is_not_needed_and_not_understood_is_left_out_with_a_remark() throws Exception {
		Outcome done = bringIn(workbook(
				List.of("Nama Pengurus", "NIK", "Desa", "Kecamatan", "No HP", "Bank", "No Rekening", "SD",
						"Pemegang KKS"),
				row("Siti Contoh", nik(1), "Gerbo", "Purwodadi", "123", "Bank Dunia", 1234567890123456L, "banyak",
						"aktif"),
				row("Tini Contoh", nik(2), "Gerbo", "Purwodadi", "0812 3456 7890 / 0813", "BSI", "0123456789", "v",
						"Ketua kelompok")));
		done.counts(2, 0, 0, 0);
		assertThat(done.warnings()).containsExactly("2 phone", "2 bank", "2 account", "2 count", "2 cardHolder",
				"3 phoneFirst");
		assertThat(done.warned()).isEqualTo(2);
		assertThat(this.jdbc.sql("""
				select bank || account_number_last4 || card_holder || card_holder_name || declared_components
				from household where head_name = 'Tini Contoh'
				""").query(String.class).single()).isEqualTo("BSI6789OTHERKetua kelompok{\"SD\": 1}");
	}

	@Test
	void a_bank_branch_in_the_column_of_names_is_refused() throws Exception {
		Outcome checked = check(
				workbook(FAMILY, family("BRI UNIT PURWODADI", nik(1), null), family("Brigita Contoh", nik(2), null)));
		assertThat(checked.refusals()).containsExactly("2 nameBank");
	}

	@Test
	void numbers_are_stored_encrypted_and_never_in_the_tables_of_the_import() throws Exception {
		bringIn(workbook(FAMILY, family("Siti Contoh", nik(1), null), family("Tini Contoh", "99140151018000A1", null)));
		for (String table : List.of("household", "import_job", "import_problem", "import_figure", "audit_entry")) {
			assertThat(this.jdbc.sql("select count(*) from " + table + " t where t::text like '%99140151%'")
				.query(Long.class)
				.single()).as(table).isZero();
		}
		assertThat(this.jdbc.sql("select content from import_file").query(String.class).single()).isEqualTo("REFUSED");
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
