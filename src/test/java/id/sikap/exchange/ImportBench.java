package id.sikap.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.testing.Fixtures;
import id.sikap.workbook.SheetCell;
import id.sikap.workbook.SheetReader;
import id.sikap.workbook.SheetRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * The import of a regency's 90,000 families against COPY of the same rows into the same
 * indexed and audited tables, in the same run (SPEED, line 3), and the export of what it
 * brought in. Not among the tests: profile bench.
 */
class ImportBench extends ImportTest {

	private static final Logger log = LoggerFactory.getLogger(ImportBench.class);

	private static final int FAMILIES = Integer.getInteger("families", 90_000);

	/** In the order of their references; columns that have no default of their own. */
	private static final String[] TABLES = { "household_group", "household", "household_status_change",
			"group_member" };

	@Autowired
	private JdbcTemplate template;

	@Autowired
	private AreaService areas;

	@Test
	void import_of_a_regency() throws Exception {
		byte[] sheet = sheet();
		timed("warm up: dry run", () -> check(sheet));
		Outcome[] job = new Outcome[1];
		double dry = timed("dry run", () -> job[0] = check(sheet));
		double stored = timed("import", () -> job[0] = bringIn(job[0], false));
		assertThat(job[0].created()).isEqualTo(FAMILIES);
		timed("the same file again", () -> assertThat(check(sheet).same()).isEqualTo(FAMILIES));
		export();
		Map<String, byte[]> rows = new LinkedHashMap<>();
		for (String table : TABLES) {
			rows.put(table, copyOut(table));
		}
		emptyTables();
		double audited = timed("COPY of the same rows, audited", () -> rows.forEach(this::copyIn));
		emptyTables();
		trigger("disable");
		double bound = timed("COPY of the same rows, not audited", () -> rows.forEach(this::copyIn));
		trigger("enable");
		log.info("import {} rows/s, with its dry run {} rows/s", FAMILIES / stored, FAMILIES / (dry + stored));
		log.info("of COPY as audited {}, with the dry run {}; of COPY without audit {}, with the dry run {}",
				audited / stored, audited / (dry + stored), bound / stored, bound / (dry + stored));
		log.info("heap at most {} MB", Runtime.getRuntime().maxMemory() >> 20);
	}

	private void trigger(String what) {
		for (String table : TABLES) {
			this.fixtures.asOwner("alter table " + table + " " + what + " trigger user");
		}
	}

	/** SPEED, line 5. */
	private void export() throws Exception {
		byte[][] file = new byte[1][];
		Work work = () -> file[0] = this.mvc.perform(get("/ekspor/kpm").with(user(this.coordinator)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		timed("warm up: export", work);
		double exported = timed("export", work);
		SheetRow row;
		try (SheetReader workbook = SheetReader.open(file[0]); Stream<SheetRow> rows = workbook.rows(0)) {
			assertThat(rows.count()).isEqualTo(FAMILIES + 1);
		}
		try (SheetReader workbook = SheetReader.open(file[0]); Stream<SheetRow> rows = workbook.rows(0)) {
			row = rows.skip(1).findFirst().orElseThrow();
		}
		Work bare = () -> bare(row);
		timed("warm up: bare fastexcel", bare);
		double bound = timed("bare fastexcel, the same columns", bare);
		log.info("export {} rows/s, bare fastexcel {} rows/s: ratio {}", FAMILIES / exported, FAMILIES / bound,
				bound / exported);
	}

	private static void bare(SheetRow row) throws Exception {
		try (Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "Bench", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("KPM");
			for (int i = 0; i < FAMILIES; i++) {
				for (int column = 0; column < row.size(); column++) {
					SheetCell cell = row.cell(column);
					if (cell.isNumber()) {
						sheet.value(i, column, cell.number());
					}
					else {
						sheet.inlineString(i, column, cell.text() + i);
					}
				}
				if (i % 500 == 0) {
					sheet.flush();
				}
			}
		}
	}

	private interface Work {

		void run() throws Exception;

	}

	private static double timed(String what, Work work) throws Exception {
		System.gc();
		long start = System.nanoTime();
		work.run();
		double seconds = (System.nanoTime() - start) / 1e9;
		log.info("{}: {} s", what, seconds);
		return seconds;
	}

	private byte[] copyOut(String table) {
		return this.template.execute((ConnectionCallback<byte[]>) (connection) -> {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try {
				connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", out);
			}
			catch (java.io.IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
			return out.toByteArray();
		});
	}

	private void copyIn(String table, byte[] rows) {
		this.template.execute((ConnectionCallback<Long>) (connection) -> {
			try {
				return connection.unwrap(PGConnection.class)
					.getCopyAPI()
					.copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows));
			}
			catch (java.io.IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
		});
	}

	private void emptyTables() {
		this.fixtures.reset();
		this.fixtures.regencyCoordinator();
	}

	private byte[] sheet() throws Exception {
		String[] villages = this.areas.within(Fixtures.REGENCY, AreaLevel.VILLAGE)
			.stream()
			.map((village) -> village.name() + "|" + this.areas.name(village.parentCode()))
			.toArray(String[]::new);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Bench", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("KPM");
			String[] header = { "Nama Pengurus", "NIK", "No KK", "Tgl Lahir", "JK", "No HP", "Desa", "Kecamatan",
					"Kelompok", "Alamat", "RT", "RW", "Bank", "No Rekening", "Hamil", "AUD", "SD", "SMP" };
			for (int column = 0; column < header.length; column++) {
				sheet.value(0, column, header[column]);
			}
			for (int i = 0; i < FAMILIES; i++) {
				String[] village = villages[i % villages.length].split("\\|");
				String[] texts = { "Siti Contoh Rahayu " + (char) ('A' + i % 26),
						"9914%02d%02d%02d80%04d".formatted(i % 20 + 1, 41 + (i / 9999) % 30, i / 9999 % 12 + 1,
								i % 9999 + 1),
						"99140101%08d".formatted(i), "%02d/%02d/1980".formatted(1 + (i / 9999) % 30, i / 9999 % 12 + 1),
						"P", "0812%08d".formatted(i), village[0], village[1],
						"Kelompok " + (i / villages.length / 25 + 1), "Dusun Contoh No " + i % 400, "003", "001", "BRI",
						"0%014d".formatted(i) };
				for (int column = 0; column < texts.length; column++) {
					sheet.value(i + 1, column, texts[column]);
				}
				for (int column = texts.length; column < header.length; column++) {
					sheet.value(i + 1, column, i % (column - 10));
				}
				if (i % 1000 == 0) {
					sheet.flush();
				}
			}
		}
		return out.toByteArray();
	}

}
