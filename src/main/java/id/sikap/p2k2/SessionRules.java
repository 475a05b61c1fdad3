package id.sikap.p2k2;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.p2k2.SessionRecord.Notes;
import id.sikap.p2k2.SessionRecord.Teaching;
import id.sikap.support.RuleViolation;
import id.sikap.topic.P2k2Topic;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What a record must be, whoever sends it. Collects every problem, so that a person reads
 * them once.
 */
final class SessionRules {

	static final int LONGEST_NAME = 100;

	static final int LONGEST_PLACE = 200;

	static final int LONGEST_INSTITUTION = 150;

	static final int LONGEST_REASON = 200;

	static final int LONGEST_CHANGE_REASON = 500;

	/** Of the summary, as the ministry's form has it, and of the other notes. */
	static final int LONGEST_NOTE = 1000;

	/** A payment period of more months is a slip of the finger. */
	static final int LONGEST_PERIOD_MONTHS = 12;

	private final List<RuleViolation> problems = new ArrayList<>();

	private final SessionRecord record;

	private SessionRules(SessionRecord record) {
		this.record = record;
	}

	/** What the record alone says. */
	static List<RuleViolation> problems(SessionRecord record, LocalDate today) {
		SessionRules rules = new SessionRules(record);
		rules.checkTime(today);
		rules.text("place", record.place(), LONGEST_PLACE);
		rules.text("activityName", record.activityName(), LONGEST_NAME);
		rules.checkTeaching(record.teaching());
		rules.checkSpeakers();
		rules.checkNotes(record.notes());
		rules.checkMarks();
		rules.refuseIf(record.photoIds().size() > SessionRecord.MOST_PHOTOS, "photoIds", "p2k2.error.photos",
				SessionRecord.MOST_PHOTOS);
		return rules.problems;
	}

	/**
	 * What it says about topics and families.
	 * @param topics that may be taught, or stood in the record before
	 * @param everMembers every family that is or ever was in the group
	 */
	static List<RuleViolation> problems(SessionRecord record, Collection<P2k2Topic> topics,
			Collection<String> categories, Set<UUID> everMembers) {
		SessionRules rules = new SessionRules(record);
		List<UUID> known = topics.stream().map(P2k2Topic::id).toList();
		rules.refuseIf(!known.containsAll(record.teaching().topicIds()), "topicIds", "p2k2.error.topic");
		rules.refuseIf(
				record.teaching().siksCategory() != null && !categories.contains(record.teaching().siksCategory()),
				"siksCategory", "p2k2.error.category");
		record.marks()
			.stream()
			.filter((mark) -> !everMembers.contains(mark.householdId()))
			.forEach((mark) -> rules.refuse(field(mark), "p2k2.error.neverMember"));
		return rules.problems;
	}

	/** Of a correction, a cancellation or a settlement. */
	static void checkReason(String reason) {
		if (reason == null || reason.isBlank()) {
			throw RuleViolation.of("reason", "p2k2.error.reason");
		}
		if (reason.length() > LONGEST_CHANGE_REASON) {
			throw RuleViolation.of("reason", "p2k2.error.longReason", LONGEST_CHANGE_REASON);
		}
	}

	private void checkTime(LocalDate today) {
		require("groupId", this.record.groupId());
		require("heldOn", this.record.heldOn());
		refuseIf(this.record.heldOn() != null && this.record.heldOn().isAfter(today), "heldOn", "p2k2.error.future");
		require("startTime", this.record.startTime());
		require("endTime", this.record.endTime());
		refuseIf(
				this.record.startTime() != null && this.record.endTime() != null
						&& !this.record.endTime().isAfter(this.record.startTime()),
				"endTime", "p2k2.error.endBeforeStart");
	}

	private void checkTeaching(Teaching teaching) {
		refuseIf(teaching.topicIds().isEmpty(), "topicIds", "NotEmpty", label("topicIds"));
		require("siksCategory", teaching.siksCategory());
		YearMonth from = teaching.paymentFrom();
		YearMonth to = teaching.paymentTo();
		if (from == null || to == null) {
			refuseIf(from != to, (from == null) ? "paymentFrom" : "paymentTo", "p2k2.error.halfPeriod");
			return;
		}
		refuseIf(to.isBefore(from), "paymentTo", "p2k2.error.periodBackwards");
		refuseIf(!to.isBefore(from.plusMonths(LONGEST_PERIOD_MONTHS)), "paymentTo", "p2k2.error.longPeriod",
				LONGEST_PERIOD_MONTHS);
	}

	private void checkSpeakers() {
		List<Speaker> speakers = this.record.speakers();
		refuseIf(speakers.isEmpty(), "speakers[0].name", "p2k2.error.speaker");
		refuseIf(speakers.size() > SessionRecord.MOST_SPEAKERS, "speakers", "p2k2.error.speakers",
				SessionRecord.MOST_SPEAKERS);
		for (int i = 0; i < Math.min(speakers.size(), SessionRecord.MOST_SPEAKERS); i++) {
			text("speakers[%d].name".formatted(i), speakers.get(i).name(), LONGEST_NAME);
			text("speakers[%d].institution".formatted(i), speakers.get(i).institution(), LONGEST_INSTITUTION);
		}
	}

	private void checkNotes(Notes notes) {
		length("summary", notes.summary(), LONGEST_NOTE);
		length("obstacles", notes.obstacles(), LONGEST_NOTE);
		length("followUp", notes.followUp(), LONGEST_NOTE);
	}

	private void checkMarks() {
		this.record.marks().forEach((mark) -> length(reasonField(mark), mark.reason(), LONGEST_REASON));
		long families = this.record.marks().stream().map(AttendanceMark::householdId).distinct().count();
		refuseIf(families < this.record.marks().size(), null, "p2k2.error.markedTwice");
	}

	private void text(String field, String value, int longest) {
		require(field, value);
		length(field, value, longest);
	}

	private void length(String field, String value, int longest) {
		refuseIf(value != null && value.length() > longest, field, "Size", label(field), longest);
	}

	private void require(String field, Object value) {
		refuseIf(value == null || value.toString().isBlank(), field, "NotBlank", label(field));
	}

	private void refuseIf(boolean broken, String field, String messageKey, Object... arguments) {
		if (broken) {
			refuse(field, messageKey, arguments);
		}
	}

	private void refuse(String field, String messageKey, Object... arguments) {
		this.problems.add((field == null) ? RuleViolation.general(messageKey, arguments)
				: RuleViolation.of(field, messageKey, arguments));
	}

	static String field(AttendanceMark mark) {
		return "marks[%s].mark".formatted(mark.householdId());
	}

	private static String reasonField(AttendanceMark mark) {
		return "marks[%s].reason".formatted(mark.householdId());
	}

	/**
	 * The field's name in the reader's language: "speakers[0].name" is
	 * session.speakers.name.
	 */
	private static Object label(String field) {
		return new DefaultMessageSourceResolvable("p2k2." + field.replaceAll("\\[[^]]*]", ""));
	}

}
