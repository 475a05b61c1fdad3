package id.sikap.exchange;

import java.time.Duration;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static id.sikap.exchange.Sheets.FAMILY;
import static id.sikap.exchange.Sheets.family;
import static id.sikap.exchange.Sheets.nik;
import static id.sikap.exchange.Sheets.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class ImportJobTests extends ImportTest {

	@Autowired
	private ImportRunner runner;

	@Autowired
	private ImportService imports;

	private Outcome checked() throws Exception {
		return check(workbook(FAMILY, family("Siti Contoh", nik(1), null), family("Tini Contoh", "sama", null)));
	}

	/** As the application's end would leave it: begun, and not ended. */
	private String brokenOff(Outcome job, int attempts) {
		int run = this.jdbc
			.sql("""
					update import_job set state = 'IMPORTING', run = run + 1, attempts = :attempts where id = :id returning run
					""")
			.param("attempts", attempts)
			.param("id", job.id())
			.query(Integer.class)
			.single();
		return job.id() + ":" + run;
	}

	@Test
	void a_job_that_the_end_of_the_application_broke_off_is_begun_again() throws Exception {
		Outcome job = checked();
		this.runner.run(brokenOff(job, 1));
		Outcome done = outcome(job.id(), this.coordinator);
		assertThat(done.state()).isEqualTo("DONE");
		done.counts(1, 0, 0, 1);
	}

	@Test
	void a_job_that_breaks_off_time_and_again_fails_with_words() throws Exception {
		Outcome job = checked();
		this.runner.run(brokenOff(job, 3));
		Outcome failed = outcome(job.id(), this.coordinator);
		assertThat(failed.state()).isEqualTo("FAILED");
		assertThat(failed.page().select(".note-bad").text()).contains("sudah dicoba tiga kali",
				"Tidak ada yang disimpan");
		assertThat(this.jdbc.sql("select count(*) from household").query(Long.class).single()).isZero();
	}

	@Test
	void a_job_left_over_from_an_earlier_start_does_nothing() throws Exception {
		Outcome job = checked();
		brokenOff(job, 0);
		this.runner.run(job.id() + ":1");
		assertThat(outcome(job.id(), this.coordinator).state()).isEqualTo("IMPORTING");
		assertThat(this.jdbc.sql("select count(*) from household").query(Long.class).single()).isZero();
	}

	@Test
	void pressed_twice_it_runs_once() throws Exception {
		Outcome done = bringIn(checked(), false);
		Outcome again = bringIn(done, false);
		again.counts(1, 0, 0, 1);
		assertThat(this.jdbc.sql("select run from import_job").query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void while_it_runs_the_page_shows_how_far_and_asks_until_it_has_ended() throws Exception {
		Outcome job = checked();
		brokenOff(job, 1);
		this.jdbc.sql("update import_job set step = 'STORING', done = 1200, total = 3400").update();
		Document page = page("/impor/" + job.id(), this.coordinator);
		assertThat(page.select("progress").attr("max")).isEqualTo("3400");
		assertThat(page.select("#kemajuan").attr("hx-get")).isEqualTo("/impor/" + job.id() + "/kemajuan");
		assertThat(page.text()).contains("Menyimpan: 1.200 dari 3.400 baris", "Halaman ini boleh ditutup");
		this.mvc.perform(get("/impor/{id}/kemajuan", job.id()).with(user(this.coordinator)))
			.andExpect(status().isOk())
			.andExpect(header().doesNotExist("HX-Refresh"));
		this.jdbc.sql("update import_job set state = 'DONE'").update();
		this.mvc.perform(get("/impor/{id}/kemajuan", job.id()).with(user(this.coordinator)))
			.andExpect(header().string("HX-Refresh", "true"));
	}

	@Test
	void a_cancelled_import_leaves_nothing_behind_but_its_line_in_the_history() throws Exception {
		Outcome job = checked();
		this.mvc.perform(post("/impor/{id}/batal", job.id()).with(user(this.coordinator)).with(csrf()))
			.andExpect(status().is3xxRedirection());
		assertThat(this.jdbc.sql("select count(*) from import_file").query(Long.class).single()).isZero();
		assertThat(page("/impor", this.coordinator).select("tbody tr").text()).contains("lembar.xlsx", "Dibatalkan");
		bringIn(job, false);
		assertThat(this.jdbc.sql("select count(*) from household").query(Long.class).single()).isZero();
	}

	@Test
	void after_its_time_the_sheet_and_what_names_persons_are_deleted_and_the_figures_stay() throws Exception {
		Outcome undecided = checked();
		Outcome done = bringIn(checked(), false);
		this.imports.expire();
		assertThat(this.jdbc.sql("select count(*) from import_file").query(Long.class).single()).isEqualTo(2);
		this.jdbc.sql("update import_job set kept_until = now() - interval '1 second'").update();
		this.imports.expire();
		for (String table : new String[] { "import_file", "import_problem" }) {
			assertThat(this.jdbc.sql("select count(*) from " + table).query(Long.class).single()).as(table).isZero();
		}
		assertThat(outcome(undecided.id(), this.coordinator).page().text()).contains("tidak disetujui dalam 24 jam");
		Outcome later = outcome(done.id(), this.coordinator);
		later.counts(1, 0, 0, 1);
		assertThat(later.page().select("a[href$='ditolak.xlsx']")).isEmpty();
	}

	@Test
	void an_undecided_sheet_is_kept_a_day_and_refused_rows_a_week() throws Exception {
		Outcome job = checked();
		assertThat(kept(job.id())).isBetween(Duration.ofHours(23), Duration.ofHours(24));
		bringIn(job, false);
		assertThat(kept(job.id())).isBetween(Duration.ofDays(6), Duration.ofDays(7));
	}

	private Duration kept(UUID id) {
		return Duration.between(this.clock.instant(),
				this.jdbc.sql("select kept_until from import_job where id = :id")
					.param("id", id)
					.query(java.sql.Timestamp.class)
					.single()
					.toInstant());
	}

	@Test
	void an_import_is_seen_by_the_coordinators_of_its_area_and_decided_by_whoever_uploaded_it() throws Exception {
		SignedInAccount korcam = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		Outcome job = check(workbook(FAMILY, family("Siti Contoh", nik(1), null), family("Tini Contoh", "sama", null)),
				korcam);
		Document seen = page("/impor/" + job.id(), this.coordinator);
		assertThat(seen.select("#rows-new").text()).isEqualTo("1");
		assertThat(seen.select("form[action*=/impor/]")).isEmpty();
		for (String act : new String[] { "jalankan", "batal", "jenis?kind=COMPANION" }) {
			this.mvc.perform(post("/impor/" + job.id() + "/" + act).with(user(this.coordinator)).with(csrf()))
				.andExpect(status().isNotFound());
		}
		this.mvc.perform(get("/impor/{id}/ditolak.xlsx", job.id()).with(user(this.coordinator)))
			.andExpect(status().isNotFound());
		SignedInAccount other = this.fixtures.subdistrictCoordinator(Fixtures.TUTUR);
		for (String address : new String[] { "", "/kemajuan", "/ditolak.xlsx" }) {
			this.mvc.perform(get("/impor/" + job.id() + address).with(user(other))).andExpect(status().isNotFound());
		}
		assertThat(page("/impor", other).select("tbody tr")).isEmpty();
		assertThat(page("/impor", this.coordinator).select("tbody tr")).hasSize(1);
	}

	@Test
	void only_coordinators_come_here() throws Exception {
		UUID companion = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		for (SignedInAccount account : new SignedInAccount[] { this.fixtures.admin(), this.fixtures.viewer(),
				this.fixtures.accountOf(companion) }) {
			for (String address : new String[] { "/impor", "/impor/contoh-pendamping.xlsx",
					"/impor/contoh-keluarga.xlsx", "/impor/" + UUID.randomUUID() }) {
				this.mvc.perform(get(address).with(user(account))).andExpect(status().isForbidden());
			}
			send(workbook(FAMILY, family("Siti Contoh", nik(1), null)), "kpm.xlsx", account)
				.andExpect(status().isForbidden());
		}
		for (SignedInAccount account : new SignedInAccount[] { this.coordinator,
				this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI) }) {
			this.mvc.perform(get("/impor").with(user(account))).andExpect(status().isOk());
		}
	}

	@Test
	void the_empty_sheets_to_fill_in_are_read_as_what_they_are() throws Exception {
		for (String name : new String[] { "contoh-pendamping.xlsx", "contoh-keluarga.xlsx" }) {
			byte[] sheet = this.mvc.perform(get("/impor/" + name).with(user(this.coordinator)))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsByteArray();
			String page = send(sheet, name, this.coordinator).andExpect(status().isUnprocessableContent())
				.andReturn()
				.getResponse()
				.getContentAsString();
			assertThat(page).as("headers and no rows yet").contains("hanya berisi judul kolom");
		}
	}

}
