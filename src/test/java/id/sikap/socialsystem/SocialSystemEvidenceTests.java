package id.sikap.socialsystem;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class SocialSystemEvidenceTests {

	/** The second quarter of last year: over, whenever the tests run. */
	private static final YearMonth MAY = YearMonth.of(2025, 5);

	private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);

	private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

	@Autowired
	private SocialSystemEvidence evidence;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Pages pages;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private SignedInAccount coordinator;

	@BeforeEach
	void a_coordinator() {
		this.fixtures.reset();
		this.coordinator = this.fixtures.regencyCoordinator();
	}

	@Test
	void partners_of_the_village_its_kecamatan_and_the_regency_count_with_the_agreements_of_the_last_day() {
		partner("SCHOOL", Fixtures.PUCANGSARI, LAST, LAST, null);
		partner("PUSKESMAS", Fixtures.PURWODADI, FIRST, LAST.minusDays(1), null);
		partner("BANK", Fixtures.REGENCY, LAST.plusDays(1), null, LAST.plusDays(1));
		partner("KUA", Fixtures.PURWODADI, null, null, LAST);
		partner("SCHOOL", Fixtures.GERBO, null, null, null);
		VillageEvidence found = pucangsari();
		assertThat(found.partners()).isEqualTo(3);
		assertThat(found.agreements()).isEqualTo(1);
		assertThat(found.basicServices()).isEqualTo(2);
	}

	@Test
	void activities_count_from_the_first_to_the_last_day_of_the_quarter_unless_cancelled() {
		UUID school = partner("SCHOOL", Fixtures.PUCANGSARI, null, null, null);
		activity(school, FIRST.minusDays(1), false);
		activity(school, FIRST, false);
		activity(school, LAST, false);
		activity(school, LAST, true);
		activity(school, LAST.plusDays(1), false);
		assertThat(pucangsari().activities()).isEqualTo(2);
	}

	@Test
	void programmes_count_that_ran_in_the_quarter_with_the_village() {
		programme("DONE", FIRST.minusDays(30), FIRST, Fixtures.PUCANGSARI);
		programme("DONE", FIRST.minusDays(30), FIRST.minusDays(1), Fixtures.PUCANGSARI);
		programme("RUNNING", LAST, null, Fixtures.PUCANGSARI);
		programme("RUNNING", LAST.plusDays(1), null, Fixtures.PUCANGSARI);
		programme("PLANNED", null, null, Fixtures.PUCANGSARI);
		programme("RUNNING", FIRST, null, Fixtures.GERBO);
		assertThat(pucangsari().programmes()).isEqualTo(2);
	}

	@Test
	void policies_count_that_are_in_force_on_the_last_day_and_have_not_been_replaced_by_then() {
		policy(Fixtures.REGENCY, LAST, null, "NONE", null);
		policy(Fixtures.PUCANGSARI, FIRST, LAST, "BUDGET", null);
		policy(Fixtures.PUCANGSARI, FIRST, LAST.minusDays(1), "BUDGET", null);
		policy(Fixtures.PURWODADI, LAST.plusDays(1), null, "BUDGET", null);
		UUID old = policy(Fixtures.PURWODADI, FIRST, null, "FACILITY", null);
		policy(Fixtures.PURWODADI, LAST, null, "FACILITY", old);
		UUID replacedLater = policy(Fixtures.PURWODADI, FIRST, null, "NONE", null);
		policy(Fixtures.PURWODADI, LAST.plusDays(1), null, "NONE", replacedLater);
		VillageEvidence found = pucangsari();
		assertThat(found.policies()).isEqualTo(4);
		assertThat(found.localPolicies()).isEqualTo(3);
		assertThat(found.budgets()).isEqualTo(1);
		assertThat(found.facilities()).isEqualTo(1);
	}

	@Test
	void the_latest_reception_is_the_one_that_stood_on_the_last_day() {
		assertThat(pucangsari().receptionLevel()).isNull();
		reception(LAST.minusDays(400), 2, false);
		reception(LAST.minusDays(10), 3, false);
		reception(LAST, 5, true);
		reception(LAST.plusDays(1), 4, false);
		VillageEvidence found = pucangsari();
		assertThat(found.receptionLevel()).isEqualTo(3);
		assertThat(found.lines("L3")).singleElement().satisfies((line) -> {
			assertThat(line.detail()).isEqualTo(10);
			assertThat(line.address()).isEqualTo("/sistem-sosial/penerimaan/" + Fixtures.PUCANGSARI);
		});
	}

	@Test
	void the_running_quarter_is_told_until_today() {
		YearMonth now = YearMonth.now(this.clock);
		assertThat(this.evidence.ofVillage(Fixtures.PUCANGSARI, now).lastDay()).isEqualTo(LocalDate.now(this.clock));
		assertThat(pucangsari().lastDay()).isEqualTo(LAST);
	}

	@Test
	void a_whole_regency_costs_one_statement_and_every_link_leads_to_a_page() throws Exception {
		assertThat(this.evidence.ofArea(Fixtures.REGENCY, MAY)).hasSizeGreaterThan(300)
			.containsKeys(Fixtures.PUCANGSARI, Fixtures.ANDONOSARI);
		assertThat(this.statements.of(() -> this.evidence.ofArea(Fixtures.REGENCY, MAY))).hasSize(1);
		for (EvidenceLine line : pucangsari().lines()) {
			this.pages.get(this.coordinator, line.address());
		}
	}

	@Test
	void the_pages_show_the_villages_of_the_account() throws Exception {
		partner("SCHOOL", Fixtures.PUCANGSARI, null, null, null);
		SignedInAccount purwodadi = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		assertThat(this.pages.get(purwodadi, "/sistem-sosial/desa").select("tbody tr")).hasSize(13);
		assertThat(this.pages.get(purwodadi, "/sistem-sosial/desa/" + Fixtures.PUCANGSARI).select(".panel").text())
			.contains("1 lembaga mitra aktif", "1 puskesmas dan sekolah bermitra");
		this.pages.get(purwodadi, "/sistem-sosial/desa/" + Fixtures.ANDONOSARI, 404);
		this.pages.get(purwodadi, "/sistem-sosial/desa?kecamatan=" + Fixtures.TUTUR, 404);
		this.pages.get(this.fixtures.viewer(), "/sistem-sosial/desa?kecamatan=" + Fixtures.TUTUR);
		assertThat(this.pages.ask(this.fixtures.admin(), MockMvcRequestBuilders.get("/sistem-sosial/desa")).getStatus())
			.isEqualTo(403);
	}

	private VillageEvidence pucangsari() {
		return this.evidence.ofVillage(Fixtures.PUCANGSARI, MAY);
	}

	private UUID partner(String kind, String areaCode, LocalDate signed, LocalDate ends, LocalDate inactive) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into partner (id, regency_code, area_code, kind, name, agreement_on, agreement_to, inactive_since,
					                     inactive_reason, recorded_by, recorded_at)
					values (:id, '35.14', :area, :kind, :name, :signed, :ends, :inactive,
					        case when cast(:inactive as date) is not null then 'x' end, :by, now())
					""")
			.param("id", id)
			.param("area", areaCode)
			.param("kind", kind)
			.param("name", id.toString())
			.param("signed", signed)
			.param("ends", ends)
			.param("inactive", inactive)
			.param("by", this.coordinator.id())
			.update();
		return id;
	}

	private void activity(UUID partner, LocalDate day, boolean cancelled) {
		this.jdbc.sql("""
				insert into partner_activity (id, partner_id, village_code, held_on, what, participants, cancelled_at,
				                              cancel_reason, recorded_by, recorded_at)
				values (:id, :partner, :village, :day, 'x', 'x', case when :cancelled then now() end,
				        case when :cancelled then 'x' end, :by, now())
				""")
			.param("id", Ids.next())
			.param("partner", partner)
			.param("village", Fixtures.PUCANGSARI)
			.param("day", day)
			.param("cancelled", cancelled)
			.param("by", this.coordinator.id())
			.update();
	}

	private void programme(String state, LocalDate started, LocalDate finished, String villageCode) {
		this.jdbc
			.sql("""
					insert into joint_programme (id, regency_code, subdistrict_code, title, aim, village_codes, from_day, to_day,
					                             state, started_on, finished_on, households, result, recorded_by, recorded_at)
					values (:id, '35.14', '35.14.01', 'x', 'x', array[:village], :first, :first, :state, :started, :finished,
					        case when :state = 'DONE' then 1 end, case when :state = 'DONE' then 'x' end, :by, now())
					""")
			.param("id", Ids.next())
			.param("village", villageCode)
			.param("first", FIRST)
			.param("state", state)
			.param("started", started)
			.param("finished", finished)
			.param("by", this.coordinator.id())
			.update();
	}

	private UUID policy(String areaCode, LocalDate from, LocalDate to, String support, UUID replaces) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into policy (id, regency_code, area_code, kind, number, title, issuer, issued_on, in_force_from,
					                    in_force_to, explanation, support, subdistrict_codes, replaces_id, recorded_by, recorded_at)
					values (:id, '35.14', :area, 'DECREE', :number, 'x', 'x', :from, :from, :to, 'x', :support,
					        case when length(:area) > 5 then array[left(:area, 8)] else '{}' end, :replaces, :by, now())
					""")
			.param("id", id)
			.param("area", areaCode)
			.param("number", id.toString())
			.param("from", from)
			.param("to", to)
			.param("support", support)
			.param("replaces", replaces)
			.param("by", this.coordinator.id())
			.update();
		return id;
	}

	private void reception(LocalDate day, int level, boolean withdrawn) {
		this.jdbc
			.sql("""
					insert into community_reception (id, regency_code, village_code, observed_on, level, informant, source, note,
					                                 withdrawn_at, withdrawn_reason, recorded_by, recorded_at)
					values (:id, '35.14', :village, :day, :level, 'x', 'OTHER', 'x', case when :withdrawn then now() end,
					        case when :withdrawn then 'x' end, :by, now())
					""")
			.param("id", Ids.next())
			.param("village", Fixtures.PUCANGSARI)
			.param("day", day)
			.param("level", level)
			.param("withdrawn", withdrawn)
			.param("by", this.coordinator.id())
			.update();
	}

}
