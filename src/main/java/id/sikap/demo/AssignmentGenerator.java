package id.sikap.demo;

import java.time.LocalDate;
import java.util.List;

import id.sikap.demo.DemoCompanion.Leave;
import id.sikap.demo.DemoGroup.Assignment;

/**
 * Who serves which group from when to when: holders, two handovers, and the covers of a
 * long leave.
 */
final class AssignmentGenerator {

	private static final int KEPT_BY_SUCCESSOR = 4;

	private final List<DemoCompanion> companions;

	private final Timeline timeline;

	AssignmentGenerator(List<DemoCompanion> companions, Timeline timeline) {
		this.companions = companions;
		this.timeline = timeline;
	}

	void assign() {
		for (DemoCompanion companion : this.companions) {
			for (int i = 0; i < companion.groups.size(); i++) {
				assign(companion, companion.groups.get(i), i);
			}
		}
	}

	private void assign(DemoCompanion companion, DemoGroup group, int number) {
		LocalDate start = later(group.formedOn, companion.serviceFrom);
		switch (companion.part) {
			case SUCCESSOR -> {
				DemoCompanion retired = of(Part.RETIRED);
				if (number < KEPT_BY_SUCCESSOR) {
					hold(group, companion, start, null, null);
				}
				else {
					hold(group, retired, later(group.formedOn, retired.serviceFrom), retired.serviceTo,
							"Pendamping berhenti");
					hold(group, companion, retired.serviceTo.plusDays(1), null, "Serah terima");
				}
			}
			case NEWCOMER -> {
				DemoCompanion before = of(Part.STRONG);
				hold(group, before, later(group.formedOn, before.serviceFrom), companion.serviceFrom.minusDays(1),
						"Pembagian ulang wilayah");
				hold(group, companion, companion.serviceFrom, null, "Pendamping baru");
			}
			case ON_LEAVE -> {
				hold(group, companion, start, null, null);
				if (number % 2 == 0) {
					cover(group, of(Part.COVERING), companion.leaves.get(0));
				}
			}
			case SIGN_IN -> {
				hold(group, companion, start, null, null);
				if (number < 3) {
					cover(group, of(Part.COORDINATOR), companion.leaves.get(0));
				}
			}
			default -> hold(group, companion, start, null, null);
		}
	}

	private static void hold(DemoGroup group, DemoCompanion companion, LocalDate from, LocalDate to, String reason) {
		group.assignments.add(new Assignment(companion, false, from, to, reason));
	}

	private static void cover(DemoGroup group, DemoCompanion companion, Leave leave) {
		group.assignments.add(new Assignment(companion, true, leave.from(), leave.to(), leave.note()));
	}

	private DemoCompanion of(Part part) {
		return this.companions.stream().filter((companion) -> companion.part == part).findFirst().orElseThrow();
	}

	private static LocalDate later(LocalDate a, LocalDate b) {
		return a.isAfter(b) ? a : b;
	}

	void write(DemoGroup group, CopyWriter rows) {
		Chance chance = group.chance("assignment", 0);
		for (Assignment assignment : group.assignments) {
			rows.plain(chance.id(this.timeline.officeHours(assignment.from(), chance)))
				.plain(group.id)
				.plain(assignment.companion().id)
				.plain(group.village.code())
				.plain(assignment.cover() ? "COVER" : "HOLDER")
				.time(assignment.from())
				.time(assignment.to())
				.text(assignment.reason())
				.end();
		}
	}

}
