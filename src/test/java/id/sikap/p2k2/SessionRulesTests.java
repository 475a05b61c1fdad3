package id.sikap.p2k2;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.support.RuleViolation;
import id.sikap.topic.P2k2Topic;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SessionRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final UUID TOPIC = UUID.randomUUID();

	private final RecordBuilder record = new RecordBuilder(UUID.randomUUID(), TODAY, TOPIC);

	@Test
	void a_good_record_breaks_no_rule() {
		assertThat(problems()).isEmpty();
	}

	@Test
	void a_session_in_the_future_is_refused_and_one_of_today_is_not() {
		this.record.on(TODAY.plusDays(1));
		assertThat(problems()).containsExactly("heldOn: p2k2.error.future");
	}

	@Test
	void the_end_comes_after_the_start() {
		this.record.between(LocalTime.of(11, 0), LocalTime.of(9, 0));
		assertThat(problems()).containsExactly("endTime: p2k2.error.endBeforeStart");
		this.record.between(LocalTime.of(9, 0), LocalTime.of(9, 0));
		assertThat(problems()).containsExactly("endTime: p2k2.error.endBeforeStart");
	}

	@Test
	void the_name_of_the_activity_has_at_most_100_characters_and_the_summary_1000() {
		this.record.activityName("x".repeat(100)).notes("x".repeat(1000), "x".repeat(1000), "x".repeat(1000));
		assertThat(problems()).isEmpty();
		this.record.activityName("x".repeat(101)).notes("x".repeat(1001), "x".repeat(1001), "x".repeat(1001));
		assertThat(problems()).containsExactlyInAnyOrder("activityName: Size", "summary: Size", "obstacles: Size",
				"followUp: Size");
	}

	@Test
	void there_are_one_to_three_speakers_each_with_an_institution() {
		this.record.speakers();
		assertThat(problems()).containsExactly("speakers[0].name: p2k2.error.speaker");
		this.record.speakers(new Speaker("Ani", "Puskesmas"), new Speaker("Budi", null));
		assertThat(problems()).containsExactly("speakers[1].institution: NotBlank");
		this.record.speakers(new Speaker(null, null), new Speaker("Budi", "Dinas Sosial"));
		assertThat(problems()).containsExactly("speakers[0].name: NotBlank", "speakers[0].institution: NotBlank");
		this.record.speakers(Collections.nCopies(4, new Speaker("Ani", "Puskesmas")).toArray(Speaker[]::new));
		assertThat(problems()).containsExactly("speakers: p2k2.error.speakers");
	}

	@Test
	void a_payment_period_has_both_months_in_their_order_or_none() {
		this.record.period(null, null);
		assertThat(problems()).isEmpty();
		this.record.period(YearMonth.of(2026, 5), YearMonth.of(2026, 5));
		assertThat(problems()).isEmpty();
		this.record.period(YearMonth.of(2026, 5), null);
		assertThat(problems()).containsExactly("paymentTo: p2k2.error.halfPeriod");
		this.record.period(null, YearMonth.of(2026, 5));
		assertThat(problems()).containsExactly("paymentFrom: p2k2.error.halfPeriod");
		this.record.period(YearMonth.of(2026, 5), YearMonth.of(2026, 4));
		assertThat(problems()).containsExactly("paymentTo: p2k2.error.periodBackwards");
		this.record.period(YearMonth.of(2026, 1), YearMonth.of(2027, 1));
		assertThat(problems()).containsExactly("paymentTo: p2k2.error.longPeriod");
	}

	@Test
	void every_missing_field_is_named_at_once() {
		this.record.on(null).between(null, null).place(" ").activityName(null).topics().category(null);
		assertThat(problems()).containsExactlyInAnyOrder("heldOn: NotBlank", "startTime: NotBlank", "endTime: NotBlank",
				"place: NotBlank", "activityName: NotBlank", "topicIds: NotEmpty", "siksCategory: NotBlank");
	}

	@Test
	void the_row_of_a_family_that_was_never_in_the_group_is_named() {
		UUID member = UUID.randomUUID();
		UUID stranger = UUID.randomUUID();
		this.record.mark(member, Mark.PRESENT).mark(stranger, Mark.SICK);
		assertThat(problemsInGroup(Set.of(TOPIC), Set.of(member)))
			.containsExactly("marks[%s].mark: p2k2.error.neverMember".formatted(stranger));
	}

	@Test
	void a_topic_that_is_not_taught_and_a_category_that_is_not_listed_are_refused() {
		assertThat(problemsInGroup(Set.of(), Set.of())).containsExactly("topicIds: p2k2.error.topic");
		this.record.category("Kesehatan");
		assertThat(problemsInGroup(Set.of(TOPIC), Set.of())).containsExactly("siksCategory: p2k2.error.category");
	}

	@Test
	void what_does_not_belong_to_a_mark_is_left_out() {
		UUID family = UUID.randomUUID();
		assertThat(new AttendanceMark(family, Mark.PRESENT, "sakit", Understanding.GOOD))
			.isEqualTo(new AttendanceMark(family, Mark.PRESENT, null, Understanding.GOOD));
		assertThat(new AttendanceMark(family, Mark.SICK, "demam", Understanding.GOOD))
			.isEqualTo(new AttendanceMark(family, Mark.SICK, "demam", null));
	}

	@Test
	void the_same_sending_has_the_same_hash_in_whatever_order_and_another_one_has_not() {
		UUID[] families = { UUID.randomUUID(), UUID.randomUUID() };
		RecordBuilder other = new RecordBuilder(this.record.groupId, TODAY, TOPIC);
		this.record.markAll(List.of(families), Mark.PRESENT);
		other.markAll(List.of(families[1], families[0]), Mark.PRESENT);
		assertThat(SessionJson.hash(other.build())).isEqualTo(SessionJson.hash(this.record.build()));
		assertThat(SessionJson.read(SessionJson.write(other.build()))).isEqualTo(this.record.build());
		other.mark(families[0], Mark.SICK);
		assertThat(SessionJson.hash(other.build())).isNotEqualTo(SessionJson.hash(this.record.build()));
	}

	private List<String> problems() {
		return words(SessionRules.problems(this.record.build(), TODAY));
	}

	private List<String> problemsInGroup(Set<UUID> topics, Set<UUID> members) {
		List<P2k2Topic> taught = topics.stream()
			.map((id) -> new P2k2Topic(id, "M5", "Kesejahteraan Sosial", "Kesos", 1, 13, "Judul", null, null,
					LocalDate.EPOCH, null))
			.toList();
		return words(
				SessionRules.problems(this.record.build(), taught, Arrays.asList("Kesejahteraan sosial"), members));
	}

	private static List<String> words(List<RuleViolation> problems) {
		return problems.stream().map((problem) -> problem.field() + ": " + problem.messageKey()).toList();
	}

}
