package id.sikap.schedule;

import java.util.Map;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@SikapTest
class ScheduleAccessTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	private Map<SignedInAccount, Integer> answers;

	@BeforeEach
	void an_account_of_each_role() {
		this.fixtures.reset();
		UUID companion = this.fixtures.companion("Ratna", Fixtures.PURWODADI);
		this.answers = Map.of(this.fixtures.admin(), 403, this.fixtures.viewer(), 403,
				this.fixtures.regencyCoordinator(), 200, this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI), 200,
				this.fixtures.accountOf(companion), 200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/p2k2/rencana", "/p2k2/kalender", "/p2k2/pengecualian", "/p2k2/pengecualian/baru" })
	void plans_calendar_and_excuses_are_for_companions_and_coordinators(String path) throws Exception {
		for (Map.Entry<SignedInAccount, Integer> role : this.answers.entrySet()) {
			int answer = this.mvc.perform(get(path).with(user(role.getKey()))).andReturn().getResponse().getStatus();
			assertThat(answer).as(role.getKey().roles().toString()).isEqualTo(role.getValue());
		}
	}

	@Test
	void nobody_comes_in_without_signing_in() throws Exception {
		this.mvc.perform(get("/p2k2/rencana")).andExpect(status().is3xxRedirection());
	}

}
