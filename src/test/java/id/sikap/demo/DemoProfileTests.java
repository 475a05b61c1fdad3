package id.sikap.demo;

import id.sikap.testing.SikapTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The application as "mvn spring-boot:run" starts it. */
@SikapTest(properties = "sikap.demo.keys-file=target/demo-keys")
@ActiveProfiles("demo")
class DemoProfileTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void the_data_are_there_when_the_application_is() {
		assertThat(this.jdbc.sql("select count(*) from household").query(Integer.class).single()).isEqualTo(3400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin", "koordinator", "korcam", "pendamping", "dinsos" })
	void everybody_on_the_sign_in_page_can_sign_in(String username) throws Exception {
		Document page = Jsoup.parse(this.mvc.perform(get("/masuk")).andReturn().getResponse().getContentAsString());
		assertThat(page.select(".demo-accounts code").eachText()).contains(username);
		assertThat(page.select(".demo-accounts").text()).contains("sikap-demo");
		this.mvc.perform(post("/masuk").param("nama", username).param("sandi", "sikap-demo").with(csrf()))
			.andExpect(authenticated());
	}

	@Test
	void who_has_left_the_service_is_locked_out() {
		assertThat(this.jdbc.sql("""
				select count(*) from account a join companion c on c.id = a.companion_id
				where (c.service_to is not null) <> (a.locked_at is not null)""").query(Integer.class).single())
			.isZero();
	}

	@Test
	void the_coordinator_of_the_kecamatan_has_a_small_caseload_of_his_own() {
		assertThat(this.jdbc.sql("""
				select c.active_households between 50 and 120 and a.roles @> '{SUBDISTRICT_COORDINATOR,COMPANION}'
				from account a join companion c on c.id = a.companion_id where a.username = 'korcam'
				""").query(Boolean.class).single()).isTrue();
	}

}
