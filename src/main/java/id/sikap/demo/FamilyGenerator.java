package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.identity.Sex;

/**
 * The components of a family: as members where they have been entered, else as the counts
 * that a sheet declared.
 */
final class FamilyGenerator {

	private final CopyWriter rows;

	private final Timeline timeline;

	/** The categories of DOMAIN 2.1, with the ages that they are drawn from. */
	enum Category {

		BUMIL(19, 40), AUD(0, 5), SD(7, 12), SMP(13, 15), SMA(16, 18), LANSIA(70, 86), DISAB(9, 55);

		private final int fromAge;

		private final int toAge;

		Category(int fromAge, int toAge) {
			this.fromAge = fromAge;
			this.toAge = toAge;
		}

	}

	private static final List<Category> CATEGORIES = List.of(Category.values());

	private static final int[] FREQUENCIES = { 3, 22, 33, 18, 12, 10, 2 };

	FamilyGenerator(CopyBatch batch, Timeline timeline) {
		this.rows = batch.into(Table.HOUSEHOLD_MEMBER);
		this.timeline = timeline;
	}

	/**
	 * @param familyName the second name of the pengurus
	 * @return the declared counts as JSON, null where members were written
	 */
	String write(UUID householdId, String village, String familyName, Instant since, Chance chance) {
		Map<Category, Integer> components = new EnumMap<>(Category.class);
		int wanted = chance.between(1, 4);
		for (int i = 0; i < wanted; i++) {
			Category category = chance.one(CATEGORIES, FREQUENCIES);
			int most = (category.ordinal() <= Category.AUD.ordinal() || category.fromAge < 19) ? 2 : 1;
			components.merge(category, 1, (a, b) -> Math.min(most, a + b));
		}
		if (chance.happens(0.28)) {
			return components.entrySet()
				.stream()
				.map((entry) -> "\"" + entry.getKey() + "\": " + entry.getValue())
				.collect(Collectors.joining(", ", "{", "}"));
		}
		components.forEach((category, count) -> {
			for (int i = 0; i < count; i++) {
				member(householdId, village, familyName, category, since, chance);
			}
		});
		return null;
	}

	private void member(UUID householdId, String village, String familyName, Category category, Instant since,
			Chance chance) {
		Sex sex = (category == Category.BUMIL || chance.happens(0.5)) ? Sex.FEMALE : Sex.MALE;
		boolean child = category.toAge < 19;
		Words names = (sex == Sex.FEMALE) ? (child ? Words.GIRLS : Words.WOMEN) : (child ? Words.BOYS : Words.MEN);
		LocalDate birthDate = this.timeline.month(Timeline.RUNNING)
			.atDay(1)
			.minusYears(category.fromAge)
			.minusDays(chance.between(10, (category.toAge - category.fromAge + 1) * 365 - 40));
		this.rows.plain(chance.id(since))
			.plain(householdId)
			.plain(village)
			.text(names.any(chance) + " " + familyName)
			.time(birthDate)
			.plain(sex)
			.plain(category)
			.end();
	}

}
