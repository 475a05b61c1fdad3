package id.sikap.household;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComponentRulesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"SD SMP SMA LANSIA DISAB | LANSIA DISAB SMA SMP", // the highest amounts, four
			"AUD AUD AUD | AUD AUD", // two young children
			"BUMIL BUMIL BUMIL SD | BUMIL BUMIL SD", // two pregnancies
			"LANSIA LANSIA SD | LANSIA SD", "DISAB DISAB | DISAB", "SD SD SD SD SD | SD SD SD SD", "SD | SD" })
	void the_highest_amounts_count_within_the_limits(String members, String counted) {
		assertThat(count(members)).containsExactlyElementsOf(categories(counted));
	}

	@Test
	void who_is_no_component_does_not_count() {
		assertThat(rules().counted(Arrays.asList(null, ComponentCategory.SD, null), (category) -> category))
			.containsExactly(ComponentCategory.SD);
	}

	@Test
	void what_a_sheet_declared_holds_until_the_first_member_is_entered() {
		Map<ComponentCategory, Integer> declared = Map.of(ComponentCategory.AUD, 3, ComponentCategory.SD, 1);
		FamilyView before = FamilyView.of(List.of(), declared, rules());
		assertThat(before.isDeclaredOnly()).isTrue();
		assertThat(before.countedComponents()).isEqualTo(3);
		assertThat(before.components()).isEqualTo(4);
		Household household = new Household("Pengurus", "35.14.01.2011", HouseholdStatus.AKTIF, null);
		HouseholdMember child = new HouseholdMember(household.getId(), household);
		child.describe("Anak", null, null, ComponentCategory.SMP);
		FamilyView after = FamilyView.of(List.of(child), declared, rules());
		assertThat(after.isDeclaredOnly()).isFalse();
		assertThat(after.countedComponents()).isEqualTo(1);
	}

	private static List<ComponentCategory> count(String members) {
		return rules().counted(categories(members), (category) -> category);
	}

	private static List<ComponentCategory> categories(String words) {
		return Arrays.stream(words.split(" ")).map(ComponentCategory::valueOf).toList();
	}

	/** As V16 has them. */
	private static ComponentRules rules() {
		Map<ComponentCategory, ComponentRules.Rule> rules = new EnumMap<>(ComponentCategory.class);
		put(rules, ComponentCategory.BUMIL, 2, 3_000_000);
		put(rules, ComponentCategory.AUD, 2, 3_000_000);
		put(rules, ComponentCategory.SD, null, 900_000);
		put(rules, ComponentCategory.SMP, null, 1_500_000);
		put(rules, ComponentCategory.SMA, null, 2_000_000);
		put(rules, ComponentCategory.LANSIA, 1, 2_400_000);
		put(rules, ComponentCategory.DISAB, 1, 2_400_000);
		return new ComponentRules(rules, 4);
	}

	private static void put(Map<ComponentCategory, ComponentRules.Rule> rules, ComponentCategory category, Integer most,
			long amount) {
		rules.put(category, new ComponentRules.Rule(category, most, amount));
	}

}
