package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SikapTest
class AssignmentTests {

	@Autowired
	Fixtures fixtures;

	@Autowired
	Pages pages;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Serving serving;

	@Autowired
	Clock clock;

	private SignedInAccount korcam;

	private LocalDate today;

	private UUID holder;

	private UUID next;

	private UUID group;

	@BeforeEach
	void a_group_with_a_holder() {
		this.fixtures.reset();
		this.korcam = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.today = LocalDate.now(this.clock);
		this.holder = this.fixtures.companion("Pemegang Contoh", Fixtures.PURWODADI);
		this.next = this.fixtures.companion("Penerus Contoh", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.holder, 3);
	}

	@Test
	void a_handover_ends_the_holder_the_day_before_and_leaves_the_past_alone() throws Exception {
		LocalDate day = this.today.minusDays(3);
		handOver(this.next, day);
		assertThat(assignments()).containsExactly("HOLDER Pemegang 2024-01-01 " + day.minusDays(1),
				"HOLDER Penerus " + day + " -");
		assertThat(this.serving.companionOn(this.group, day.minusDays(1))).contains(this.holder);
		assertThat(this.serving.companionOn(this.group, day)).contains(this.next);
		assertThat(caseloads()).containsExactly("Pemegang 0 0", "Penerus 1 3");
		SignedInAccount account = this.fixtures.accountOf(this.holder);
		this.pages.get(account, "/kelompok/" + this.group, 404);
		assertThat(this.pages.get(account, "/kpm").select(".empty")).isNotEmpty();
	}

	@Test
	void a_handover_that_lies_ahead_can_be_taken_back() throws Exception {
		LocalDate day = this.today.plusDays(10);
		handOver(this.next, day);
		Document page = this.pages.get(this.korcam, "/kelompok/" + this.group);
		assertThat(page.text()).contains("Direncanakan Penerus Contoh, Pemegang sejak");
		assertThat(caseloads()).containsExactly("Pemegang 1 3", "Penerus 0 0");
		this.pages.send(this.korcam, page.select("form[action$=/batal]").attr("action"), Pages.form());
		assertThat(assignments()).containsExactly("HOLDER Pemegang 2024-01-01 -");
	}

	@Test
	void what_has_begun_is_not_taken_back() throws Exception {
		UUID assignment = this.jdbc.sql("select id from group_assignment").query(UUID.class).single();
		this.pages.send(this.korcam, "/kelompok/" + this.group + "/pendamping/" + assignment + "/batal", Pages.form());
		assertThat(assignments()).containsExactly("HOLDER Pemegang 2024-01-01 -");
	}

	@Test
	void a_handover_on_its_first_day_is_corrected_by_another() throws Exception {
		handOver(this.next, this.today);
		UUID third = this.fixtures.companion("Ketiga Contoh", Fixtures.PURWODADI);
		handOver(third, this.today);
		assertThat(assignments()).containsExactly("HOLDER Pemegang 2024-01-01 " + this.today.minusDays(1),
				"HOLDER Ketiga " + this.today + " -");
		assertThat(caseloads()).containsExactly("Ketiga 1 3", "Pemegang 0 0", "Penerus 0 0");
	}

	@Test
	void handovers_that_rewrite_what_was_are_refused() throws Exception {
		UUID third = this.fixtures.companion("Ketiga Contoh", Fixtures.PURWODADI);
		UUID gone = this.fixtures.companion("Pergi Contoh", Fixtures.PURWODADI);
		this.jdbc.sql("update companion set service_to = '2025-01-31' where id = :id").param("id", gone).update();
		assertThat(refused(this.holder, this.today)).isEqualTo("#companionId");
		assertThat(refused(gone, this.today)).isEqualTo("#fromDay");
		assertThat(refused(this.next, PastMonths.earliest(this.today).minusDays(1))).isEqualTo("#fromDay");
		handOver(this.next, this.today.minusDays(1));
		assertThat(refused(third, this.today.minusDays(2))).isEqualTo("#fromDay");
	}

