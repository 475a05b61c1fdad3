package id.sikap.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static id.sikap.exchange.Sheets.FAMILY;
import static id.sikap.exchange.Sheets.family;
import static id.sikap.exchange.Sheets.nik;
import static id.sikap.exchange.Sheets.row;
import static id.sikap.exchange.Sheets.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Files that are not what they should be, and the rows that come back.
 */
class ImportFileTests extends ImportTest {

	private static final byte[] OLE2 = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
			(byte) 0xE1 };

	private void refused(byte[] content, String name, String words) throws Exception {
		Document page = Jsoup.parse(send(content, name, this.coordinator).andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page.select("[data-error-summary] a[href=#berkas]").text()).contains(words);
		assertThat(page.select("#berkas-error").text()).contains(words);
		assertThat(this.jdbc.sql("select count(*) from import_job").query(Long.class).single()).isZero();
	}

	@Test
	void a_pdf_called_xlsx_is_refused() throws Exception {
		refused("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII), "kpm.xlsx", "bukan lembar .xlsx");
	}

	@Test
	void a_zip_of_something_else_is_refused() throws Exception {
		refused(zip("word/document.xml", "<w/>".getBytes(StandardCharsets.UTF_8)), "kpm.xlsx", "bukan lembar .xlsx");
	}

	@Test
	void an_old_xls_is_refused_with_what_to_do() throws Exception {
		refused(OLE2, "kpm.xls", "simpan sebagai .xlsx");
	}

	@Test
	void a_locked_workbook_is_refused_with_what_to_do() throws Exception {
		byte[] part = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
		byte[] file = new byte[4096];
		System.arraycopy(OLE2, 0, file, 0, OLE2.length);
		System.arraycopy(part, 0, file, 1024, part.length);
		refused(file, "kpm.xlsx", "kata sandi");
	}

	@Test
	void no_file_an_empty_file_and_half_a_file_are_refused() throws Exception {
		refused(new byte[0], "kpm.xlsx", "Pilih berkas");
		byte[] whole = workbook(FAMILY, family("Siti Contoh", nik(1), null));
		refused(java.util.Arrays.copyOf(whole, whole.length / 2), "kpm.xlsx", "rusak");
	}

	@Test
	void a_bomb_is_refused_before_it_is_opened() throws Exception {
		byte[] zeros = new byte[64 << 20];
		refused(replaced(workbook(FAMILY, family("Siti Contoh", nik(1), null)), "xl/worksheets/sheet1.xml", zeros),
				"kpm.xlsx", "terlalu besar");
	}

	@Test
	void a_cell_far_behind_the_last_column_is_refused() throws Exception {
		String sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>";
		refused(replaced(workbook(FAMILY, family("Siti Contoh", nik(1), null)), "xl/worksheets/sheet1.xml",
				sheet.getBytes(StandardCharsets.UTF_8)), "kpm.xlsx", "rusak");
	}

	@Test
	void xml_that_is_none_is_refused() throws Exception {
		refused(replaced(workbook(FAMILY, family("Siti Contoh", nik(1), null)), "xl/worksheets/sheet1.xml",
				"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"wrong\">&".getBytes(StandardCharsets.UTF_8)),
				"kpm.xlsx", "rusak");
	}

	@Test
	void a_sheet_that_breaks_off_far_down_fails_with_words_and_stores_nothing() throws Exception {
		Object[][] rows = new Object[500][];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = family("Nama Contoh", nik(i + 1), null);
		}
		byte[] whole = workbook(FAMILY, rows);
		byte[] sheet = part(whole, "xl/worksheets/sheet1.xml");
		Outcome failed = check(
				replaced(whole, "xl/worksheets/sheet1.xml", java.util.Arrays.copyOf(sheet, sheet.length - 2000)));
		assertThat(failed.state()).isEqualTo("FAILED");
		assertThat(failed.page().select(".note-bad").text()).contains("rusak");
	}

	@Test
	void an_empty_sheet_and_one_with_headers_only_are_refused() throws Exception {
		refused(workbook(List.of()), "kpm.xlsx", "kosong");
		refused(workbook(FAMILY), "kpm.xlsx", "hanya berisi judul kolom");
		refused(workbook(List.of("satu", "dua"), row(1, 2)), "kpm.xlsx", "Judul kolom tidak ditemukan");
	}

	@Test
	void a_sheet_of_families_without_a_nik_column_is_refused_with_the_headers_it_has() throws Exception {
		refused(workbook(List.of("Nama Pengurus", "No KK", "Desa"), row("Siti Contoh", Sheets.familyCard(1), "Gerbo")),
				"kpm.xlsx",
				"Kolom NIK tidak ditemukan, padahal diperlukan untuk lembar keluarga. Judul yang terbaca: Nama Pengurus, No KK, Desa");
	}

	@Test
	void the_kind_that_was_found_can_be_overruled() throws Exception {
		Outcome checked = check(workbook(List.of("Nama", "NIK", "Desa", "Kecamatan"),
				row("Siti Contoh", nik(1), "Gerbo", "Purwodadi")));
		assertThat(checked.page().select("form[action$=jenis] button").text())
			.isEqualTo("Baca sebagai lembar pendamping");
		Outcome overruled = readAs(checked, "COMPANION");
		overruled.counts(1, 0, 0, 0);
		assertThat(overruled.page().select(".subtitle").text()).startsWith("Pendamping");
		bringIn(overruled, false);
		assertThat(this.jdbc.sql("select name from companion").query(String.class).single()).isEqualTo("Siti Contoh");
	}

	@Test
	void a_kind_that_the_sheet_cannot_be_changes_nothing() throws Exception {
		Outcome checked = check(workbook(FAMILY, family("Siti Contoh", nik(1), null)));
		Outcome still = readAs(checked, "COMPANION");
		still.counts(1, 0, 0, 0);
		assertThat(still.page().select(".subtitle").text()).startsWith("Keluarga");
	}

	@Test
	void refused_rows_come_back_with_their_columns_and_the_reason_and_go_in_when_put_right() throws Exception {
		byte[] sheet = workbook(List.of("Nama Pengurus", "NIK", "Desa", "Kecamatan", "Tgl Lahir", "Hobi"),
				row("Siti Contoh", nik(1), "Gerbo", "Purwodadi", null, "memasak"), row("Tini Contoh", "99140151018000",
						"Atlantis", "Purwodadi", java.time.LocalDate.of(1980, 1, 11), "=1+1"),
				row("Wati Contoh", 9914015101800003L, "Gerbo", "Purwodadi", null, 7));
		Outcome checked = check(sheet);
		checked.counts(1, 0, 0, 2);
		List<Row> dry = rows(refusedRows(checked));
		Outcome done = bringIn(checked, false);
		List<Row> kept = rows(refusedRows(done));
		for (List<Row> rows : List.of(dry, kept)) {
			assertThat(rows).hasSize(3);
			assertThat(rows.get(0).stream().map((cell) -> cell.getText())).containsExactly("Nama Pengurus", "NIK",
					"Desa", "Kecamatan", "Tgl Lahir", "Hobi", "Alasan");
			assertThat(rows.get(1).getCellText(1)).isEqualTo("99140151018000");
			assertThat(rows.get(1).getCell(4).asDate().toLocalDate()).isEqualTo(java.time.LocalDate.of(1980, 1, 11));
			assertThat(rows.get(1).getCell(5).getFormula()).as("never a formula").isNull();
			assertThat(rows.get(1).getCellText(6)).contains("B · NIK: NIK harus 16 angka",
					"C · Desa: Desa tidak dikenal");
			assertThat(rows.get(2).getCell(1).asNumber()).as("a damaged number must not look whole")
				.isEqualByComparingTo("9914015101800003");
		}
		assertThat(this.jdbc.sql("select count(*) from audit_entry where action = 'EXPORT'").query(Long.class).single())
			.isEqualTo(2);
		check(refusedRows(done)).counts(0, 0, 0, 2);
	}

	@Test
	void an_import_is_in_the_audit_and_its_rows_are_done_by_the_one_who_uploaded() throws Exception {
		bringIn(workbook(FAMILY, family("Siti Contoh", nik(1), "Melati")));
		assertThat(this.jdbc.sql("select purpose from audit_entry where action = 'IMPORT' and account_id = :id")
			.param("id", this.coordinator.id())
			.query(String.class)
			.single()).contains("lembar.xlsx", "1 baru");
		assertThat(this.jdbc.sql(
				"select distinct account_id from audit_entry where subject in ('household', 'household_group', 'group_member')")
			.query(java.util.UUID.class)
			.single()).isEqualTo(this.coordinator.id());
	}

	private static List<Row> rows(byte[] content) throws Exception {
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
			return workbook.getFirstSheet().read();
		}
	}

	private static byte[] zip(String name, byte[] content) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		return out.toByteArray();
	}

	private static byte[] part(byte[] workbook, String name) throws Exception {
		try (ZipFile zip = open(workbook)) {
			return zip.getInputStream(zip.getEntry(name)).readAllBytes();
		}
	}

	/** The workbook with one part of it exchanged. */
	private static byte[] replaced(byte[] workbook, String name, byte[] content) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipFile in = open(workbook); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(entry.getName().equals(name) ? content : in.getInputStream(entry).readAllBytes());
			}
		}
		return out.toByteArray();
	}

	private static ZipFile open(byte[] workbook) throws Exception {
		return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get();
	}

}
