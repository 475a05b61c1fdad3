package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which companion serves which group, from which day to which. A handover gives the days
 * from one on to somebody else; the days before stay with whom they had.
 */
@Service
@Transactional
class AssignmentService {

	private static final Map<String, RuleViolation> ONE_OF_A_KIND = Map.of("one_companion_of_a_kind",
			RuleViolation.of("fromDay", "group.error.assigned"));

	private final GroupService groups;

	private final CompanionService companions;

	private final GroupAssignmentRepository assignments;

	private final CaseloadCounters counters;

	private final EntityManager entities;

	private final Clock clock;

	AssignmentService(GroupService groups, CompanionService companions, GroupAssignmentRepository assignments,
			CaseloadCounters counters, EntityManager entities, Clock clock) {
		this.groups = groups;
		this.companions = companions;
		this.assignments = assignments;
		this.counters = counters;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * The companion holds the group from a day on; who held it ends the day before.
	 */
	void handOver(UUID groupId, UUID companionId, LocalDate fromDay, String reason, AreaScope scope) {
		HouseholdGroup group = this.groups.getForCoordinator(groupId, scope);
		inService(companionId, fromDay, scope);
		if (!group.isOpen(fromDay)) {
			throw RuleViolation.of("fromDay", "group.error.closed");
		}
		if (this.assignments.existsByGroupId(groupId)) {
			PastMonths.check("fromDay", fromDay, today());
		}
		List<GroupAssignment> holders = this.assignments.ofGroupFrom(groupId, GroupAssignment.Kind.HOLDER, fromDay);
		if (holders.stream().anyMatch((holder) -> holder.getCompanionId().equals(companionId))) {
			throw RuleViolation.of("companionId", "group.error.holdsAlready");
		}
		holders.forEach((holder) -> giveUp(holder, fromDay));
		this.assignments.flush(); // the old days are given up before the new ones are
									// taken
		this.entities
			.persist(new GroupAssignment(group, companionId, GroupAssignment.Kind.HOLDER, fromDay, null, reason));
		written(Set.of(groupId));
		this.counters.recount(holders.stream().map(GroupAssignment::getCompanionId).collect(Collectors.toSet()));
	}

	/** Somebody else serves the group for some days; the holder stays its holder. */
	void cover(UUID groupId, UUID companionId, LocalDate fromDay, LocalDate toDay, String reason, AreaScope scope) {
		HouseholdGroup group = this.groups.getForCoordinator(groupId, scope);
		inService(companionId, fromDay, scope);
		PastMonths.check("fromDay", fromDay, today());
		if (!group.isOpen(fromDay)) {
			throw RuleViolation.of("fromDay", "group.error.closed");
		}
		boolean holds = this.assignments.ofGroupFrom(groupId, GroupAssignment.Kind.HOLDER, fromDay)
			.stream()
			.anyMatch((holder) -> holder.getCompanionId().equals(companionId) && !holder.getFromDay().isAfter(toDay));
		if (holds) {
			throw RuleViolation.of("companionId", "group.error.coversHimself");
		}
		this.entities
			.persist(new GroupAssignment(group, companionId, GroupAssignment.Kind.COVER, fromDay, toDay, reason));
		written(Set.of(groupId));
	}

	/** A cover ends before it was to. */
	void endCover(UUID groupId, UUID assignmentId, LocalDate lastDay, AreaScope scope) {
		GroupAssignment cover = get(groupId, assignmentId, scope);
		if (cover.getKind() != GroupAssignment.Kind.COVER || lastDay.isAfter(cover.getToDay())) {
			throw RuleViolation.of("toDay", "group.error.coverEnd");
		}
		PastMonths.check("toDay", lastDay, today());
		cover.end(lastDay);
		written(Set.of(groupId));
	}

	/** Takes back what has not begun; who was to end for it goes on. */
	void cancel(UUID groupId, UUID assignmentId, AreaScope scope) {
		GroupAssignment planned = get(groupId, assignmentId, scope);
		if (!planned.getFromDay().isAfter(today())) {
			throw RuleViolation.general("group.error.begun");
		}
		LocalDate dayBefore = planned.getFromDay().minusDays(1);
		this.assignments.delete(planned);
		this.assignments.flush();
		if (planned.getKind() == GroupAssignment.Kind.HOLDER) {
			this.assignments.ofGroupFrom(groupId, GroupAssignment.Kind.HOLDER, dayBefore)
				.stream()
				.filter((holder) -> dayBefore.equals(holder.getToDay()))
				.forEach((holder) -> holder.reopen(planned.getToDay()));
		}
		written(Set.of(groupId));
		this.counters.recount(Set.of(planned.getCompanionId()));
	}

	/**
	 * Everything that a companion holds or covers in some groups goes to another, from a
	 * day on: he leaves, or shares his caseload.
	 * @return how many groups
	 */
	int handOverAll(UUID companionId, UUID successorId, Collection<UUID> groupIds, LocalDate fromDay, String reason,
			AreaScope scope) {
		this.companions.get(companionId, scope);
		inService(successorId, fromDay, scope);
		PastMonths.check("fromDay", fromDay, today());
		if (successorId.equals(companionId)) {
			throw RuleViolation.of("successorId", "group.error.sameCompanion");
		}
		groupIds.forEach((groupId) -> this.groups.getForCoordinator(groupId, scope));
		List<GroupAssignment> running = this.assignments.ofCompanionFrom(companionId, fromDay)
			.stream()
			.filter((assignment) -> groupIds.contains(assignment.getGroupId()))
			.toList();
		List<GroupAssignment> successors = running.stream()
			.map((assignment) -> assignment.successor(successorId, fromDay, reason))
			.toList();
		running.forEach((assignment) -> giveUp(assignment, fromDay));
		this.assignments.flush();
		successors.forEach(this.entities::persist);
		Set<UUID> changed = running.stream().map(GroupAssignment::getGroupId).collect(Collectors.toSet());
		written(changed);
		this.counters.recount(Set.of(companionId));
		return changed.size();
	}

	/** The group has a last day: so have its assignments. */
	void endAll(UUID groupId, LocalDate lastDay) {
		List<GroupAssignment> running = this.assignments.ofGroupFrom(groupId, lastDay);
		running.forEach((assignment) -> cut(assignment, lastDay));
		written(Set.of(groupId));
		this.counters.recount(running.stream().map(GroupAssignment::getCompanionId).collect(Collectors.toSet()));
	}

	private void giveUp(GroupAssignment running, LocalDate fromDay) {
		LocalDate begins = running.getFromDay();
		if (begins.isBefore(fromDay)) {
			running.end(fromDay.minusDays(1));
		}
		else if (begins.equals(fromDay) || begins.isAfter(today())) {
			this.assignments.delete(running); // corrected on its first day, or never
												// begun
		}
		else {
			throw RuleViolation.of("fromDay", "group.error.handedOverLater");
		}
	}

	private void cut(GroupAssignment assignment, LocalDate lastDay) {
		if (assignment.getFromDay().isAfter(today())) {
			this.assignments.delete(assignment);
		}
		else {
			assignment.cut(lastDay);
		}
	}

	private GroupAssignment get(UUID groupId, UUID assignmentId, AreaScope scope) {
		this.groups.getForCoordinator(groupId, scope);
		return this.assignments.findById(assignmentId)
			.filter((assignment) -> assignment.getGroupId().equals(groupId))
			.orElseThrow(NotFoundException::new);
	}

	private void inService(UUID companionId, LocalDate day, AreaScope scope) {
		Companion companion = this.companions.get(companionId, scope);
		if (!companion.isInService(day)) {
			throw RuleViolation.of("fromDay", "group.error.notInService", companion.getName());
		}
	}

	private void written(Set<UUID> groupIds) {
		Constraints.translating(ONE_OF_A_KIND, () -> {
			this.assignments.flush();
			return null;
		});
		this.counters.refresh(groupIds);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
