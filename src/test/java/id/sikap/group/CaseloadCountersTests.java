package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest
class CaseloadCountersTests {

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private CaseloadCounters counters;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private UUID companion;

	private UUID group;

	@BeforeEach
	void a_served_group_of_three() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		this.companion = this.fixtures.companion("Pendamping", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati", Fixtures.PUCANGSARI, this.companion, 3);
	}

	@Test
	void a_companion_counts_the_active_families_of_the_groups_served_today() {
		this.fixtures.member(this.group,
				this.fixtures.household("Ditangguhkan", Fixtures.PUCANGSARI, "DITANGGUHKAN", null));
		this.fixtures.member(this.group,
				this.fixtures.household("Calon graduasi", Fixtures.PUCANGSARI, "CALON_GRADUASI", null));
		this.fixtures.member(this.group, this.fixtures.household("Dulu", Fixtures.PUCANGSARI), Fixtures.LONG_AGO,
				this.today.minusDays(1));
		assertThat(caseload(this.companion)).containsExactly(1, 4);
	}

	@Test
	void a_cover_takes_the_caseload_over_for_its_days() {
		UUID cover = this.fixtures.companion("Pengganti", Fixtures.PURWODADI);
		this.fixtures.assignment(this.group, cover, "COVER", this.today, this.today);
		assertThat(caseload(cover)).containsExactly(1, 3);
		assertThat(caseload(this.companion)).containsExactly(0, 0);
	}

	@Test
	void a_family_shows_its_group_of_today() {
		UUID family = this.fixtures.household("Aminah", Fixtures.PUCANGSARI);
		UUID next = this.fixtures.group("Mawar", Fixtures.PUCANGSARI);
		this.fixtures.member(this.group, family, Fixtures.LONG_AGO, this.today);
		this.fixtures.member(next, family, this.today.plusDays(1), null);
		assertThat(groupOf(family)).containsEntry("group_id", this.group).containsEntry("group_name", "Melati");
	}

	@Test
	void a_day_that_passes_is_caught_up_with_at_night() {
		this.jdbc.sql("update group_member set to_day = :yesterday")
			.param("yesterday", this.today.minusDays(1))
			.update();
		this.counters.refreshAll();
		assertThat(caseload(this.companion)).containsExactly(1, 0);
		assertThat(
				this.jdbc.sql("select count(*) from household where group_id is not null").query(Long.class).single())
			.isZero();
	}

	@Test
	void counting_is_no_change_that_the_audit_tells_of() {
		this.jdbc.sql("update household_group set name = 'Melati Putih'").update();
		this.counters.refresh(Set.of(this.group));
		assertThat(this.jdbc.sql("select distinct subject from audit_entry where action = 'UPDATE'")
			.query(String.class)
			.list()).containsExactly("household_group");
	}

	private List<Integer> caseload(UUID companionId) {
		Map<String, Object> row = this.jdbc.sql("select group_count, active_households from companion where id = :id")
			.param("id", companionId)
			.query()
			.singleRow();
		return List.of((Integer) row.get("group_count"), (Integer) row.get("active_households"));
	}

	private Map<String, Object> groupOf(UUID householdId) {
		return this.jdbc.sql("select group_id, group_name from household where id = :id")
			.param("id", householdId)
			.query()
			.singleRow();
	}

}
