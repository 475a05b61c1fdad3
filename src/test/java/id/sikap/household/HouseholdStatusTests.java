package id.sikap.household;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

import id.sikap.support.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HouseholdStatusTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	/** DOMAIN 2.5, arrow by arrow. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "CALON | VALIDASI", "VALIDASI | ELIGIBLE NON_ELIGIBLE", "ELIGIBLE | AKTIF",
					"AKTIF | DITANGGUHKAN CALON_GRADUASI GRADUASI_ALAMIAH KELUAR", "DITANGGUHKAN | AKTIF KELUAR",
					"CALON_GRADUASI | AKTIF GRADUASI_MANDIRI GRADUASI_PPSE", "NON_ELIGIBLE | ''",
					"GRADUASI_MANDIRI | ''", "GRADUASI_PPSE | ''", "GRADUASI_ALAMIAH | ''", "KELUAR | ''" })
	void the_life_cycle_has_these_steps_and_no_others(HouseholdStatus from, String next) {
		Set<String> allowed = Set.of(next.split(" "));
		for (HouseholdStatus to : HouseholdStatus.values()) {
			Household household = new Household("Pengurus", "35.14.01.2011", from, DAY);
			if (allowed.contains(to.name())) {
				household.changeStatus(to, DAY);
				assertThat(household.getStatus()).isEqualTo(to);
			}
			else {
				assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> household.changeStatus(to, DAY))
					.withMessage("household.error.transition");
			}
		}
	}

	@Test
	void only_aktif_and_calon_graduasi_are_active() {
		assertThat(Arrays.stream(HouseholdStatus.values()).filter(HouseholdStatus::isActive))
			.containsExactly(HouseholdStatus.AKTIF, HouseholdStatus.CALON_GRADUASI);
	}

	@Test
	void a_step_cannot_lie_before_the_one_before_it() {
		Household household = new Household("Pengurus", "35.14.01.2011", HouseholdStatus.AKTIF, DAY);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> household.changeStatus(HouseholdStatus.KELUAR, DAY.minusDays(1)))
			.withMessage("household.error.statusDay");
		assertThat(household.getStatus()).isEqualTo(HouseholdStatus.AKTIF);
	}

	@Test
	void a_card_in_other_hands_has_a_name() {
		Household household = new Household("Pengurus", "35.14.01.2011", HouseholdStatus.AKTIF, DAY);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> household.cardHeldBy(CardHolder.OTHER, null, DAY));
		household.cardHeldBy(CardHolder.OTHER, "Ketua kelompok", DAY);
		household.cardHeldBy(CardHolder.SELF, "Ketua kelompok", DAY);
		assertThat(household.getCardHolderName()).isNull();
	}

}
