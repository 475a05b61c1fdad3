package id.sikap.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.testing.Fixtures;
import org.junit.jupiter.api.Test;

import static id.sikap.exchange.Sheets.nik;
import static id.sikap.exchange.Sheets.row;
import static id.sikap.exchange.Sheets.workbook;
import static org.assertj.core.api.Assertions.assertThat;

class CompanionImportTests extends ImportTest {

	private static final List<String> HEADER = List.of("No", "Nama Pendamping", "NIP", "NIK", "No HP/WA", "Email",
			"Pendidikan Terakhir", "Kecamatan", "TMT", "Jabatan");

	private static final String NIP = "990001012025211001";

	private static final String OTHER_NIP = "990001012025211002";

	private static Object[] companion(String name, String nip, String nik) {
		return row(1, name, nip, nik, "0812-3456-7890", "contoh@example.org", "S1 Sosiologi", "Kec. Purwodadi",
				"01/10/2025", "Penata Layanan Operasional");
	}

	@Test
	void a_sheet_of_companions_is_told_by_its_headers_and_brought_in_twice_without_effect() throws Exception {
		byte[] sheet = workbook(HEADER, companion("Budi Contoh, S.Sos", NIP, nik(1)),
				companion("Ani Contoh", OTHER_NIP, null));
		Outcome done = bringIn(sheet);
		done.counts(2, 0, 0, 0);
		assertThat(done.page().select(".subtitle").text()).startsWith("Pendamping");
		assertThat(this.jdbc
			.sql("""
					select name || '|' || nip || '|' || nik_last4 || '|' || phone || '|' || email || '|' || education || '|' || position
					       || '|' || subdistrict_code || '|' || service_from
					from companion where nik_hash is not null
					""")
			.query(String.class)
			.single())
			.isEqualTo("Budi Contoh, S.Sos|" + NIP
					+ "|0001|+6281234567890|contoh@example.org|S1|Penata Layanan Operasional|35.14.01|2025-10-01");
		check(sheet).counts(0, 0, 2, 0);
	}

	@Test
	void somebody_is_known_by_nip_or_nik_or_by_a_name_that_is_the_only_one_in_the_kecamatan() throws Exception {
		UUID byName = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		Outcome done = bringIn(workbook(HEADER, companion("BUDI CONTOH, S.Sos", NIP, nik(1))));
		done.counts(0, 1, 0, 0);
		assertThat(
				this.jdbc.sql("select id from companion where nip = :nip").param("nip", NIP).query(UUID.class).single())
			.isEqualTo(byName);
		bringIn(workbook(HEADER, companion("Budi Berganti Nama", null, nik(1)))).counts(0, 1, 0, 0);
		bringIn(workbook(HEADER, companion("Budi Lain Lagi", NIP, null))).counts(0, 1, 0, 0);
		assertThat(this.jdbc.sql("select name from companion").query(String.class).single())
			.isEqualTo("Budi Lain Lagi");
	}

	@Test
	void a_name_that_two_have_is_refused_and_one_with_another_nip_is_somebody_else() throws Exception {
		this.fixtures.companion("Ani Contoh", Fixtures.PURWODADI);
		this.fixtures.companion("Ani Contoh, S.Pd", Fixtures.PURWODADI);
		this.fixtures.companion("Ani Contoh", Fixtures.TUTUR);
		UUID budi = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		this.jdbc.sql("update companion set nip = :nip where id = :id").param("nip", NIP).param("id", budi).update();
		Outcome done = bringIn(
				workbook(HEADER, companion("Ani Contoh", null, null), companion("Budi Contoh", OTHER_NIP, null)));
		done.counts(1, 0, 0, 1);
		assertThat(done.refusals()).containsExactly("2 companion.intake.nameAmbiguous");
		assertThat(done.warnings()).containsExactly("3 companion.intake.namesake");
	}

	@Test
	void numbers_of_two_people_in_one_row_are_refused() throws Exception {
		bringIn(workbook(HEADER, companion("Budi Contoh", NIP, null), companion("Ani Contoh", null, nik(2))));
		Outcome done = bringIn(workbook(HEADER, companion("Budi Contoh", NIP, nik(2))));
		done.counts(0, 0, 0, 1);
		assertThat(done.refusals()).containsExactly("2 companion.intake.numbersDiffer");
	}

	@Test
	void a_nip_twice_a_short_nip_and_one_that_excel_made_a_number_of_are_refused() throws Exception {
		Outcome checked = check(workbook(HEADER, companion("Budi Contoh", NIP, null),
				companion("Ani Contoh", "'" + NIP, null), companion("Wati Contoh", "99000101202521100", null),
				row(4, "Tini Contoh", 990001012025211003L, null, null, null, null, "Purwodadi", null, null),
				companion("Rudi Contoh", null, null), companion("RUDI CONTOH", null, null)));
		checked.counts(2, 0, 0, 4);
		assertThat(checked.refusals()).containsExactly("3 twice", "4 nip", "5 digitsLost", "7 twice");
	}

	@Test
	void a_kecamatan_that_is_missing_unknown_or_foreign_is_refused() throws Exception {
		Object[][] rows = { row(1, "Budi Contoh", null, null, null, null, null, null, null, null),
				row(2, "Ani Contoh", null, null, null, null, null, "Mojokerto", null, null),
				row(3, "Tini Contoh", null, null, null, null, null, "Tutur", "TMT", null) };
		Outcome checked = check(workbook(HEADER, rows));
		checked.counts(1, 0, 0, 2);
		assertThat(checked.refusals()).containsExactly("2 subdistrictMissing", "3 subdistrictUnknown");
		assertThat(checked.warnings()).containsExactly("4 companion.intake.serviceFromMissing", "4 day");
		Outcome inPurwodadi = check(workbook(HEADER, rows), this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
		inPurwodadi.counts(1, 0, 0, 2);
		assertThat(inPurwodadi.refusals()).containsExactly("3 subdistrictUnknown", "4 outside");
	}

	@Test
	void a_companion_of_another_kecamatan_is_not_pulled_over_by_its_coordinator() throws Exception {
		UUID foreign = this.fixtures.companion("Budi Contoh", Fixtures.TUTUR);
		this.jdbc.sql("update companion set nip = :nip where id = :id").param("nip", NIP).param("id", foreign).update();
		Outcome checked = check(workbook(HEADER, companion("Budi Contoh", NIP, null)),
				this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI));
		checked.counts(0, 0, 0, 1);
		assertThat(checked.refusals()).containsExactly("2 companion.intake.elsewhere");
		bringIn(workbook(HEADER, companion("Budi Contoh", NIP, null))).counts(0, 1, 0, 0);
	}

	@Test
	void the_service_of_somebody_who_left_stays_ended() throws Exception {
		UUID gone = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		this.jdbc.sql("update companion set nip = :nip, service_to = :day where id = :id")
			.param("nip", NIP)
			.param("day", LocalDate.of(2025, 12, 31))
			.param("id", gone)
			.update();
		Outcome done = bringIn(workbook(HEADER, companion("Budi Contoh", NIP, null)));
		done.counts(0, 1, 0, 0);
		assertThat(done.warnings()).containsExactly("2 companion.intake.ended");
		assertThat(this.jdbc.sql("select service_to from companion").query(LocalDate.class).single())
			.isEqualTo(LocalDate.of(2025, 12, 31));
	}

}
