package id.sikap.household;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which components of a family count: those with the highest amounts, within the limit of
 * each kind and of the family (DOMAIN 2.1).
 *
 * @param familyLimit how many count in all
 */
record ComponentRules(Map<ComponentCategory, Rule> rules, int familyLimit) {

	/**
	 * @param mostPerFamily how many of the kind count, null where only the family's limit
	 * holds
	 * @param yearlyAmount rupiah
	 */
	record Rule(ComponentCategory category, Integer mostPerFamily, long yearlyAmount) {

		private int most() {
			return (this.mostPerFamily == null) ? Integer.MAX_VALUE : this.mostPerFamily;
		}

	}

	/**
	 * Those that count, the highest amount first; among equals, who was entered first.
	 * @param category null for who is no component
	 */
	<T> List<T> counted(Collection<T> members, Function<T, ComponentCategory> category) {
		Map<ComponentCategory, Integer> found = new EnumMap<>(ComponentCategory.class);
		List<T> counted = new ArrayList<>();
		members.stream()
			.filter((member) -> this.rules.containsKey(category.apply(member)))
			.sorted(Comparator.comparingLong((T member) -> -this.rules.get(category.apply(member)).yearlyAmount()))
			.forEach((member) -> {
				Rule rule = this.rules.get(category.apply(member));
				boolean within = found.merge(rule.category(), 1, Integer::sum) <= rule.most();
				if (within && counted.size() < this.familyLimit) {
					counted.add(member);
				}
			});
		return counted;
	}

}
