package id.sikap.group;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class ServingTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Serving serving;

	@Autowired
	private Roster roster;

	private UUID holder;

	private UUID cover;

	private UUID group;

	@BeforeEach
	void a_group_with_a_holder_and_a_cover_in_the_middle_of_march() {
		this.fixtures.reset();
		this.holder = this.fixtures.companion("Pemegang", Fixtures.PURWODADI);
		this.cover = this.fixtures.companion("Pengganti", Fixtures.PURWODADI);
		this.group = this.fixtures.group("Melati", Fixtures.PUCANGSARI);
		this.fixtures.assignment(this.group, this.holder);
		this.fixtures.assignment(this.group, this.cover, "COVER", DAY, DAY.plusDays(9));
	}

	@Test
	void a_cover_displaces_the_holder_for_its_days_only() {
		assertThat(this.serving.companionOn(this.group, DAY.minusDays(1))).contains(this.holder);
		assertThat(this.serving.companionOn(this.group, DAY)).contains(this.cover);
		assertThat(this.serving.companionOn(this.group, DAY.plusDays(9))).contains(this.cover);
		assertThat(this.serving.companionOn(this.group, DAY.plusDays(10))).contains(this.holder);
	}

	@Test
	void what_a_companion_serves_agrees_with_who_serves_the_group() {
		assertThat(this.serving.servedBy(this.cover, DAY)).isEqualTo(Set.of(this.group));
		assertThat(this.serving.servedBy(this.holder, DAY)).isEmpty();
		assertThat(this.serving.servedBy(this.holder, DAY.minusDays(1))).isEqualTo(Set.of(this.group));
		assertThat(this.serving.servedBy(this.cover, DAY.minusDays(1))).isEmpty();
	}

	@Test
	void nobody_serves_a_group_before_its_first_assignment() {
		assertThat(this.serving.companionOn(this.group, Fixtures.LONG_AGO.minusDays(1))).isEmpty();
	}

	@Test
	void the_roster_is_that_of_the_day_with_the_ketua_first() {
		UUID stays = this.fixtures.household("Aminah", Fixtures.PUCANGSARI);
		UUID left = this.fixtures.household("Budiarti", Fixtures.PUCANGSARI);
		this.fixtures.member(this.group, stays);
		this.fixtures.member(this.group, left, Fixtures.LONG_AGO, DAY.minusDays(1));
		this.fixtures.headOf(this.group, left);
		assertThat(this.roster.of(this.group, DAY.minusDays(1))).containsExactly(
				new RosterEntry(left, "Budiarti", true, Fixtures.LONG_AGO),
				new RosterEntry(stays, "Aminah", false, Fixtures.LONG_AGO));
		assertThat(this.roster.of(this.group, DAY)).extracting(RosterEntry::householdId).containsExactly(stays);
		assertThat(this.roster.everMembers(this.group)).isEqualTo(Set.of(stays, left));
	}

}
