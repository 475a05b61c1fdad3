package id.sikap.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PolicyTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private final Policy policy = new Policy(Ids.next(), Instant.EPOCH);

	@Test
	void a_policy_is_in_force_from_the_day_of_its_issue_at_the_earliest() {
		this.policy.date(TODAY, TODAY, TODAY, TODAY);
		refused("inForceFrom", () -> this.policy.date(TODAY, TODAY.minusDays(1), null, TODAY));
	}

	@Test
	void it_does_not_end_before_it_starts() {
		refused("inForceTo", () -> this.policy.date(TODAY.minusDays(9), TODAY, TODAY.minusDays(1), TODAY));
	}

	@Test
	void it_may_start_later_but_has_been_issued_by_today() {
		this.policy.date(TODAY, TODAY.plusDays(30), null, TODAY);
		refused("issuedOn", () -> this.policy.date(TODAY.plusDays(1), TODAY.plusDays(1), null, TODAY));
	}

	@Test
	void what_holds_in_a_village_concerns_the_companions_of_its_kecamatan_and_no_others() {
		this.policy.holdIn("35.14.01.2011", List.of("35.14.02"));
		assertThat(this.policy.getSubdistrictCodes()).containsExactly("35.14.01");
		assertThat(this.policy.concerns("35.14.01")).isTrue();
		assertThat(this.policy.concerns("35.14.02")).isFalse();
	}

	@Test
	void what_holds_in_the_regency_concerns_all_unless_kecamatan_are_chosen() {
		this.policy.holdIn("35.14", List.of());
		assertThat(this.policy.concerns("35.14.24")).isTrue();
		assertThat(this.policy.concerns("35.75.01")).isFalse();
		this.policy.holdIn("35.14", List.of("35.14.02"));
		assertThat(this.policy.concerns("35.14.01")).isFalse();
	}

	@Test
	void it_takes_the_place_of_an_older_one_never_of_itself_or_of_its_own_successor() {
		Policy older = new Policy(Ids.next(), Instant.EPOCH);
		older.date(TODAY.minusDays(5), TODAY, null, TODAY);
		this.policy.date(TODAY, TODAY, null, TODAY);
		refused("replacesId", () -> this.policy.replace(this.policy));
		refused("replacesId", () -> older.replace(this.policy));
		this.policy.replace(older);
		assertThat(this.policy.getReplacesId()).isEqualTo(older.getId());
	}

	@Test
	void nobody_answers_his_own_question() {
		UUID asking = Ids.next();
		PolicyQuestion question = new PolicyQuestion(Ids.next(), asking, "35.14.01", "Apakah?", Instant.EPOCH);
		refused(null, () -> question.answer("Ya", Ids.next(), asking, Instant.EPOCH));
		question.answer("Ya", Ids.next(), null, Instant.EPOCH);
	}

	private static void refused(String field, Runnable action) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(action::run)
			.satisfies((violation) -> assertThat(violation.field()).isEqualTo(field));
	}

}
