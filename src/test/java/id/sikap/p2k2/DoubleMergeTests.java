package id.sikap.p2k2;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.sikap.p2k2.DoubleChoices.Part;
import id.sikap.support.RuleViolation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DoubleMergeTests {

	private static final UUID[] FAMILY = { UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID() };

	private static final UUID TOPIC = UUID.randomUUID();

	private static final UUID OTHER_TOPIC = UUID.randomUUID();

	private final RecordBuilder kept = new RecordBuilder(UUID.randomUUID(), LocalDate.of(2026, 10, 13), TOPIC)
		.mark(FAMILY[0], Mark.PRESENT)
		.mark(FAMILY[1], Mark.ABSENT)
		.mark(FAMILY[2], Mark.SICK, "demam", null);

	private final RecordBuilder dropped = new RecordBuilder(this.kept.groupId, this.kept.heldOn, OTHER_TOPIC)
		.between(LocalTime.of(13, 0), LocalTime.of(15, 0))
		.place("Balai desa")
		.mark(FAMILY[0], Mark.PRESENT)
		.mark(FAMILY[1], Mark.PERMITTED, "hajatan", null)
		.mark(FAMILY[2], Mark.SICK)
		.mark(FAMILY[3], Mark.PRESENT);

	@Test
	void only_what_differs_is_asked() {
		assertThat(merge().differingParts()).containsExactly(Part.TIME, Part.PLACE);
		assertThat(merge().differingFamilies()).containsExactly(FAMILY[1]);
	}

	@Test
	void topics_photos_and_marks_of_both_are_kept() {
		UUID[] photo = { UUID.randomUUID(), UUID.randomUUID() };
		this.kept.photos(photo[0]);
		this.dropped.photos(photo[0], photo[1]);

		SessionRecord settled = merge().settled(choices(Set.of(), Mark.ABSENT));

		assertThat(settled.teaching().topicIds()).containsExactlyInAnyOrder(TOPIC, OTHER_TOPIC);
		assertThat(settled.photoIds()).containsExactly(photo);
		assertThat(settled.marks()).containsExactlyInAnyOrder(new AttendanceMark(FAMILY[0], Mark.PRESENT, null, null),
				new AttendanceMark(FAMILY[1], Mark.ABSENT, null, null),
				new AttendanceMark(FAMILY[2], Mark.SICK, "demam", null),
				new AttendanceMark(FAMILY[3], Mark.PRESENT, null, null));
	}

	@Test
	void what_is_chosen_from_the_other_record_takes_its_place() {
		SessionRecord settled = merge().settled(choices(Set.of(Part.TIME), Mark.PERMITTED));

		assertThat(settled.startTime()).isEqualTo(LocalTime.of(13, 0));
		assertThat(settled.place()).isEqualTo("Rumah ketua kelompok");
		assertThat(settled.marks()).contains(new AttendanceMark(FAMILY[1], Mark.PERMITTED, "hajatan", null));
	}

	@Test
	void a_mark_that_differs_must_be_settled_by_one_of_the_two() {
		for (Mark chosen : new Mark[] { null, Mark.SICK }) {
			assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> merge().settled(choices(Set.of(), chosen)))
				.matches((violation) -> violation.field().equals("marks[" + FAMILY[1] + "]"));
		}
	}

	private static DoubleChoices choices(Set<Part> parts, Mark mark) {
		return new DoubleChoices(parts, (mark == null) ? Map.of() : Map.of(FAMILY[1], mark));
	}

	private DoubleMerge merge() {
		return new DoubleMerge(this.kept.build(), this.dropped.build());
	}

}
