package id.sikap.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.area.Area;
import id.sikap.demo.DemoGroup.Membership;
import id.sikap.group.HouseholdGroup;

/** The people and groups of one kecamatan. */
final class SubdistrictGenerator {

	/** Families that are not in a group, of a hundred. */
	private static final double WITHOUT_GROUP = 0.02;

	private final SubdistrictPlan plan;

	private final Timeline timeline;

	private final CopyBatch batch;

	private final Numbers numbers;

	private final HouseholdGenerator households;

	SubdistrictGenerator(SubdistrictPlan plan, Timeline timeline, CopyBatch batch, Numbers.Protection protection) {
		this.plan = plan;
		this.timeline = timeline;
		this.batch = batch;
		this.numbers = new Numbers(plan.area().code(), protection);
		this.households = new HouseholdGenerator(batch, timeline, this.numbers);
	}

	Subdistrict write(UUID coordinatorAccount, AccountGenerator accounts) {
		CompanionGenerator generator = new CompanionGenerator(this.plan, this.timeline, this.numbers);
		List<DemoCompanion> companions = generator.make();
		int without = (int) Math.round(this.plan.households() * WITHOUT_GROUP);
		List<DemoGroup> groups = new GroupGenerator(this.plan, this.timeline).make(companions,
				this.plan.households() - without);
		List<DemoCompanion> all = new ArrayList<>(companions);
		all.addAll(generator.makeRetired());
		AssignmentGenerator assignments = new AssignmentGenerator(all, this.timeline);
		assignments.assign();
		for (DemoGroup group : groups) {
			fill(group);
			write(group);
			assignments.write(group, this.batch.into(Table.GROUP_ASSIGNMENT));
		}
		for (int i = 0; i < without; i++) {
			this.households.write(this.plan.villages().get(i % this.plan.villages().size()), null);
		}
		for (DemoCompanion companion : all) {
			write(companion, groups, generator);
			accounts.write(companion);
		}
		return new Subdistrict(this.plan, companions, groups, coordinatorAccount);
	}

	private void fill(DemoGroup group) {
		Chance chance = group.chance("members", 0);
		CopyWriter rows = this.batch.into(Table.GROUP_MEMBER);
		for (int i = 0; i < group.size; i++) {
			HouseholdGenerator.Household household = this.households.write(group.village, group);
			HouseholdLife life = household.life();
			LocalDate from = life.joined().isAfter(group.formedOn) ? life.joined() : group.formedOn;
			LocalDate to = life.hasLeft() ? life.since() : null;
			group.members.add(new Membership(household.id(), from, to, chance.between(-0.14, 0.14), life.isActive()));
			rows.plain(chance.id(this.timeline.officeHours(from, chance)))
				.plain(group.id)
				.plain(household.id())
				.plain(group.village.code())
				.time(from)
				.time(to)
				.end();
			if (group.headId == null && life.status().equals("AKTIF")) {
				group.headId = household.id();
				group.place = chance.one(List.of("Rumah ketua kelompok, Dusun " + household.hamlet(),
						"Balai Desa " + group.village.name(), "Balai Dusun " + household.hamlet()), 6, 2, 2);
			}
		}
	}

	private void write(DemoGroup group) {
		this.batch.into(Table.HOUSEHOLD_GROUP)
			.plain(group.id)
			.plain(Area.regencyOf(group.village.code()))
			.plain(group.village.code())
			.text(group.name)
			.text(HouseholdGroup.normalise(group.name))
			.plain(group.headId)
			.text(group.place)
			.plain(group.hasUsualDay ? group.slot.day().getValue() : null)
			.time(group.hasUsualDay ? group.slot.time() : null)
			.end();
	}

	private void write(DemoCompanion companion, List<DemoGroup> groups, CompanionGenerator generator) {
		LocalDate today = this.timeline.today();
		List<DemoGroup> served = groups.stream().filter((group) -> group.companionOn(today) == companion).toList();
		long active = served.stream()
			.flatMap((group) -> group.members.stream())
			.filter((member) -> member.active() && member.covers(today))
			.count();
		generator.write(companion, served.size(), (int) active, this.batch);
	}

}