	@Test
	void a_group_that_never_had_a_companion_gets_its_first_from_any_day() throws Exception {
		UUID vacant = this.fixtures.group("Mawar", Fixtures.PUCANGSARI);
		this.pages.send(this.korcam, "/kelompok/" + vacant + "/pendamping/serah-terima",
				Pages.form("companionId", this.next.toString(), "fromDay", "2024-05-01"));
		assertThat(this.serving.companionOn(vacant, LocalDate.of(2024, 5, 1))).contains(this.next);
	}

	@Test
	void a_cover_serves_for_its_days_and_the_group_goes_back_to_its_holder() throws Exception {
		assertThat(cover(this.holder, this.today, this.today.plusDays(9), "Cuti", 422)).isEqualTo("#companionId");
		assertThat(cover(this.next, this.today, this.today.minusDays(1), "Cuti", 422)).isEqualTo("#toDay");
		assertThat(cover(this.next, this.today, this.today.plusDays(9), "", 422)).isEqualTo("#reason");
		cover(this.next, this.today, this.today.plusDays(9), "Cuti melahirkan", 302);
		assertThat(caseloads()).containsExactly("Pemegang 0 0", "Penerus 1 3");
		assertThat(this.serving.companionOn(this.group, this.today.plusDays(10))).contains(this.holder);
		Document page = this.pages.get(this.korcam, "/kelompok/" + this.group);
		assertThat(page.text()).contains("Penerus Contoh, Pengganti sementara").contains("Cuti melahirkan");
		UUID third = this.fixtures.companion("Ketiga Contoh", Fixtures.PURWODADI);
		assertThat(cover(third, this.today.plusDays(9), this.today.plusDays(20), "Cuti", 422)).isEqualTo("#fromDay");
		assertThat(this.pages.get(this.fixtures.accountOf(this.next), "/kpm").select("tbody tr")).hasSize(3);
	}

	@Test
	void a_cover_ends_earlier_but_not_later() throws Exception {
		cover(this.next, this.today.minusDays(4), this.today.plusDays(9), "Cuti", 302);
		String path = this.pages.get(this.korcam, "/kelompok/" + this.group).select("a[href$=/akhiri]").attr("href");
		this.pages.get(this.korcam, path);
		assertThat(this.pages.post(this.korcam, path, Pages.form("toDay", this.today.plusDays(10).toString()), 422)
			.select("#toDay-error")).isNotEmpty();
		assertThat(this.pages.post(this.korcam, path, Pages.form("toDay", this.today.minusDays(5).toString()), 422)
			.select("#toDay-error")).isNotEmpty();
		this.pages.send(this.korcam, path, Pages.form("toDay", this.today.minusDays(1).toString()));
		assertThat(this.serving.companionOn(this.group, this.today)).contains(this.holder);
		assertThat(caseloads()).containsExactly("Pemegang 1 3", "Penerus 0 0");
	}

