package id.sikap.signin;

import id.sikap.account.AccountService;
import id.sikap.account.Role;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
@ExtendWith(OutputCaptureExtension.class)
class SetUpTests {

	@Autowired
	MockMvc mvc;

	@Autowired
	Fixtures fixtures;

	@Autowired
	AccountService accounts;

	@Autowired
	SetUpLink link;

	@Autowired
	ConfigurableApplicationContext context;

	private String secret;

	@BeforeEach
	void startWithoutAccounts() {
		this.fixtures.reset();
		this.link.print(new ApplicationReadyEvent(new SpringApplication(), new String[0], this.context, null));
		this.secret = (String) ReflectionTestUtils.getField(this.link, "secret");
	}

	@Test
	void the_link_makes_the_first_administrator_once() throws Exception {
		this.mvc.perform(get("/mulai/" + this.secret)).andExpect(status().isOk());
		create(this.secret).andExpect(redirectedUrl("/masuk"));
		assertThat(this.accounts.find("rukmini")).get()
			.satisfies((account) -> assertThat(account.getRoles()).containsExactly(Role.ADMIN));
		this.mvc.perform(get("/mulai/" + this.secret)).andExpect(status().isNotFound());
		create(this.secret).andExpect(status().isNotFound());
	}

	@Test
	void the_whole_link_is_printed_to_follow_from_the_log(CapturedOutput log) {
		assertThat(log).contains("http://localhost:8080/mulai/" + this.secret);
	}

	@Test
	void another_link_leads_nowhere() throws Exception {
		create("0".repeat(48)).andExpect(status().isNotFound());
		assertThat(this.accounts.isEmpty()).isTrue();
	}

	@Test
	void no_link_is_printed_where_there_is_an_account() {
		this.fixtures.viewer();
		this.link.spend();
		this.link.print(new ApplicationReadyEvent(new SpringApplication(), new String[0], this.context, null));
		assertThat(ReflectionTestUtils.getField(this.link, "secret")).isNull();
	}

	private org.springframework.test.web.servlet.ResultActions create(String secret) throws Exception {
		return this.mvc.perform(post("/mulai/" + secret).with(csrf())
			.param("username", "Rukmini")
			.param("displayName", "Rukmini Contoh")
			.param("areaCode", "35.14")
			.param("password", "hujan sore di lereng")
			.param("repeated", "hujan sore di lereng"));
	}

}
