package id.sikap.fieldwork;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.barriertype.BarrierTypeGroup;
import id.sikap.participation.Invitation;
import id.sikap.policy.PolicyAnswer;
import id.sikap.policy.PolicyForCompanion;
import id.sikap.topic.P2k2Topic;

/**
 * All that a phone needs to work without a network, in one answer. Families are a name
 * and an id: no number, no address and no birthday is ever in it.
 *
 * @param version equal for equal content
 */
record FieldRoster(String version, LocalDate today, Companion companion, List<Group> groups, List<Topic> topics,
		List<String> siksCategories, Limits limits, List<Type> barrierTypes, List<Integer> severities,
		List<Call> invitations, List<Rule> policies) {

	record Companion(UUID id, String name) {
	}

	/**
	 * @param usualDay 1 for Monday, null when it changes
	 * @param former families that left within the last 60 days
	 */
	record Group(UUID id, String name, String village, String meetingPlace, Integer usualDay, List<Member> members,
			List<Former> former, List<Month> months, List<Session> sessions) {
	}

	record Member(UUID id, String name, boolean head, LocalDate from) {
	}

	/**
	 * @param to last day in the group
	 */
	record Former(UUID id, String name, LocalDate to) {
	}

	/**
	 * @param state HELD, EXCUSED, PLANNED or MISSING
	 */
	record Month(YearMonth month, String state, LocalDate plannedOn, LocalTime plannedTime, List<UUID> topicIds) {
	}

	/**
	 * @param state HELD, DOUBLE or CANCELLED
	 */
	record Session(UUID id, int version, LocalDate heldOn, String activityName, String state, boolean late) {
	}

	record Topic(UUID id, String code, String name, String module, String siksCategory) {

		static Topic of(P2k2Topic topic) {
			return new Topic(topic.id(), topic.number(), topic.title(), topic.moduleShortName(), topic.siksCategory());
		}

	}

	record Limits(int summary, int activityName, int speakers, int photos) {
	}

	record Type(String code, String name, String group, String level) {

		static List<Type> of(BarrierTypeGroup group) {
			String heading = (group.head() == null) ? null : group.head().name();
			return group.choices()
				.stream()
				.map((type) -> new Type(type.code(), type.name(), heading, type.capacityLevel().name()))
				.toList();
		}

	}

	/** An invitation to a training. */
	record Call(UUID id, String title, LocalDate from, LocalDate to, String place, String mode, int hours, String state,
			int version) {

		static Call of(Invitation one) {
			return new Call(one.id(), one.title(), one.startsOn(), one.endsOn(), one.place(), one.mode().name(),
					one.hours(), one.state().name(), one.version());
		}

	}

	/** A policy to know. */
	record Rule(UUID id, String title, String kind, LocalDate issuedOn, String explanation, String state, int version) {

		static Rule of(PolicyForCompanion one) {
			return new Rule(one.id(), one.title(), one.kind().name(), one.issuedOn(), one.explanation(),
					(one.answer() == PolicyAnswer.NONE) ? "UNREAD" : one.answer().name(), one.version());
		}

	}

	FieldRoster versioned(String version) {
		return new FieldRoster(version, this.today, this.companion, this.groups, this.topics, this.siksCategories,
				this.limits, this.barrierTypes, this.severities, this.invitations, this.policies);
	}

}
