package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What pages show of the people of groups. Callers have admitted the group or the family
 * to the reader's scope.
 */
@Service
@Transactional(readOnly = true)
class GroupPeople {

	private final GroupPeopleRepository people;

	private final Roster roster;

	private final AreaService areas;

	private final Clock clock;

	GroupPeople(GroupPeopleRepository people, Roster roster, AreaService areas, Clock clock) {
		this.people = people;
		this.roster = roster;
		this.areas = areas;
		this.clock = clock;
	}

	GroupView of(HouseholdGroup group) {
		LocalDate today = LocalDate.now(this.clock);
		return GroupView.of(this.people.members(group.getId()), this.people.assignments(group.getId(), today), today);
	}

	List<PlaceRow> placesOf(UUID householdId) {
		return this.people.places(householdId);
	}

	List<HeldGroup> heldBy(UUID companionId, AreaScope scope) {
		return this.people.heldBy(companionId, LocalDate.now(this.clock), scope);
	}

	/** Groups as choices: id to name, village and caseload. */
	Map<UUID, String> namesOf(List<HeldGroup> groups) {
		Map<UUID, String> names = new LinkedHashMap<>();
		groups.forEach((group) -> names.put(group.id(),
				"%s (%s, %d KPM)".formatted(group.name(), this.areas.name(group.villageCode()), group.active())));
		return names;
	}

	/** The members of today as choices: id to name. */
	Map<UUID, String> memberChoices(UUID groupId) {
		Map<UUID, String> choices = new LinkedHashMap<>();
		this.roster.of(groupId, LocalDate.now(this.clock))
			.forEach((member) -> choices.put(member.householdId(), member.headName()));
		return choices;
	}

	/**
	 * Companions in service today, those of the kecamatan first: id to name, kecamatan
	 * and caseload.
	 */
	Map<UUID, String> companionChoices(String areaCode, AreaScope scope) {
		List<CompanionOption> options = this.people.companions(LocalDate.now(this.clock), scope);
		Map<UUID, String> choices = new LinkedHashMap<>();
		options.stream().filter((option) -> near(option, areaCode)).forEach((option) -> put(choices, option));
		options.stream().filter((option) -> !near(option, areaCode)).forEach((option) -> put(choices, option));
		return choices;
	}

	private static boolean near(CompanionOption option, String areaCode) {
		return areaCode != null && areaCode.startsWith(option.subdistrictCode());
	}

	private void put(Map<UUID, String> choices, CompanionOption option) {
		choices.put(option.id(), "%s (%s, %d KPM)".formatted(option.name(), this.areas.name(option.subdistrictCode()),
				option.activeHouseholds()));
	}

}
