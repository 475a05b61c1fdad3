package id.sikap.report;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class ReportBatchTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private ReportedMonth month;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void write_a_month() {
		this.month.write();
	}

	@Test
	void a_batch_says_of_each_companion_what_his_own_report_says() throws Exception {
		handOver("Melati 2", this.month.siti, this.month.budi);
		this.fixtures.servedGroup("Anggrek 9", Fixtures.ANDONOSARI, this.month.budi, 4); // away
																							// from
																							// home
		Map<String, String> batch = sheets("/laporan/kabupaten/35.14/" + this.month.month() + "/pendamping.zip");
		assertThat(batch).hasSize(3);
		for (Map.Entry<String, UUID> companion : Map
			.of("siti-contoh", this.month.siti, "budi-contoh", this.month.budi, "wati-contoh", this.month.wati)
			.entrySet()) {
			assertThat(batch.get("laporan-pendamping-" + companion.getKey() + "-" + this.month.month() + ".pdf"))
				.isEqualTo(Pdf.of(content(this.month.companionReport(companion.getValue()))).text());
		}
		assertThat(batch.get("laporan-pendamping-siti-contoh-" + this.month.month() + ".pdf"))
			.contains("diserahkan sebelum akhir bulan", ReportedMonth.OBSTACLE)
			.doesNotContain("Kenanga 1");
		assertThat(batch.get("laporan-pendamping-budi-contoh-" + this.month.month() + ".pdf"))
			.contains("Kenanga 1", "Melati 2", "Anggrek 9")
			.doesNotContain("Melati 1", ReportedMonth.OBSTACLE);
	}

	@Test
	void a_batch_costs_the_same_for_twice_as_many_companions() throws Exception {
		String zip = "/laporan/kecamatan/35.14.01/" + this.month.month() + "/pendamping.zip";
		content(zip); // the areas and what else stays in memory
		List<String> few = this.statements.of(() -> content(zip));
		for (int i = 0; i < 4; i++) {
			this.fixtures.servedGroup("Dahlia " + i, Fixtures.GERBO,
					this.fixtures.companion("Rini Contoh " + i, Fixtures.PURWODADI), 3);
		}
		assertThat(this.statements.of(() -> assertThat(sheets(zip)).hasSize(6))).hasSameSizeAs(few);
	}

	private void handOver(String group, UUID from, UUID to) {
		UUID id = this.jdbc.sql("select id from household_group where name = :name")
			.param("name", group)
			.query(UUID.class)
			.single();
		this.jdbc
			.sql("update group_assignment set to_day = :last where group_id = :group and companion_id = :companion")
			.param("last", this.month.day(10))
			.param("group", id)
			.param("companion", from)
			.update();
		this.fixtures.assignment(id, to, "HOLDER", this.month.day(11), null);
	}

	private Map<String, String> sheets(String address) throws Exception {
		Map<String, String> sheets = new HashMap<>();
		try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(content(address)))) {
			for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				sheets.put(entry.getName(), Pdf.of(entries.readAllBytes()).text());
			}
		}
		return sheets;
	}

	private byte[] content(String address) throws Exception {
		return this.mvc.perform(get(address).with(user(this.month.coordinator)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

}
