package id.sikap.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.account.SignedInAccount;
import id.sikap.meeting.MeetingRows;
import id.sikap.supervision.SupervisionRows;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.workbook.SheetReader;
import id.sikap.workbook.SheetRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class ListExportTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Fixtures fixtures;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SupervisionRows supervisions;

	@Autowired
	MeetingRows meetings;

	@Autowired
	Clock clock;

	private SignedInAccount purwodadi;

	private UUID murti;

	@BeforeEach
	void twoGroups() {
		this.fixtures.reset();
		this.purwodadi = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.murti = this.fixtures.companion("Murti Contoh", Fixtures.PURWODADI);
		this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.murti, 60);
		this.fixtures.servedGroup("Asing", Fixtures.ANDONOSARI, this.fixtures.companion("Lain", Fixtures.TUTUR), 3);
	}

	@Test
	void an_export_has_every_row_of_the_scope_not_only_the_first_page() throws Exception {
		assertThat(rows("/ekspor/kpm", this.purwodadi)).hasSize(1 + 60);
		assertThat(rows("/ekspor/kelompok", this.purwodadi)).hasSize(1 + 1);
		assertThat(rows("/ekspor/pendamping", this.purwodadi)).hasSize(1 + 1);
		assertThat(rows("/ekspor/kpm", this.fixtures.accountOf(this.murti))).hasSize(1 + 60);
	}

	@Test
	void an_export_has_what_the_filters_leave() throws Exception {
		assertThat(rows("/ekspor/kpm?q=Melati+007", this.purwodadi).get(1)).contains("Melati 007");
		assertThat(rows("/ekspor/pendamping?q=tidakada", this.purwodadi)).hasSize(1);
	}

	@Test
	void numbers_that_identify_a_person_are_masked() throws Exception {
		String nik = Fixtures.nik();
		this.fixtures.household("Sulastri Contoh", Fixtures.GERBO, "AKTIF", nik);
		assertThat(rows("/ekspor/kpm", this.purwodadi)).noneMatch((row) -> row.contains(nik))
			.anyMatch((row) -> row.contains(nik.substring(12)));
	}

	@Test
	void what_a_family_is_called_never_becomes_a_formula() throws Exception {
		this.fixtures.household("=HYPERLINK(\"http://contoh\")", Fixtures.GERBO);
		assertThat(rows("/ekspor/kpm", this.purwodadi)).anyMatch((row) -> row.contains("=HYPERLINK("));
	}

	@Test
	void what_the_organisation_keeps_leaves_as_its_lists_show_it() throws Exception {
		this.fixtures.companion("Wati Contoh", Fixtures.PURWODADI);
		this.supervisions.supervision(this.murti, LocalDate.now(this.clock), this.purwodadi, 5, null);
		this.meetings.overdueDecision("Membagi modul", Fixtures.PURWODADI, this.murti, this.purwodadi);
		assertThat(rows("/ekspor/supervisi", this.purwodadi)).hasSize(1 + 2)
			.anyMatch((row) -> row.contains("Murti Contoh") && row.contains("kunjungan lapangan") && row.contains("5"));
		assertThat(rows("/ekspor/supervisi?status=NOT_YET", this.purwodadi)).hasSize(1 + 1)
			.anyMatch((row) -> row.contains("Wati Contoh"));
		assertThat(rows("/ekspor/rakor", this.purwodadi)).hasSize(1 + 1);
		assertThat(rows("/ekspor/tindak-lanjut?keadaan=OVERDUE", this.purwodadi)).hasSize(1 + 1)
			.anyMatch((row) -> row.contains("Membagi modul") && row.contains("Murti Contoh"));
		assertThat(rows("/ekspor/tindak-lanjut?keadaan=DONE", this.purwodadi)).hasSize(1);
	}

	@Test
	void an_export_is_audited() throws Exception {
		rows("/ekspor/kpm", this.purwodadi);
		assertThat(this.jdbc.sql("select subject from audit_entry where action = 'EXPORT' and account_id = :account")
			.param("account", this.purwodadi.id())
			.query(String.class)
			.list()).containsExactly("household");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/ekspor/pendamping", "/ekspor/kpm", "/ekspor/kelompok", "/ekspor/p2k2",
			"/ekspor/supervisi", "/ekspor/sarana", "/ekspor/rakor", "/ekspor/tindak-lanjut" })
	void viewers_and_administrators_export_no_persons(String path) throws Exception {
		for (SignedInAccount account : List.of(this.fixtures.viewer(), this.fixtures.admin())) {
			this.mvc.perform(get(path).with(user(account))).andExpect(status().isForbidden());
		}
		this.mvc.perform(get(path).with(user(this.purwodadi)))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition",
					containsString(LocalDate.now(ZoneId.of("Asia/Jakarta")) + ".xlsx")));
	}

	private List<String> rows(String path, SignedInAccount who) throws Exception {
		byte[] xlsx = this.mvc.perform(get(path).with(user(who)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (SheetReader workbook = SheetReader.open(xlsx); Stream<SheetRow> rows = workbook.rows(0)) {
			return rows.map((row) -> {
				StringBuilder text = new StringBuilder();
				for (int column = 0; column < row.size(); column++) {
					text.append(row.cell(column).text()).append(" | ");
				}
				return text.toString();
			}).toList();
		}
	}

}
