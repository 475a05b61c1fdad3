package id.sikap.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import id.sikap.area.Area;

/**
 * The groups of one kecamatan: in its villages, each with a time of the month of its own
 * among its companion's groups.
 */
final class GroupGenerator {

	private static final List<LocalTime> TIMES = List.of(LocalTime.of(8, 0), LocalTime.of(8, 30), LocalTime.of(9, 0),
			LocalTime.of(9, 30), LocalTime.of(13, 0), LocalTime.of(13, 30));

	private static final int WORKING_DAYS = 5;

	private static final int WEEKS = 4;

	private final SubdistrictPlan plan;

	private final Timeline timeline;

	GroupGenerator(SubdistrictPlan plan, Timeline timeline) {
		this.plan = plan;
		this.timeline = timeline;
	}

	/**
	 * @param households how many families will be in the groups together
	 */
	List<DemoGroup> make(List<DemoCompanion> companions, int households) {
		int[] sizes = sizes(households);
		List<Area> villages = villageOfEach();
		List<DemoGroup> groups = new ArrayList<>();
		int[] shares = shares(companions);
		for (DemoCompanion companion : companions) {
			for (int i = 0; i < shares[companion.number]; i++) {
				int number = groups.size();
				Area village = villages.get(number);
				DemoGroup group = new DemoGroup(village, number, nameIn(village, number - villages.indexOf(village)),
						sizes[number], slot(companion, i), this.timeline);
				companion.groups.add(group);
				groups.add(group);
			}
		}
		return groups;
	}

	private int[] shares(List<DemoCompanion> companions) {
		int left = this.plan.groups();
		List<DemoCompanion> others = new ArrayList<>();
		int[] shares = new int[companions.size()];
		for (DemoCompanion companion : companions) {
			shares[companion.number] = companion.part.groups();
			left -= companion.part.groups();
			if (companion.part.groups() == 0) {
				others.add(companion);
			}
		}
		int[] even = Shares.evenly(left, others.size());
		for (int i = 0; i < even.length; i++) {
			shares[others.get(i).number] = even[i];
		}
		return shares;
	}

	/** Around the mean, so that they add up. */
	private int[] sizes(int households) {
		Chance chance = Chance.of(this.plan.area().code(), "sizes");
		int[] sizes = Shares.evenly(households, this.plan.groups());
		for (int i = 0; i + 1 < sizes.length; i += 2) {
			int difference = chance.between(-4, 4);
			sizes[i] += difference;
			sizes[i + 1] -= difference;
		}
		return sizes;
	}

	private List<Area> villageOfEach() {
		Chance chance = Chance.of(this.plan.area().code(), "villages");
		double[] weights = this.plan.villages().stream().mapToDouble((village) -> chance.between(0.7, 1.4)).toArray();
		int[] counts = Shares.split(this.plan.groups(), weights);
		List<Area> villages = new ArrayList<>();
		for (int i = 0; i < counts.length; i++) {
			for (int j = 0; j < counts[i]; j++) {
				villages.add(this.plan.villages().get(i));
			}
		}
		return villages;
	}

	private static String nameIn(Area village, int number) {
		int start = Chance.of(village.code(), "names").between(0, Words.GROUPS.size() - 1);
		String name = Words.GROUPS.get(start + number);
		int round = number / Words.GROUPS.size();
		return (round == 0) ? name : name + " " + (round + 1);
	}

	private static DemoGroup.Slot slot(DemoCompanion companion, int number) {
		Chance chance = Chance.of(companion.subdistrictCode, "slot", companion.number, number);
		return new DemoGroup.Slot(DayOfWeek.of(1 + number % WORKING_DAYS), 1 + (number / WORKING_DAYS) % WEEKS,
				chance.one(TIMES));
	}

}
