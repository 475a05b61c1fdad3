package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.Constraints;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, changes and closes groups.
 */
@Service
@Transactional
class GroupUpkeep {

	private static final Map<String, RuleViolation> UNIQUE = Map.of("household_group_village_code_normalised_name_key",
			RuleViolation.of("groupName", "group.error.nameTaken"));

	private final GroupService groups;

	private final GroupRepository repository;

	private final MembershipService memberships;

	private final AssignmentService assignments;

	private final Roster roster;

	private final CaseloadCounters counters;

	private final AreaService areas;

	private final Clock clock;

	GroupUpkeep(GroupService groups, GroupRepository repository, MembershipService memberships,
			AssignmentService assignments, Roster roster, CaseloadCounters counters, AreaService areas, Clock clock) {
		this.groups = groups;
		this.repository = repository;
		this.memberships = memberships;
		this.assignments = assignments;
		this.roster = roster;
		this.counters = counters;
		this.areas = areas;
		this.clock = clock;
	}

	HouseholdGroup create(GroupForm form, AreaScope scope) {
		HouseholdGroup group = new HouseholdGroup(form.groupName, villageIn(scope, form));
		group.meetAt(form.meetingPlace, form.usualDay, form.usualTime);
		save(group);
		if (form.companionId != null) {
			this.assignments.handOver(group.getId(), form.companionId, today(), null, scope);
		}
		return group;
	}

	void change(UUID id, GroupForm form, AreaScope scope) {
		HouseholdGroup group = this.groups.getForCoordinator(id, scope);
		StaleVersionException.check(form.version, group.getVersion());
		group.rename(form.groupName);
		group.meetAt(form.meetingPlace, form.usualDay, form.usualTime);
		group.headedBy(memberToday(id, form.headHouseholdId));
		save(group);
		this.counters.refresh(Set.of(id));
	}

	/**
	 * The group meets no more after a day: nobody is in it, nobody serves it.
	 */
	void close(UUID id, LocalDate lastDay, AreaScope scope) {
		HouseholdGroup group = this.groups.getForCoordinator(id, scope);
		PastMonths.check("closedOn", lastDay, today());
		if (lastDay.isAfter(today())) {
			throw RuleViolation.of("closedOn", "group.error.future");
		}
		group.close(lastDay);
		this.memberships.endAll(id, lastDay);
		this.assignments.endAll(id, lastDay);
	}

	private void save(HouseholdGroup group) {
		Constraints.translating(UNIQUE, () -> this.repository.saveAndFlush(group));
	}

	private UUID memberToday(UUID groupId, UUID householdId) {
		if (householdId != null
				&& this.roster.of(groupId, today()).stream().noneMatch((m) -> m.householdId().equals(householdId))) {
			throw RuleViolation.of("headHouseholdId", "group.error.headNotMember");
		}
		return householdId;
	}

	/** A village that the account may put a group in. */
	private String villageIn(AreaScope scope, GroupForm form) {
		return Optional.ofNullable(form.villageCode)
			.filter(scope::coversArea)
			.filter((code) -> this.areas.find(code).filter((area) -> area.level() == AreaLevel.VILLAGE).isPresent())
			.orElseThrow(() -> RuleViolation.of("villageCode", "group.error.village"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
