package id.sikap.household;

import java.util.List;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import id.sikap.testing.Statements;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class HouseholdListTests {

	@Autowired
	Fixtures fixtures;

	@Autowired
	Pages pages;

	@Autowired
	Statements statements;

	@Autowired
	JdbcClient jdbc;

	private SignedInAccount korkab;

	@BeforeEach
	void coordinatorOfTheRegency() {
		this.fixtures.reset();
		this.korkab = this.fixtures.regencyCoordinator();
	}

	@Test
	void a_list_without_families_says_what_to_do_next() throws Exception {
		assertThat(this.pages.get(this.korkab, "/kpm").select(".empty a").attr("href")).isEqualTo("/impor");
		this.fixtures.household("Sumiati", Fixtures.PUCANGSARI);
		Document page = this.pages.get(this.korkab, "/kpm?q=Zubaidah");
		assertThat(page.select(".empty").text()).startsWith("Tidak ada KPM yang cocok.");
		assertThat(page.select(".list-count").text()).isEqualTo("0 KPM");
	}

	@ParameterizedTest
	@CsvSource({ "sumiati, Sumiati", "sumiaty, Sumiati", "Khotimah, Siti Khotimah", "kotimah, Siti Khotimah",
			"siti kotimah, Siti Khotimah", "ngatmi, Ngatemi", "slamet riadi, Slamet Riyadi" })
	void a_name_is_found_with_typing_errors_in_it(String typed, String found) throws Exception {
		for (String name : List.of("Sumiati", "Siti Khotimah", "Siti Aminah", "Ngatemi", "Slamet Riyadi", "Wagiyem")) {
			this.fixtures.household(name, Fixtures.PUCANGSARI);
		}
		assertThat(names("/kpm?q=" + typed)).first().isEqualTo(found);
		assertThat(names("/kpm?q=" + typed)).doesNotContain("Wagiyem");
	}

	@Test
	void the_best_match_comes_first() throws Exception {
		for (String name : List.of("Nur Siti", "Siti", "Sitii Rahayu", "Siti Aminah", "Aminah Siti Nur")) {
			this.fixtures.household(name, Fixtures.PUCANGSARI);
		}
		assertThat(names("/kpm?q=siti")).startsWith("Siti", "Siti Aminah", "Sitii Rahayu").hasSize(5);
		assertThat(names("/kpm?q=siti&urut=nama,desc")).first().isEqualTo("Sitii Rahayu");
	}

	@Test
	void percent_and_underscore_in_a_name_are_letters_like_others() throws Exception {
		this.fixtures.household("Sumiati", Fixtures.PUCANGSARI);
		assertThat(names("/kpm?q=%25")).isEmpty();
		assertThat(names("/kpm?q=S_miati x")).isEmpty();
	}

	@Test
	void the_last_four_digits_of_a_nik_find_a_family() throws Exception {
		this.fixtures.household("Sumiati", Fixtures.PUCANGSARI, "AKTIF", "9914014502900001");
		this.fixtures.household("Wagiyem", Fixtures.PUCANGSARI, "AKTIF", "9914014502900002");
		assertThat(names("/kpm?q=0002")).containsExactly("Wagiyem");
	}

	@Test
	void a_full_number_in_the_address_is_sent_to_the_search_that_leaves_none() throws Exception {
		this.fixtures.household("Sumiati", Fixtures.PUCANGSARI, "AKTIF", "9914014502900001");
		assertThat(
				this.pages.ask(this.korkab, MockMvcRequestBuilders.get("/kpm?q=9914014502900001")).getRedirectedUrl())
			.isEqualTo("/kpm/cari-nomor");
		String pattern = this.pages.get(this.korkab, "/kpm").select("#q").attr("pattern");
		assertThat("9914014502900001").doesNotMatch(pattern);
		assertThat("Siti Aminah").matches(pattern);
		assertThat("0001").matches(pattern);
	}

	@Test
	void the_filters_stand_in_the_address_and_work_together() throws Exception {
		UUID here = this.fixtures.household("Aminah", Fixtures.PUCANGSARI);
		this.fixtures.household("Budiarti", Fixtures.GERBO);
		this.fixtures.household("Chotimah", Fixtures.ANDONOSARI);
		this.fixtures.household("Darmi", Fixtures.PUCANGSARI, "KELUAR", null);
		this.fixtures.household("Endang", Fixtures.PUCANGSARI, "DITANGGUHKAN", null);
		UUID group = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		this.fixtures.member(group, here);
		assertThat(names("/kpm")).containsExactly("Aminah", "Budiarti", "Chotimah", "Endang");
		assertThat(names("/kpm?kecamatan=35.14.01")).containsExactly("Aminah", "Budiarti", "Endang");
		assertThat(names("/kpm?desa=35.14.01.2011")).containsExactly("Aminah", "Endang");
		assertThat(names("/kpm?kecamatan=35.14.02&desa=35.14.01.2011")).containsExactly("Chotimah");
		assertThat(names("/kpm?kelompok=" + group)).containsExactly("Aminah");
		assertThat(names("/kpm?kelompok=tanpa&desa=35.14.01.2011")).containsExactly("Endang");
		assertThat(names("/kpm?status=DITANGGUHKAN")).containsExactly("Endang");
		assertThat(names("/kpm?status=SEMUA&desa=35.14.01.2011")).containsExactly("Aminah", "Darmi", "Endang");
		assertThat(names("/kpm?urut=nama,desc")).containsExactly("Endang", "Chotimah", "Budiarti", "Aminah");
		assertThat(names("/kpm?urut=nama);drop table household--")).hasSize(4);
		Document page = this.pages.get(this.korkab, "/kpm?desa=35.14.01.2011&kelompok=" + group + "&q=amina");
		assertThat(page.select("#desa option[selected]").text()).isEqualTo("Pucangsari");
		assertThat(page.select("#kelompok option[selected]").text()).isEqualTo("Melati");
		assertThat(page.select("#q").attr("value")).isEqualTo("amina");
	}

	@Test
	void a_page_holds_fifty_and_the_pager_keeps_the_filters() throws Exception {
		families(1, 120);
		Document page = this.pages.get(this.korkab, "/kpm?desa=35.14.01.2011&hal=2");
		assertThat(page.select("tbody tr")).hasSize(50);
		assertThat(page.select("tbody th a").first().text()).isEqualTo("Keluarga 051");
		assertThat(page.select(".list-count").text()).isEqualTo("120 KPM");
		assertThat(page.select(".pager a[rel=next]").attr("href")).contains("hal=3").contains("desa=35.14.01.2011");
	}

	@Test
	void the_number_of_statements_does_not_grow_with_the_rows() throws Exception {
		families(1, 20);
		List<String> few = statements("/kpm?q=keluarga");
		families(21, 40);
		List<String> twice = statements("/kpm?q=keluarga");
		assertThat(twice).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
	}

	@Test
	void the_page_of_a_family_asks_for_its_parts_once_each() throws Exception {
		families(1, 2);
		UUID one = this.jdbc.sql("select id from household limit 1").query(UUID.class).single();
		List<String> few = statements("/kpm/" + one);
		for (int i = 0; i < 6; i++) {
			this.jdbc.sql("""
					insert into household_member (id, household_id, village_code, name, category)
					select uuidv7(), id, village_code, 'Anak', 'SD' from household where id = :id
					""").param("id", one).update();
		}
		assertThat(statements("/kpm/" + one)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
	}

	private void families(int from, int to) {
		UUID group = this.fixtures.group("Kelompok " + from, Fixtures.PUCANGSARI);
		for (int i = from; i <= to; i++) {
			this.fixtures.member(group, this.fixtures.household("Keluarga %03d".formatted(i), Fixtures.PUCANGSARI));
		}
	}

	private List<String> statements(String path) throws Exception {
		this.pages.get(this.korkab, path); // what is read once stays in memory
		return this.statements.of(() -> this.pages.get(this.korkab, path));
	}

	private List<String> names(String path) throws Exception {
		return this.pages.get(this.korkab, path).select("tbody th a").eachText();
	}

}
