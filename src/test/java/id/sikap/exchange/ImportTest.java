package id.sikap.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Goes the whole way of an import: upload, the job in the background, the pages.
 */
@SikapTest
abstract class ImportTest {

	private static final Duration PATIENCE = Duration.ofSeconds(600);

	@Autowired
	protected MockMvc mvc;

	@Autowired
	protected Fixtures fixtures;

	@Autowired
	protected JdbcClient jdbc;

	@Autowired
	protected Clock clock;

	protected SignedInAccount coordinator;

	@BeforeEach
	void begin_with_empty_tables() {
		this.fixtures.reset();
		this.coordinator = this.fixtures.regencyCoordinator();
	}

	protected LocalDate today() {
		return LocalDate.now(this.clock);
	}

	protected LocalDate firstOfMonth() {
		return today().withDayOfMonth(1);
	}

	protected ResultActions send(byte[] content, String name, SignedInAccount account) throws Exception {
		return this.mvc.perform(multipart("/impor").file(new MockMultipartFile("berkas", name, null, content))
			.with(user(account))
			.with(csrf()));
	}

	/** Uploads, and waits for the dry run. */
	protected Outcome check(byte[] content, SignedInAccount account) throws Exception {
		String address = send(content, "lembar.xlsx", account).andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		UUID id = UUID.fromString(address.substring("/impor/".length()));
		await(id);
		return outcome(id, account);
	}

	protected Outcome check(byte[] content) throws Exception {
		return check(content, this.coordinator);
	}

	/** After the dry run: brings it in, and waits. */
	protected Outcome bringIn(Outcome checked, boolean handOver) throws Exception {
		this.mvc
			.perform(post("/impor/{id}/jalankan", checked.id()).param("handOver", String.valueOf(handOver))
				.with(user(checked.account()))
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
		await(checked.id());
		return outcome(checked.id(), checked.account());
	}

	protected Outcome bringIn(byte[] content) throws Exception {
		return bringIn(check(content), false);
	}

	/** After the dry run: has it looked at as the other kind. */
	protected Outcome readAs(Outcome checked, String kind) throws Exception {
		this.mvc.perform(
				post("/impor/{id}/jenis", checked.id()).param("kind", kind).with(user(checked.account())).with(csrf()))
			.andExpect(status().is3xxRedirection());
		await(checked.id());
		return outcome(checked.id(), checked.account());
	}

	protected void await(UUID id) throws InterruptedException {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(deadline)) {
			String state = this.jdbc.sql("select state from import_job where id = :id")
				.param("id", id)
				.query(String.class)
				.single();
			if (!state.equals("CHECKING") && !state.equals("IMPORTING")) {
				return;
			}
			Thread.sleep(20);
		}
		throw new AssertionError("the import did not end");
	}

	protected Document page(String address, SignedInAccount account) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(address).with(user(account)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	protected byte[] refusedRows(Outcome outcome) throws Exception {
		return this.mvc.perform(get("/impor/{id}/ditolak.xlsx", outcome.id()).with(user(outcome.account())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

	protected Outcome outcome(UUID id, SignedInAccount account) throws Exception {
		Map<String, Object> job = this.jdbc.sql("select * from import_job where id = :id")
			.param("id", id)
			.query()
			.singleRow();
		List<Problem> problems = this.jdbc.sql("""
				select row_number, severity, column_name, value, reason, array_to_string(arguments, '|') arguments
				from import_problem where job_id = :id order by sheet, row_number, severity, column_name, reason
				""").param("id", id).query(Problem.class).list();
		return new Outcome(id, account, (String) job.get("state"), (int) job.get("rows_new"),
				(int) job.get("rows_changed"), (int) job.get("rows_same"), (int) job.get("rows_refused"),
				(int) job.get("rows_warned"), (int) job.get("rows_blank"), problems, page("/impor/" + id, account));
	}

	record Problem(int rowNumber, String severity, String columnName, String value, String reason, String arguments) {
	}

	record Outcome(UUID id, SignedInAccount account, String state, int created, int changed, int same, int refused,
			int warned, int blank, List<Problem> problems, Document page) {

		/** In the order of the page. */
		void counts(int created, int changed, int same, int refused) {
			assertThat(List.of(this.created, this.changed, this.same, this.refused)).as("new, changed, same, refused")
				.isEqualTo(List.of(created, changed, same, refused));
			assertThat(this.page.select("#rows-read").text())
				.isEqualTo(String.valueOf(created + changed + same + refused));
			assertThat(this.page.select("#rows-new").text()).isEqualTo(String.valueOf(created));
			assertThat(this.page.select("#rows-changed").text()).isEqualTo(String.valueOf(changed));
			assertThat(this.page.select("#rows-same").text()).isEqualTo(String.valueOf(same));
			assertThat(this.page.select("#rows-refused").text()).isEqualTo(String.valueOf(refused));
		}

		/** "row reason" of each. */
		List<String> refusals() {
			return reasons("REFUSED");
		}

		List<String> warnings() {
			return reasons("WARNING");
		}

		private List<String> reasons(String severity) {
			return this.problems.stream()
				.filter((problem) -> problem.severity().equals(severity))
				.map((problem) -> problem.rowNumber() + " " + problem.reason().replace("exchange.reason.", ""))
				.toList();
		}

	}

}
