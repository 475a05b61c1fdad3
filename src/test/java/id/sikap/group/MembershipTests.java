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
class MembershipTests {

	@Autowired
	Fixtures fixtures;

	@Autowired
	Pages pages;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	private SignedInAccount korcam;

	private LocalDate today;

	private UUID melati;

	private UUID mawar;

	private UUID family;

	@BeforeEach
	void two_groups_of_a_village() {
		this.fixtures.reset();
		this.korcam = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.today = LocalDate.now(this.clock);
		this.melati = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		this.mawar = this.fixtures.group("Mawar", Fixtures.PUCANGSARI);
		this.family = this.fixtures.household("Sumiati", Fixtures.PUCANGSARI);
	}

	@Test
	void families_of_the_village_without_a_group_are_found_and_added() throws Exception {
		UUID other = this.fixtures.household("Aminah", Fixtures.PUCANGSARI);
		this.fixtures.household("Jauh", Fixtures.GERBO);
		this.fixtures.member(this.mawar, this.fixtures.household("Sudah", Fixtures.PUCANGSARI));
		this.fixtures.household("Keluar", Fixtures.PUCANGSARI, "KELUAR", null);
		String path = "/kelompok/" + this.melati + "/anggota";
		assertThat(this.pages.get(this.korcam, path + "/baru").select("tbody th").eachText()).containsExactly("Aminah",
				"Sumiati");
		assertThat(this.pages.get(this.korcam, path + "/baru?q=sumiaty").select("tbody th").eachText())
			.containsExactly("Sumiati");
		assertThat(this.pages.post(this.korcam, path, Pages.form("memberFrom", this.today.toString()), 422)
			.select(".error-summary a")
			.attr("href")).isEqualTo("#householdIds");
		MultiValueMap<String, String> both = Pages.form("memberFrom", this.today.toString());
		both.add("householdIds", this.family.toString());
		both.add("householdIds", other.toString());
		assertThat(this.pages.send(this.korcam, path, both)).isEqualTo("/kelompok/" + this.melati);
		assertThat(memberships(this.family)).containsExactly("Melati " + this.today + " -");
		assertThat(this.pages.get(this.korcam, path + "/baru").select(".empty").text())
			.isEqualTo("Semua KPM di desa ini sudah berada dalam kelompok.");
		// the back button: they are in the group already
		assertThat(this.pages.post(this.korcam, path, both, 422).select(".error-summary").text())
			.contains("sudah tercatat dalam kelompok");
	}

	@Test
	void a_family_moves_from_a_day_on_and_was_in_the_old_group_until_the_day_before() throws Exception {
		this.fixtures.member(this.melati, this.family);
		LocalDate day = this.today.minusDays(2);
		move(this.mawar, day);
		assertThat(memberships(this.family)).containsExactly("Melati 2024-01-01 " + day.minusDays(1),
				"Mawar " + day + " -");
		assertThat(groupToday()).isEqualTo("Mawar");
		assertThat(this.pages.get(this.korcam, "/kelompok/" + this.melati).text())
			.contains("Pernah menjadi anggota Sumiati")
			.contains("Tukar kelompok");
	}

	@Test
	void a_move_that_lies_ahead_shows_the_old_group_today() throws Exception {
		this.fixtures.member(this.melati, this.family);
		move(this.mawar, this.today.plusDays(5));
		assertThat(groupToday()).isEqualTo("Melati");
		// and nothing slips in between
		assertThat(refusedMove(this.mawar, this.today)).isEqualTo("#memberFrom");
	}

	@Test
	void a_move_on_the_first_day_corrects_a_wrong_entry() throws Exception {
		this.fixtures.member(this.melati, this.family, this.today, null);
		move(this.mawar, this.today);
		assertThat(memberships(this.family)).containsExactly("Mawar " + this.today + " -");
	}

	@Test
	void months_that_have_been_reported_are_not_rewritten() throws Exception {
		this.fixtures.member(this.melati, this.family);
		LocalDate tooEarly = PastMonths.earliest(this.today).minusDays(1);
		assertThat(refusedMove(this.mawar, tooEarly)).isEqualTo("#memberFrom");
		move(this.mawar, PastMonths.earliest(this.today));
	}

	@Test
	void a_group_takes_no_family_of_another_village_and_none_that_left_the_programme() throws Exception {
		UUID elsewhere = this.fixtures.household("Jauh", Fixtures.GERBO);
		UUID left = this.fixtures.household("Lulus", Fixtures.PUCANGSARI, "GRADUASI_MANDIRI", null);
		for (UUID id : List.of(elsewhere, left)) {
			Document page = this.pages.post(this.korcam, "/kelompok/" + this.melati + "/anggota",
					Pages.form("memberFrom", this.today.toString(), "householdIds", id.toString()), 422);
			assertThat(page.select(".error-summary li").text()).containsAnyOf("tinggal di desa lain",
					"tidak dalam program");
			assertThat(memberships(id)).isEmpty();
		}
	}

	@Test
	void a_family_leaves_with_a_last_day_and_a_reason_and_may_join_again_from_its_page() throws Exception {
		this.fixtures.member(this.melati, this.family);
		String path = "/kelompok/" + this.melati + "/anggota/" + this.family + "/keluar";
		assertThat(
				this.pages.post(this.korcam, path, Pages.form("memberUntil", this.today.minusDays(1).toString()), 422)
					.select("#endReason-error"))
			.isNotEmpty();
		this.pages.send(this.korcam, path,
				Pages.form("memberUntil", this.today.minusDays(1).toString(), "endReason", "Pindah dusun"));
		assertThat(groupToday()).isNull();
		String join = "/kpm/" + this.family + "/kelompok/masuk";
		assertThat(this.pages.get(this.korcam, join).select("#groupId option").eachText()).contains("Melati", "Mawar");
		this.pages.send(this.korcam, join,
				Pages.form("groupId", this.mawar.toString(), "memberFrom", this.today.toString()));
		assertThat(groupToday()).isEqualTo("Mawar");
	}

	@Test
	void the_database_refuses_two_groups_on_one_day() {
		this.fixtures.member(this.melati, this.family, this.today.minusDays(9), this.today);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.fixtures.member(this.mawar, this.family, this.today, null))
			.withMessageContaining("household_in_one_group");
		this.fixtures.member(this.mawar, this.family, this.today.plusDays(1), null);
	}

	private void move(UUID target, LocalDate day) throws Exception {
		this.pages.send(this.korcam, "/kelompok/" + this.melati + "/anggota/" + this.family + "/pindah",
				Pages.form("targetId", target.toString(), "memberFrom", day.toString(), "endReason", "Tukar kelompok"));
	}

	private String refusedMove(UUID target, LocalDate day) throws Exception {
		return this.pages
			.post(this.korcam, "/kelompok/" + this.melati + "/anggota/" + this.family + "/pindah",
					Pages.form("targetId", target.toString(), "memberFrom", day.toString()), 422)
			.select(".error-summary a")
			.attr("href");
	}

	private String groupToday() {
		return this.jdbc.sql("select group_name from household where id = :id")
			.param("id", this.family)
			.query((row, number) -> row.getString(1))
			.list()
			.get(0);
	}

	private List<String> memberships(UUID id) {
		return this.jdbc.sql("""
				select g.name || ' ' || m.from_day || ' ' || coalesce(m.to_day::text, '-')
				from group_member m join household_group g on g.id = m.group_id
				where m.household_id = :id order by m.from_day
				""").param("id", id).query(String.class).list();
	}

}
