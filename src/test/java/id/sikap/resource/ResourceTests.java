package id.sikap.resource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class ResourceTests {

	private static final String LIST = "/organisasi/sarana";

	@Autowired
	private Pages pages;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private UUID ratna;

	private UUID slamet;

	private SignedInAccount coordinator;

	@BeforeEach
	void two_companions_and_their_coordinator() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.ratna = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.slamet = this.fixtures.companion("Slamet", Fixtures.PURWODADI);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
	}

	@Test
	void a_resource_goes_from_hand_to_hand_and_each_step_has_its_note() throws Exception {
		String address = create(form("Tablet", "SN-1", Fixtures.PURWODADI, 10));
		assertThat(this.pages.get(this.coordinator, address).select(".facts").text())
			.contains("Kantor Kecamatan Purwodadi");
		this.pages.send(this.coordinator, address + "/serahkan", handover(this.ratna.toString(), 5, "WORN", 0));
		Document page = this.pages.get(this.coordinator, address);
		assertThat(page.select(".facts").text()).contains("Ratna").contains("aus");
		assertThat(page.select("tbody tr")).hasSize(2);
		String note = page.select("tbody tr:first-child a").attr("href");
		assertThat(this.pages.get(this.coordinator, note).select(".signatures").text())
			.contains("Kantor Kecamatan Purwodadi")
			.contains("Ratna");
		assertThat(
				this.jdbc.sql("select count(*) from audit_entry where subject = 'resource'").query(Long.class).single())
			.isEqualTo(2);
	}

	@Test
	void a_handover_to_the_same_holder_before_the_last_one_or_to_one_out_of_service_is_refused() throws Exception {
		String address = create(form("Tablet", "SN-1", this.ratna.toString(), 5));
		assertThat(refused(address, handover(this.ratna.toString(), 0, "GOOD", 0))).isEqualTo("#holder");
		assertThat(refused(address, handover(this.slamet.toString(), 6, "GOOD", 0))).isEqualTo("#day");
		assertThat(refused(address, handover(this.slamet.toString(), -1, "GOOD", 0))).isEqualTo("#day");
		assertThat(refused(address, handover(this.fixtures.companion("Siti", Fixtures.TUTUR).toString(), 0, "GOOD", 0)))
			.isEqualTo("#holder");
		assertThat(refused(address, handover(Fixtures.TUTUR, 0, "GOOD", 0))).isEqualTo("#holder");
		assertThat(refused(address, handover("bukan-id", 0, "GOOD", 0))).isEqualTo("#holder");
		this.jdbc.sql("update companion set service_to = :day where id = :id")
			.param("day", this.today.minusDays(2))
			.param("id", this.slamet)
			.update();
		assertThat(refused(address, handover(this.slamet.toString(), 1, "GOOD", 0))).isEqualTo("#holder");
		assertThat(this.jdbc.sql("select count(*) from resource_handover").query(Long.class).single()).isOne();
	}

	@Test
	void a_number_belongs_to_one_resource_of_its_kind_in_the_regency() throws Exception {
		create(form("Tablet", "SN-1", Fixtures.PURWODADI, 1));
		Document page = this.pages.post(this.coordinator, LIST + "/baru",
				form("Tablet lain", "sn-1", Fixtures.PURWODADI, 1), 422);
		assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#identification");
		assertThat(page.select("input[name=resourceName]").val()).isEqualTo("Tablet lain");
		assertThat(this.pages.post(this.coordinator, LIST + "/baru", Pages.form(), 422).select(".error-summary li"))
			.hasSize(5);
	}

	@Test
	void what_is_lost_leaves_the_list_with_a_reason_and_may_come_back() throws Exception {
		String address = create(form("Tablet", "SN-1", this.ratna.toString(), 5));
		MultiValueMap<String, String> end = Pages.form("ending", "LOST", "day", this.today.toString(), "version", "0");
		assertThat(this.pages.post(this.coordinator, address + "/akhiri", end, 422)
			.select(".error-summary a")
			.attr("href")).isEqualTo("#reason");
		end.set("reason", "Dicuri, sudah dilaporkan");
		end.set("ending", "IN_USE");
		this.pages.post(this.coordinator, address + "/akhiri", end, 422);
		end.set("ending", "LOST");
		this.pages.send(this.coordinator, address + "/akhiri", end);
		assertThat(this.pages.get(this.coordinator, LIST).select("tbody tr")).isEmpty();
		assertThat(this.pages.get(this.coordinator, LIST + "?keadaan=LOST").select("tbody").text()).contains("Dicuri");
		assertThat(this.pages
			.post(this.coordinator, address + "/serahkan", handover(this.slamet.toString(), 0, "GOOD", 1), 422)
			.select(".error-summary")
			.text()).contains("sudah tidak dipakai");
		this.pages.send(this.coordinator, address + "/pakai", Pages.form());
		assertThat(this.pages.get(this.coordinator, LIST).select("tbody tr")).hasSize(1);
	}

	@Test
	void a_form_from_an_older_version_is_told_so() throws Exception {
		String address = create(form("Tablet", "SN-1", this.ratna.toString(), 5));
		this.pages.send(this.coordinator, address + "/serahkan", handover(this.slamet.toString(), 0, "GOOD", 0));
		this.pages.post(this.coordinator, address + "/serahkan", handover(Fixtures.PURWODADI, 0, "GOOD", 0), 409);
	}

	@Test
	void each_role_sees_what_is_for_it_and_no_foreign_row() throws Exception {
		String address = create(form("Tablet", "SN-1", this.ratna.toString(), 5));
		Map<SignedInAccount, List<Integer>> answers = Map.of(this.coordinator, List.of(200, 200, 200, 200),
				this.fixtures.regencyCoordinator(), List.of(200, 200, 200, 200), this.fixtures.accountOf(this.ratna),
				List.of(200, 200, 403, 403), this.fixtures.accountOf(this.slamet), List.of(200, 404, 403, 403),
				this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), List.of(200, 404, 404, 200),
				this.fixtures.admin(), List.of(403, 403, 403, 403), this.fixtures.viewer(),
				List.of(403, 403, 403, 403));
		List<String> paths = List.of(LIST, address, address + "/serahkan", LIST + "/baru");
		for (Map.Entry<SignedInAccount, List<Integer>> role : answers.entrySet()) {
			for (int i = 0; i < paths.size(); i++) {
				assertThat(this.pages.ask(role.getKey(), MockMvcRequestBuilders.get(paths.get(i))).getStatus())
					.as(role.getKey().roles() + " " + paths.get(i))
					.isEqualTo(role.getValue().get(i));
			}
		}
		assertThat(this.pages.get(this.fixtures.accountOf(this.fixtures.companion("Wati", Fixtures.PURWODADI)), LIST)
			.select("tbody tr")).isEmpty();
	}

	@Test
	void the_list_filters_and_costs_the_same_with_more_rows() throws Exception {
		create(form("Tablet", "SN-1", this.ratna.toString(), 5));
		create(form("Flipchart", "F-1", Fixtures.PURWODADI, 5));
		assertThat(this.pages.get(this.coordinator, LIST + "?q=sn-").select("tbody th a").text()).isEqualTo("Tablet");
		assertThat(this.pages.get(this.coordinator, LIST + "?pemegang=" + this.ratna).select("tbody tr")).hasSize(1);
		int before = this.statements.of(() -> this.pages.get(this.coordinator, LIST)).size();
		for (int i = 0; i < 4; i++) {
			create(form("Modul", "M-" + i, this.slamet.toString(), 1));
		}
		assertThat(this.statements.of(() -> this.pages.get(this.coordinator, LIST))).hasSize(before)
			.hasSizeLessThanOrEqualTo(4);
		assertThat(this.pages.ask(this.coordinator, MockMvcRequestBuilders.get("/ekspor/sarana")).getStatus())
			.isEqualTo(200);
	}

	private String create(MultiValueMap<String, String> form) throws Exception {
		return this.pages.send(this.coordinator, LIST + "/baru", form);
	}

	private String refused(String address, MultiValueMap<String, String> form) throws Exception {
		return this.pages.post(this.coordinator, address + "/serahkan", form, 422)
			.select(".error-summary a")
			.attr("href");
	}

	private MultiValueMap<String, String> form(String name, String number, String holder, int daysAgo) {
		return Pages.form("kind", "DEVICE", "resourceName", name, "identification", number, "holder", holder, "day",
				this.today.minusDays(daysAgo).toString(), "condition", "GOOD");
	}

	private MultiValueMap<String, String> handover(String holder, int daysAgo, String condition, int version) {
		return Pages.form("holder", holder, "day", this.today.minusDays(daysAgo).toString(), "condition", condition,
				"version", String.valueOf(version));
	}

}
