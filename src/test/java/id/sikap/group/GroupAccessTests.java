package id.sikap.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.support.NotFoundException;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Role x page x own and foreign row.
 */
@SikapTest
class GroupAccessTests {

	@Autowired
	Fixtures fixtures;

	@Autowired
	Pages pages;

	@Autowired
	GroupService groups;

	@Autowired
	JdbcClient jdbc;

	private UUID companion;

	private UUID own;

	private UUID neighbour;

	private UUID foreign;

	private UUID member;

	@BeforeEach
	void groups() {
		this.fixtures.reset();
		this.companion = this.fixtures.companion("Pendamping Contoh", Fixtures.PURWODADI);
		this.own = this.fixtures.servedGroup("Sendiri", Fixtures.PUCANGSARI, this.companion, 1);
		this.member = this.jdbc.sql("select id from household").query(UUID.class).single();
		this.neighbour = this.fixtures.group("Tetangga", Fixtures.PUCANGSARI);
		this.foreign = this.fixtures.group("Asing", Fixtures.ANDONOSARI);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "ADMIN", "VIEWER" })
	void administrators_and_viewers_see_nothing_of_groups(Role role) throws Exception {
		SignedInAccount account = this.fixtures.account("peran", Fixtures.REGENCY, Set.of(role), null);
		this.pages.get(account, "/kelompok", 403);
		this.pages.get(account, "/kelompok/baru", 403);
		this.pages.get(account, "/pendamping/" + this.companion + "/kelompok", 403);
		expect(account, this.own, 403, 403);
		refusesWrites(account, this.own, 403);
	}

	@Test
	void a_companion_sees_the_groups_he_serves_and_moves_nobody() throws Exception {
		SignedInAccount account = this.fixtures.accountOf(this.companion);
		assertThat(names(account)).containsExactly("Sendiri");
		this.pages.get(account, "/kelompok/baru", 403);
		this.pages.get(account, "/pendamping/" + this.companion + "/serah-terima", 403);
		assertThat(this.pages.get(account, "/kelompok/" + this.own).select("main .btn-primary, main .btn-secondary"))
			.isEmpty();
		expect(account, this.own, 200, 403);
		expect(account, this.neighbour, 404, 403);
		expect(account, this.foreign, 404, 403);
		refusesWrites(account, this.own, 403);
	}

	@Test
	void a_kecamatan_coordinator_keeps_the_groups_of_his_kecamatan() throws Exception {
		SignedInAccount account = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		assertThat(names(account)).containsExactly("Sendiri", "Tetangga");
		expect(account, this.own, 200, 200);
		expect(account, this.foreign, 404, 404);
		refusesWrites(account, this.foreign, 404);
		UUID foreigner = this.fixtures.companion("Asing Contoh", Fixtures.TUTUR);
		this.pages.get(account, "/pendamping/" + foreigner + "/kelompok", 404);
		this.pages.get(account, "/pendamping/" + foreigner + "/serah-terima", 404);
		// nor does he give a group of his to a companion of another kecamatan
		this.pages.post(account, "/kelompok/" + this.own + "/pendamping/serah-terima",
				Pages.form("companionId", foreigner.toString(), "fromDay", "2026-11-01"), 404);
	}

	@Test
	void a_regency_coordinator_keeps_all() throws Exception {
		SignedInAccount account = this.fixtures.regencyCoordinator();
		assertThat(names(account)).containsExactly("Sendiri", "Tetangga", "Asing");
		expect(account, this.foreign, 200, 200);
	}

	@Test
	void what_was_a_companions_on_a_day_stays_his_to_finish() {
		UUID cover = this.fixtures.companion("Pengganti Contoh", Fixtures.PURWODADI);
		LocalDate day = LocalDate.of(2026, 3, 15);
		this.fixtures.assignment(this.own, cover, "COVER", day, day);
		AreaScope scope = this.fixtures.scopeOf(this.fixtures.accountOf(cover));
		assertThat(this.groups.getOn(this.own, day, scope).getName()).isEqualTo("Sendiri");
		assertThat(this.groups.options(scope, day)).extracting(GroupOption::name).containsExactly("Sendiri");
		assertThat(this.groups.options(scope, day.plusDays(1))).isEmpty();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.groups.getOn(this.own, day.plusDays(1), scope));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.groups.get(this.own, scope));
	}

	private void expect(SignedInAccount account, UUID group, int seen, int coordinated) throws Exception {
		String path = "/kelompok/" + group;
		assertStatus(account, path, seen);
		for (String page : List.of("/ubah", "/tutup", "/anggota/baru", "/pendamping/serah-terima",
				"/pendamping/pengganti")) {
			assertStatus(account, path + page, coordinated);
		}
	}

	private void refusesWrites(SignedInAccount account, UUID group, int status) throws Exception {
		String path = "/kelompok/" + group;
		this.pages.post(account, path + "/ubah", Pages.form("groupName", "Nama", "version", "0"), status);
		this.pages.post(account, path + "/tutup", Pages.form("closedOn", "2026-11-01"), status);
		this.pages.post(account, path + "/anggota", Pages.form("householdIds", this.member.toString()), status);
		this.pages.post(account, path + "/anggota/" + this.member + "/pindah", Pages.form(), status);
		this.pages.post(account, path + "/anggota/" + this.member + "/keluar", Pages.form(), status);
		this.pages.post(account, path + "/pendamping/serah-terima", Pages.form(), status);
		this.pages.post(account, path + "/pendamping/pengganti", Pages.form(), status);
		this.pages.post(account, path + "/pendamping/" + UUID.randomUUID() + "/batal", Pages.form(), status);
	}

	private void assertStatus(SignedInAccount account, String path, int status) throws Exception {
		assertThat(this.pages.ask(account, MockMvcRequestBuilders.get(path)).getStatus())
			.as(account.roles() + " " + path)
			.isEqualTo(status);
	}

	private List<String> names(SignedInAccount account) throws Exception {
		return this.pages.get(account, "/kelompok").select("tbody th a").eachText();
	}

}
