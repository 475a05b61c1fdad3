package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.household.GroupPlace;
import id.sikap.household.GroupPlaces;
import id.sikap.household.Household;
import id.sikap.household.HouseholdService;
import id.sikap.household.HouseholdStatusChanged;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import jakarta.persistence.EntityManager;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which family is in which group, from which day to which.
 */
@Service
@Transactional
class MembershipService implements GroupPlaces {

	private static final Map<String, RuleViolation> ONE_GROUP = Map.of("household_in_one_group",
			RuleViolation.of("memberFrom", "group.error.inAnotherGroup"));

	private final GroupService groups;

	private final HouseholdService households;

	private final GroupMemberRepository members;

	private final CaseloadCounters counters;

	private final EntityManager entities;

	private final Clock clock;

	MembershipService(GroupService groups, HouseholdService households, GroupMemberRepository members,
			CaseloadCounters counters, EntityManager entities, Clock clock) {
		this.groups = groups;
		this.households = households;
		this.members = members;
		this.counters = counters;
		this.entities = entities;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<GroupPlace> in(String areaCode, AreaScope scope) {
		return this.groups.optionsIn(areaCode, scope, today())
			.stream()
			.map((group) -> new GroupPlace(group.id(), group.name(), group.villageCode()))
			.toList();
	}

	/** The open groups of a village to choose from: id to name. */
	@Transactional(readOnly = true)
	Map<UUID, String> choicesIn(String villageCode, AreaScope scope) {
		Map<UUID, String> choices = new LinkedHashMap<>();
		in(villageCode, scope).forEach((group) -> choices.put(group.id(), group.name()));
		return choices;
	}

	@Override
	public void join(Household household, UUID groupId, LocalDate fromDay, AreaScope scope) {
		HouseholdGroup group = this.groups.getForCoordinator(groupId, scope);
		this.entities.persist(membership(group, household, fromDay));
		written(Set.of(groupId));
	}

	/** Families without a group, from one day on. */
	void addAll(UUID groupId, Collection<UUID> householdIds, LocalDate fromDay, AreaScope scope) {
		HouseholdGroup group = this.groups.getForCoordinator(groupId, scope);
		List<GroupMember> begun = householdIds.stream()
			.map((id) -> membership(group, this.households.getForCoordinator(id, scope), fromDay))
			.toList();
		begun.forEach(this.entities::persist);
		written(Set.of(groupId));
	}

	/**
	 * The family changes to another group of its village; up to the day before, it was in
	 * this one.
	 */
	void move(UUID groupId, UUID householdId, UUID targetId, LocalDate fromDay, String reason, AreaScope scope) {
		HouseholdGroup target = this.groups.getForCoordinator(targetId, scope);
		Household household = this.households.getForCoordinator(householdId, scope);
		GroupMember membership = running(groupId, householdId, fromDay, scope);
		if (targetId.equals(groupId)) {
			throw RuleViolation.of("targetId", "group.error.sameGroup");
		}
		if (membership.getFromDay().isBefore(fromDay)) {
			membership.end(fromDay.minusDays(1), reason);
		}
		else {
			this.members.delete(membership); // a wrong entry of the same day
		}
		this.members.flush(); // the old days are given up before the new ones are taken
		this.entities.persist(membership(target, household, fromDay));
		written(Set.of(groupId, targetId));
	}

	/**
	 * @param lastDay the last day in the group
	 */
	void leave(UUID groupId, UUID householdId, LocalDate lastDay, String reason, AreaScope scope) {
		running(groupId, householdId, lastDay, scope).end(lastDay, reason);
		written(Set.of(groupId));
	}

	/** The group has a last day: so have its memberships. */
	void endAll(UUID groupId, LocalDate lastDay) {
		this.members.ofGroupFrom(groupId, lastDay).forEach((membership) -> cut(membership, lastDay));
		written(Set.of(groupId));
	}

	/**
	 * A family that leaves the programme leaves its group; one that pauses stays in it.
	 */
	@EventListener
	void follow(HouseholdStatusChanged change) {
		if (change.to().isEnd()) {
			List<GroupMember> running = this.members.ofHouseholdFrom(change.householdId(), change.onDay());
			running.forEach((membership) -> cut(membership, change.onDay()));
			written(running.stream().map(GroupMember::getGroupId).collect(Collectors.toSet()));
		}
		else if (change.changesActive() && change.groupId() != null) {
			this.counters.refresh(Set.of(change.groupId()));
		}
	}

	/** A new membership that no rule stands against. */
	private GroupMember membership(HouseholdGroup group, Household household, LocalDate fromDay) {
		if (!group.getVillageCode().equals(household.getVillageCode())) {
			throw RuleViolation.general("group.error.otherVillage", household.getHeadName());
		}
		if (household.getStatus().isEnd()) {
			throw RuleViolation.general("group.error.leftProgramme", household.getHeadName());
		}
		if (!group.isOpen(fromDay)) {
			throw RuleViolation.of("memberFrom", "group.error.closed");
		}
		if (this.members.existsByHouseholdId(household.getId())) {
			PastMonths.check("memberFrom", fromDay, today());
		}
		return new GroupMember(group, household.getId(), fromDay);
	}

	private GroupMember running(UUID groupId, UUID householdId, LocalDate day, AreaScope scope) {
		this.groups.getForCoordinator(groupId, scope);
		List<GroupMember> memberships = this.members.ofHouseholdFrom(householdId, day);
		if (memberships.size() > 1) {
			throw RuleViolation.of("memberFrom", "group.error.movesLater");
		}
		PastMonths.check("memberFrom", day, today());
		return memberships.stream()
			.filter((membership) -> membership.getGroupId().equals(groupId))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	private void cut(GroupMember membership, LocalDate lastDay) {
		if (membership.getFromDay().isAfter(today())) {
			this.members.delete(membership);
		}
		else {
			membership.cut(lastDay);
		}
	}

	private void written(Set<UUID> groupIds) {
		Constraints.translating(ONE_GROUP, () -> {
			this.members.flush();
			return null;
		});
		this.counters.refresh(groupIds);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
