package id.sikap.partner;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartnerTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final LocalDate SIGNED = LocalDate.of(2025, 1, 1);

	@Test
	void an_agreement_runs_out_in_its_last_ninety_days_and_has_ended_the_day_after_its_last() {
		assertThat(AgreementState.of(SIGNED, TODAY.plusDays(91), TODAY)).isEqualTo(AgreementState.IN_FORCE);
		assertThat(AgreementState.of(SIGNED, TODAY.plusDays(90), TODAY)).isEqualTo(AgreementState.EXPIRING);
		assertThat(AgreementState.of(SIGNED, TODAY, TODAY)).isEqualTo(AgreementState.EXPIRING);
		assertThat(AgreementState.of(SIGNED, TODAY.minusDays(1), TODAY)).isEqualTo(AgreementState.ENDED);
	}

	@Test
	void an_agreement_without_an_end_stays_and_no_day_is_no_agreement() {
		assertThat(AgreementState.of(SIGNED, null, TODAY)).isEqualTo(AgreementState.IN_FORCE);
		assertThat(AgreementState.of(null, null, TODAY)).isEqualTo(AgreementState.NONE);
	}

}