	@Test
	void who_leaves_hands_all_groups_over_at_once() throws Exception {
		this.fixtures.servedGroup("Mawar", Fixtures.GERBO, this.holder, 2);
		UUID planned = this.fixtures.group("Nanti", Fixtures.GERBO);
		this.fixtures.assignment(planned, this.holder, "HOLDER", this.today.plusDays(5), null);
		UUID covered = this.fixtures.servedGroup("Dahlia", Fixtures.GERBO,
				this.fixtures.companion("Lain Contoh", Fixtures.PURWODADI), 1);
		this.fixtures.assignment(covered, this.holder, "COVER", this.today.minusDays(1), this.today.plusDays(9));
		String path = "/pendamping/" + this.holder + "/serah-terima";
		Document form = this.pages.get(this.korcam, path);
		List<String> ids = form.select("input[name=groupIds][checked]").eachAttr("value");
		assertThat(ids).hasSize(4);
		MultiValueMap<String, String> all = Pages.form("successorId", this.next.toString(), "fromDay",
				this.today.toString(), "reason", "Mutasi");
		assertThat(this.pages.post(this.korcam, path, all, 422).select(".error-summary a").attr("href"))
			.isEqualTo("#groupIds");
		ids.forEach((id) -> all.add("groupIds", id));
		this.pages.send(this.korcam, path, all);
		assertThat(caseloads()).containsExactly("Lain 0 0", "Pemegang 0 0", "Penerus 3 6");
		assertThat(this.serving.servedBy(this.next, this.today.plusDays(5))).hasSize(4);
		assertThat(this.serving.servedBy(this.holder, this.today.minusDays(1))).hasSize(3);
		assertThat(this.serving.companionOn(covered, this.today.plusDays(10))).isPresent()
			.get()
			.isNotIn(this.next, this.holder);
		assertThat(this.jdbc.sql("select count(*) from group_assignment where reason = 'Mutasi'")
			.query(Long.class)
			.single()).isEqualTo(4);
	}

	@Test
	void a_caseload_is_shared_by_handing_over_some_groups() throws Exception {
		UUID other = this.fixtures.servedGroup("Mawar", Fixtures.GERBO, this.holder, 2);
		this.pages.send(this.korcam, "/pendamping/" + this.holder + "/serah-terima",
				Pages.form("successorId", this.next.toString(), "fromDay", this.today.toString(), "reason",
						"Pemerataan", "groupIds", other.toString()));
		assertThat(caseloads()).containsExactly("Pemegang 1 3", "Penerus 1 2");
	}

	@Test
	void the_database_refuses_two_holders_and_two_covers_on_one_day() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.fixtures.assignment(this.group, this.next, "HOLDER", this.today, null))
			.withMessageContaining("one_companion_of_a_kind");
		this.fixtures.assignment(this.group, this.next, "COVER", this.today, this.today.plusDays(1));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.fixtures.assignment(this.group, this.next, "COVER", this.today.plusDays(1),
					this.today.plusDays(2)))
			.withMessageContaining("one_companion_of_a_kind");
	}

	private void handOver(UUID companionId, LocalDate day) throws Exception {
		this.pages.send(this.korcam, "/kelompok/" + this.group + "/pendamping/serah-terima",
				Pages.form("companionId", companionId.toString(), "fromDay", day.toString()));
	}

	private String refused(UUID companionId, LocalDate day) throws Exception {
		return this.pages
			.post(this.korcam, "/kelompok/" + this.group + "/pendamping/serah-terima",
					Pages.form("companionId", companionId.toString(), "fromDay", day.toString()), 422)
			.select(".error-summary a")
			.attr("href");
	}

	private String cover(UUID companionId, LocalDate from, LocalDate to, String reason, int status) throws Exception {
		return this.pages
			.post(this.korcam, "/kelompok/" + this.group + "/pendamping/pengganti",
					Pages.form("companionId", companionId.toString(), "fromDay", from.toString(), "toDay",
							to.toString(), "reason", reason),
					status)
			.select(".error-summary a")
			.attr("href");
	}

	private List<String> assignments() {
		return this.jdbc
			.sql("""
					select a.kind || ' ' || split_part(c.name, ' ', 1) || ' ' || a.from_day || ' ' || coalesce(a.to_day::text, '-')
					from group_assignment a join companion c on c.id = a.companion_id
					where a.group_id = :group order by a.from_day, a.kind
					""")
			.param("group", this.group)
			.query(String.class)
			.list();
	}

	/** First name, groups, active KPM. */
	private List<String> caseloads() {
		return this.jdbc.sql(
				"select split_part(name, ' ', 1) || ' ' || group_count || ' ' || active_households from companion order by 1")
			.query(String.class)
			.list();
	}

}
