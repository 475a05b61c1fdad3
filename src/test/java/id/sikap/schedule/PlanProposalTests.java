package id.sikap.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.topic.P2k2Topic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlanProposalTests {

	private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

	private static final P2k2Topic FIRST = topic(1, 1);

	private static final P2k2Topic SECOND = topic(2, 2);

	private static final List<P2k2Topic> TOPICS = List.of(FIRST, SECOND, topic(3, null));

	private final PlanProposal proposal = new PlanProposal(DECEMBER, LocalDate.of(2026, 11, 24), TOPICS);

	@Test
	void the_same_week_and_weekday_as_last_time_are_proposed() {
		// the second Tuesday of November
		PlanForm.Row row = this.proposal.row(group(LocalDate.of(2026, 11, 10), null, null), 0);
		assertThat(row.plannedOn).isEqualTo(LocalDate.of(2026, 12, 8));
	}

	@Test
	void a_fifth_week_that_the_month_lacks_becomes_the_fourth() {
		// the fifth Sunday of November; December has four
		PlanForm.Row row = this.proposal.row(group(LocalDate.of(2026, 11, 29), null, null), 0);
		assertThat(row.plannedOn).isEqualTo(LocalDate.of(2026, 12, 27));
	}

	@Test
	void groups_that_never_met_get_their_usual_day_spread_over_the_weeks() {
		assertThat(this.proposal.row(group(null, 3, null), 0).plannedOn).isEqualTo(LocalDate.of(2026, 12, 2));
		assertThat(this.proposal.row(group(null, 3, null), 1).plannedOn).isEqualTo(LocalDate.of(2026, 12, 9));
		assertThat(this.proposal.row(group(null, 3, null), 5).plannedOn).isEqualTo(LocalDate.of(2026, 12, 9));
	}

	@Test
	void no_day_is_proposed_where_nothing_is_known() {
		PlanForm.Row row = this.proposal.row(group(null, null, null), 0);
		assertThat(row.plannedOn).isNull();
		assertThat(row.startTime).isEqualTo(LocalTime.of(9, 0));
	}

	@Test
	void a_day_that_has_passed_moves_to_the_next_such_weekday_or_is_left_out() {
		PlanProposal late = new PlanProposal(DECEMBER, LocalDate.of(2026, 12, 10), TOPICS);
		assertThat(late.row(group(LocalDate.of(2026, 11, 10), null, null), 0).plannedOn)
			.isEqualTo(LocalDate.of(2026, 12, 15));
		PlanProposal over = new PlanProposal(DECEMBER, LocalDate.of(2026, 12, 30), TOPICS);
		assertThat(over.row(group(LocalDate.of(2026, 11, 10), null, null), 0).plannedOn).isNull();
	}

	@Test
	void the_topic_after_the_last_one_is_proposed_and_the_first_after_all() {
		assertThat(this.proposal.row(group(null, null, null), 0).topicId).isEqualTo(FIRST.id());
		assertThat(this.proposal.row(group(null, null, FIRST.id()), 0).topicId).isEqualTo(SECOND.id());
		assertThat(this.proposal.row(group(null, null, SECOND.id()), 0).topicId).isEqualTo(FIRST.id());
	}

	private static P2k2Topic topic(int number, Integer runningNumber) {
		return new P2k2Topic(UUID.randomUUID(), "M1", "Modul", "Modul", number, runningNumber, "Materi", null, null,
				LocalDate.of(2018, 1, 1), null);
	}

	private static PlanRow group(LocalDate lastDay, Integer usualDay, UUID lastTopic) {
		return new PlanRow(UUID.randomUUID(), "Melati", "35.14.01.2011", usualDay, null, "Balai desa", null, null, null,
				null, null, null, null, lastDay, null, null, lastTopic, null, null);
	}

}
