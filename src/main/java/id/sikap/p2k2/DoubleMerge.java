package id.sikap.p2k2;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import id.sikap.p2k2.DoubleChoices.Part;
import id.sikap.p2k2.SessionRecord.Notes;
import id.sikap.p2k2.SessionRecord.Teaching;
import id.sikap.support.RuleViolation;

/**
 * Two records of one meeting, seen as one: where they differ, and what both say once that
 * is settled.
 *
 * @param kept the record that remains
 * @param dropped the record that goes
 */
public record DoubleMerge(SessionRecord kept, SessionRecord dropped) {

	private static final Map<Part, Function<SessionRecord, Object>> PARTS = new LinkedHashMap<>();

	static {
		PARTS.put(Part.TIME, (record) -> List.of(record.startTime(), record.endTime()));
		PARTS.put(Part.PLACE, SessionRecord::place);
		PARTS.put(Part.ACTIVITY_NAME, SessionRecord::activityName);
		PARTS.put(Part.SIKS_CATEGORY, (record) -> record.teaching().siksCategory());
		PARTS.put(Part.PAYMENT_PERIOD, DoubleMerge::period);
		PARTS.put(Part.SPEAKERS, SessionRecord::speakers);
		PARTS.put(Part.SUMMARY, (record) -> record.notes().summary());
		PARTS.put(Part.OBSTACLES, (record) -> record.notes().obstacles());
		PARTS.put(Part.FOLLOW_UP, (record) -> record.notes().followUp());
		PARTS.put(Part.SIGNED_LIST, SessionRecord::signedListId);
	}

	/** The parts that differ, in the order of a page. */
	public List<Part> differingParts() {
		return PARTS.keySet()
			.stream()
			.filter((part) -> !Objects.equals(PARTS.get(part).apply(this.kept), PARTS.get(part).apply(this.dropped)))
			.toList();
	}

	/** The families whose marks differ; one that only one record marks does not. */
	public Set<UUID> differingFamilies() {
		Map<UUID, AttendanceMark> others = byFamily(this.dropped);
		Set<UUID> differing = new LinkedHashSet<>();
		for (AttendanceMark mark : this.kept.marks()) {
			AttendanceMark other = others.get(mark.householdId());
			if (other != null && other.mark() != mark.mark()) {
				differing.add(mark.householdId());
			}
		}
		return differing;
	}

	/**
	 * @throws RuleViolation when a mark that differs is not settled, or settled by one
	 * that neither record has
	 */
	SessionRecord settled(DoubleChoices choices) {
		return new SessionRecord(this.kept.groupId(), this.kept.heldOn(), from(choices, Part.TIME).startTime(),
				from(choices, Part.TIME).endTime(), from(choices, Part.PLACE).place(),
				from(choices, Part.ACTIVITY_NAME).activityName(), teaching(choices),
				from(choices, Part.SPEAKERS).speakers(),
				new Notes(from(choices, Part.SUMMARY).notes().summary(),
						from(choices, Part.OBSTACLES).notes().obstacles(),
						from(choices, Part.FOLLOW_UP).notes().followUp()),
				marks(choices), this.kept.markedAtOnce() || this.dropped.markedAtOnce(),
				together(this.kept.photoIds(), this.dropped.photoIds()),
				from(choices, Part.SIGNED_LIST).signedListId());
	}

	private SessionRecord from(DoubleChoices choices, Part part) {
		return choices.fromDropped().contains(part) ? this.dropped : this.kept;
	}

	private Teaching teaching(DoubleChoices choices) {
		Teaching period = from(choices, Part.PAYMENT_PERIOD).teaching();
		return new Teaching(together(this.kept.teaching().topicIds(), this.dropped.teaching().topicIds()),
				from(choices, Part.SIKS_CATEGORY).teaching().siksCategory(), period.paymentFrom(), period.paymentTo());
	}

	private List<AttendanceMark> marks(DoubleChoices choices) {
		Map<UUID, AttendanceMark> kept = byFamily(this.kept);
		Map<UUID, AttendanceMark> dropped = byFamily(this.dropped);
		Set<UUID> families = new TreeSet<>(kept.keySet());
		families.addAll(dropped.keySet());
		return families.stream()
			.map((family) -> mark(kept.get(family), dropped.get(family), choices.marks().get(family)))
			.toList();
	}

	private static AttendanceMark mark(AttendanceMark kept, AttendanceMark dropped, Mark chosen) {
		if (kept == null || dropped == null || kept.mark() == dropped.mark()) {
			return (kept != null) ? kept : dropped;
		}
		if (chosen != kept.mark() && chosen != dropped.mark()) {
			throw RuleViolation.of("marks[%s]".formatted(kept.householdId()), "double.error.unsettled");
		}
		return (chosen == kept.mark()) ? kept : dropped;
	}

	private static List<UUID> together(List<UUID> some, List<UUID> others) {
		Set<UUID> all = new LinkedHashSet<>(some);
		all.addAll(others);
		return new ArrayList<>(all);
	}

	private static Object period(SessionRecord record) {
		return Arrays.asList(record.teaching().paymentFrom(), record.teaching().paymentTo());
	}

	private static Map<UUID, AttendanceMark> byFamily(SessionRecord record) {
		Map<UUID, AttendanceMark> marks = new LinkedHashMap<>();
		record.marks().forEach((mark) -> marks.put(mark.householdId(), mark));
		return marks;
	}

}
