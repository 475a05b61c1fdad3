package id.sikap.household;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Role x page x own and foreign row.
 */
@SikapTest
class HouseholdAccessTests {

	/** Of a family: what every field worker opens. */
	private static final List<String> READ = List.of("", "/kontak", "/nomor", "/anggota/baru", "/kelompok");

	/** Of a family: what its coordinators alone open. */
	private static final List<String> COORDINATE = List.of("/ubah", "/status", "/kelompok/masuk");

	private static final List<String> LISTS = List.of("/kpm", "/kpm/cari-nomor");

	@Autowired
	Fixtures fixtures;

	@Autowired
	Pages pages;

	private UUID companion;

	private UUID own;

	/** Another group's, in the same village. */
	private UUID neighbour;

	/** Of another kecamatan. */
	private UUID foreign;

	@BeforeEach
	void families() {
		this.fixtures.reset();
		this.companion = this.fixtures.companion("Pendamping Contoh", Fixtures.PURWODADI);
		UUID group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 0);
		this.own = this.fixtures.household("Sendiri", Fixtures.PUCANGSARI);
		this.fixtures.member(group, this.own);
		this.neighbour = this.fixtures.household("Tetangga", Fixtures.PUCANGSARI);
		this.foreign = this.fixtures.household("Asing", Fixtures.ANDONOSARI);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "ADMIN", "VIEWER" })
	void administrators_and_viewers_see_nothing_of_families(Role role) throws Exception {
		SignedInAccount account = this.fixtures.account("peran", Fixtures.REGENCY, Set.of(role), null);
		for (String path : LISTS) {
			this.pages.get(account, path, 403);
		}
		this.pages.get(account, "/kpm/baru", 403);
		for (UUID id : List.of(this.own, this.foreign)) {
			expect(account, id, READ, 403);
			expect(account, id, COORDINATE, 403);
			refusesWrites(account, id, 403, 403);
		}
		this.pages.post(account, "/kpm/cari-nomor", Pages.form("number", "9914014502900001"), 403);
	}

	@Test
	void a_companion_sees_the_families_he_serves_today_and_coordinates_none() throws Exception {
		SignedInAccount account = this.fixtures.accountOf(this.companion);
		assertThat(names(account)).containsExactly("Sendiri");
		this.pages.get(account, "/kpm/baru", 403);
		expect(account, this.own, READ, 200);
		expect(account, this.own, COORDINATE, 403);
		expect(account, this.neighbour, READ, 404);
		expect(account, this.foreign, READ, 404);
		refusesWrites(account, this.neighbour, 404, 403);
		refusesWrites(account, this.foreign, 404, 403);
		this.pages.post(account, "/kpm/" + this.own + "/status", Pages.form("status", "KELUAR"), 403);
	}

	@Test
	void a_kecamatan_coordinator_keeps_his_kecamatan_and_no_other() throws Exception {
		SignedInAccount account = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		assertThat(names(account)).containsExactly("Sendiri", "Tetangga");
		assertThat(names(account, "/kpm?kecamatan=" + Fixtures.TUTUR)).isEmpty();
		this.pages.get(account, "/kpm/baru");
		for (UUID id : List.of(this.own, this.neighbour)) {
			expect(account, id, READ, 200);
			expect(account, id, COORDINATE, 200);
		}
		expect(account, this.foreign, READ, 404);
		expect(account, this.foreign, COORDINATE, 404);
		refusesWrites(account, this.foreign, 404, 404);
	}

	@Test
	void a_regency_coordinator_keeps_all_of_the_regency() throws Exception {
		SignedInAccount account = this.fixtures.regencyCoordinator();
		assertThat(names(account)).containsExactly("Asing", "Sendiri", "Tetangga");
		expect(account, this.foreign, READ, 200);
		expect(account, this.foreign, COORDINATE, 200);
	}

	@Test
	void a_kecamatan_coordinator_who_serves_a_group_elsewhere_is_there_a_companion_like_others() throws Exception {
		UUID companion = this.fixtures.companion("Korcam Contoh", Fixtures.PURWODADI);
		this.fixtures.member(this.fixtures.servedGroup("Mawar", Fixtures.ANDONOSARI, companion, 0), this.foreign);
		SignedInAccount account = this.fixtures.account("korcam", Fixtures.PURWODADI,
				Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION), companion);
		assertThat(names(account)).containsExactly("Asing", "Sendiri", "Tetangga");
		expect(account, this.foreign, READ, 200);
		expect(account, this.foreign, COORDINATE, 403);
		expect(account, this.own, COORDINATE, 200);
	}

	@Test
	void a_member_is_found_under_its_own_family_only() throws Exception {
		SignedInAccount account = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		UUID member = UUID.randomUUID();
		this.pages.send(account, "/kpm/" + this.own + "/anggota",
				Pages.form("newId", member.toString(), "name", "Anak", "version", "0"));
		this.pages.get(account, "/kpm/" + this.own + "/anggota/" + member + "/ubah");
		this.pages.get(account, "/kpm/" + this.neighbour + "/anggota/" + member + "/ubah", 404);
	}

	private void refusesWrites(SignedInAccount account, UUID id, int field, int coordinator) throws Exception {
		String path = "/kpm/" + id;
		this.pages.post(account, path + "/kontak", Pages.form("cardHolder", "SELF"), field);
		this.pages.post(account, path + "/anggota", Pages.form("name", "Anak"), field);
		this.pages.post(account, path + "/nomor", Pages.form("purpose", "Verifikasi", "kinds", "NIK"), field);
		this.pages.post(account, path + "/ubah", Pages.form("headName", "Nama"), coordinator);
		this.pages.post(account, path + "/status", Pages.form("status", "KELUAR"), coordinator);
		this.pages.post(account, path + "/kelompok/masuk", Pages.form("memberFrom", "2026-01-01"), coordinator);
	}

	private void expect(SignedInAccount account, UUID id, List<String> paths, int status) throws Exception {
		for (String path : paths) {
			String address = "/kpm/" + id + path;
			assertThat(this.pages.ask(account, MockMvcRequestBuilders.get(address)).getStatus())
				.as(account.roles() + " " + address)
				.isEqualTo(status);
		}
	}

	private List<String> names(SignedInAccount account) throws Exception {
		return names(account, "/kpm");
	}

	private List<String> names(SignedInAccount account, String path) throws Exception {
		return this.pages.get(account, path).select("tbody th a").eachText();
	}

}
