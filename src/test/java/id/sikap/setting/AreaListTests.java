package id.sikap.setting;

import java.nio.charset.StandardCharsets;

import id.sikap.account.SignedInAccount;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The areas of a regency that the installation did not bring along.
 */
@SikapTest
class AreaListTests {

	private static final String TOWN = """
			code,regency_code,name
			35.75,,Kota Contoh
			35.75.01,35.75,"Kadipaten, Utara"
			35.75.02,35.75,Purworejo
			35.75.01.1001,35.75.01,Kebonagung
			3575021001,3575,Pohjentrek
			""";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private AreaService areas;

	private SignedInAccount admin;

	@BeforeEach
	void begin() {
		this.fixtures.reset();
		this.admin = this.fixtures.admin();
	}

	@AfterEach
	void leave_the_areas_as_they_were() {
		this.fixtures.reset();
		this.jdbc.sql("delete from area where code >= '35.75' and code < '35.75/'").update();
		this.jdbc.sql("update area set name = 'Pucangsari' where code = '35.14.01.2011'").update();
		this.areas.reload();
	}

	private ResultActions send(String csv, String under, SignedInAccount account) throws Exception {
		return this.mvc.perform(multipart("/pengaturan/wilayah")
			.file(new MockMultipartFile("berkas", "daftar.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
			.param("under", under)
			.with(user(account))
			.with(csrf()));
	}

	private Document review(String csv) throws Exception {
		return Jsoup
			.parse(send(csv, "", this.admin).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
	}

	private ResultActions apply(Document review) throws Exception {
		return this.mvc.perform(post("/pengaturan/wilayah/terapkan")
			.param("changes", review.select("textarea[name=changes]").first().wholeText())
			.with(user(this.admin))
			.with(csrf()));
	}

	private static String figures(Document review) {
		return review.select("#areas-new").text() + "/" + review.select("#areas-renamed").text() + "/"
				+ review.select("#areas-same").text() + "/" + review.select("#areas-wrong").text();
	}

	@Test
	void a_list_is_looked_at_first_and_stored_when_somebody_agrees() throws Exception {
		Document review = review(TOWN);
		assertThat(figures(review)).as("new/renamed/same/wrong").isEqualTo("5/0/0/0");
		assertThat(this.areas.find("35.75")).isEmpty();
		apply(review).andExpect(redirectedUrl("/pengaturan/wilayah"));
		assertThat(this.areas.within("35.75", AreaLevel.SUBDISTRICT)).extracting("name", "parentCode", "tileRow")
			.containsExactly(tuple("Kadipaten, Utara", "35.75", 1), tuple("Purworejo", "35.75", 1));
		assertThat(this.areas.get("35.75.02.1001").isKelurahan()).isTrue();
		assertThat(this.jdbc.sql("select purpose from audit_entry where action = 'IMPORT' and subject = 'area'")
			.query(String.class)
			.single()).contains("5 wilayah baru", "35.75 Kota Contoh");
		assertThat(figures(review(TOWN))).isEqualTo("0/0/5/0");
	}

	@Test
	void a_new_name_is_shown_beside_the_old_one_and_nothing_is_ever_deleted() throws Exception {
		long before = this.jdbc.sql("select count(*) from area").query(Long.class).single();
		Document review = review("kode;nama\n35.14.01.2011;Pucang Sari Baru\n");
		assertThat(figures(review)).isEqualTo("0/1/0/0");
		assertThat(review.text()).contains("Pucangsari", "Pucang Sari Baru");
		apply(review).andExpect(status().is3xxRedirection());
		assertThat(this.areas.name("35.14.01.2011")).isEqualTo("Pucang Sari Baru");
		assertThat(this.jdbc.sql("select count(*) from area").query(Long.class).single()).isEqualTo(before);
	}

	@Test
	void a_wrong_row_is_named_with_its_line_and_reason_and_does_not_stop_the_others() throws Exception {
		Document review = review(TOWN + """
				35.1,35,Terpotong
				35.75.09.1001,35.75.09,Tanpa Induk
				35.75.02,35.75,Nama Lain
				35.75.03,35.75,
				""");
		assertThat(figures(review)).isEqualTo("5/0/0/4");
		assertThat(review.select("tbody tr").eachText()).satisfiesExactly(
				(row) -> assertThat(row).contains("7 35.1 Terpotong", "35.10 menjadi 35.1"),
				(row) -> assertThat(row).contains("8 35.75.09.1001", "Wilayah induk 35.75.09"),
				(row) -> assertThat(row).contains("9 35.75.02 Nama Lain", "nama lain di daftar.csv:4"),
				(row) -> assertThat(row).contains("10 35.75.03", "Nama kosong"));
		apply(review).andExpect(status().is3xxRedirection());
		assertThat(this.areas.name("35.75.02")).isEqualTo("Purworejo");
	}

	@Test
	void of_a_list_of_the_whole_country_only_what_is_asked_for_is_taken() throws Exception {
		Document review = Jsoup.parse(
				send("code,name\n35,Jawa Timur\n35.75,Kota Contoh\n36,Provinsi Lain\n", "35.75", this.admin).andReturn()
					.getResponse()
					.getContentAsString());
		assertThat(figures(review)).isEqualTo("1/0/1/0");
	}

	@Test
	void what_is_no_list_is_refused_with_words() throws Exception {
		for (String[] wrong : new String[][] { { "", "Pilih sedikitnya satu" }, { "a,b\n1,2\n", "kolom code dan name" },
				{ "PK\003\004 zip", "bukan berkas CSV" } }) {
			assertThat(Jsoup
				.parse(send(wrong[0], "", this.admin).andExpect(status().isUnprocessableContent())
					.andReturn()
					.getResponse()
					.getContentAsString())
				.select(".error-summary")
				.text()).contains(wrong[1]);
		}
		send(TOWN, "75.35.1", this.admin).andExpect(status().isUnprocessableContent());
	}

	@Test
	void what_another_node_stored_is_known_here_too() {
		assertThat(this.areas.find("35.75")).isEmpty();
		this.jdbc.sql("insert into area (code, parent_code, name, level) values ('35.75', '35', 'Kota', 'REGENCY')")
			.update();
		ReflectionTestUtils.invokeMethod(this.areas, "reloadWhenChanged");
		assertThat(this.areas.name("35.75")).isEqualTo("Kota");
	}

	@Test
	void an_administrator_may_go_on_in_a_regency_where_nobody_works_yet() throws Exception {
		apply(review(TOWN)).andExpect(status().is3xxRedirection());
		this.mvc.perform(post("/pengaturan/wilayah/pindah").param("code", "35.75").with(user(this.admin)).with(csrf()))
			.andExpect(redirectedUrl("/masuk"));
		assertThat(this.jdbc.sql("select area_code from account where id = :id")
			.param("id", this.admin.id())
			.query(String.class)
			.single()).isEqualTo("35.75");
		this.fixtures.regencyCoordinator();
		this.mvc.perform(post("/pengaturan/wilayah/pindah").param("code", "35.14").with(user(this.admin)).with(csrf()))
			.andExpect(status().isUnprocessableContent());
	}

	@Test
	void only_administrators_come_here() throws Exception {
		for (SignedInAccount account : new SignedInAccount[] { this.fixtures.regencyCoordinator(),
				this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI), this.fixtures.viewer() }) {
			this.mvc.perform(get("/pengaturan/wilayah").with(user(account))).andExpect(status().isForbidden());
			send(TOWN, "", account).andExpect(status().isForbidden());
			this.mvc.perform(post("/pengaturan/wilayah/terapkan").with(user(account)).with(csrf()))
				.andExpect(status().isForbidden());
			this.mvc.perform(post("/pengaturan/wilayah/pindah").param("code", "35.14").with(user(account)).with(csrf()))
				.andExpect(status().isForbidden());
		}
		Document page = Jsoup.parse(this.mvc.perform(get("/pengaturan/wilayah").with(user(this.admin)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString());
		assertThat(page.select("tbody tr").text()).contains("Kabupaten Pasuruan", "35.14", "365");
	}

}
