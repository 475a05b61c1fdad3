package id.sikap.household;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The members of a family and which of its components count.
 *
 * @param present who is of the family today
 * @param left who was
 * @param counted ids of the members that count
 * @param declared what a sheet said, kind by kind; empty once members are entered
 * @param countedComponents how many components count, of members or as declared
 * @param components how many there are
 */
record FamilyView(List<HouseholdMember> present, List<HouseholdMember> left, Set<UUID> counted,
		Map<ComponentCategory, Integer> declared, int countedComponents, long components, int limit) {

	static FamilyView of(Collection<HouseholdMember> members, Map<ComponentCategory, Integer> declared,
			ComponentRules rules) {
		List<HouseholdMember> present = members.stream().filter((member) -> !member.hasLeft()).toList();
		List<HouseholdMember> left = members.stream().filter(HouseholdMember::hasLeft).toList();
		if (members.isEmpty() && !declared.isEmpty()) {
			List<ComponentCategory> components = declared.entrySet()
				.stream()
				.flatMap((entry) -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
				.toList();
			return new FamilyView(present, left, Set.of(), declared,
					rules.counted(components, (category) -> category).size(), components.size(), rules.familyLimit());
		}
		Set<UUID> counted = rules.counted(present, HouseholdMember::getCategory)
			.stream()
			.map(HouseholdMember::getId)
			.collect(Collectors.toSet());
		return new FamilyView(present, left, counted, Map.of(), counted.size(),
				present.stream().filter((member) -> member.getCategory() != null).count(), rules.familyLimit());
	}

	/** Whether members were never entered, so that what a sheet declared is in force. */
	public boolean isDeclaredOnly() {
		return !this.declared.isEmpty();
	}

}
