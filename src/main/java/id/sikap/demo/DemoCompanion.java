package id.sikap.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import id.sikap.identity.Sex;

final class DemoCompanion {

	final UUID id;

	final UUID accountId;

	final String subdistrictCode;

	final int number;

	final Part part;

	final Habits habits;

	final String name;

	final Sex sex;

	final LocalDate birthDate;

	final LocalDate serviceFrom;

	/** The last day in service, null for none. */
	final LocalDate serviceTo;

	final List<Leave> leaves = new ArrayList<>();

	/** The sessions of the month that is being made, as far as they count. */
	final Map<LocalDate, UUID> held = new TreeMap<>();

	/** The groups that are his by assignment today, in the order of his month. */
	final List<DemoGroup> groups = new ArrayList<>();

	record Leave(UUID id, LocalDate from, LocalDate to, String reason, String note) {

		boolean covers(LocalDate day) {
			return !day.isBefore(this.from) && !day.isAfter(this.to);
		}

	}

	DemoCompanion(SubdistrictPlan plan, int number, Part part, Timeline timeline) {
		this.subdistrictCode = plan.area().code();
		this.number = number;
		this.part = part;
		Chance chance = Chance.of(this.subdistrictCode, "companion", number);
		this.sex = part.sex(chance);
		this.name = (this.sex == Sex.FEMALE ? Words.WOMEN : Words.MEN).any(chance) + " " + Words.PLANTS.any(chance);
		this.habits = part.habits(chance);
		this.birthDate = timeline.first().minusDays(chance.between(25 * 365, 52 * 365));
		LocalDate before = timeline.first().minusDays(chance.between(300, 2400));
		this.serviceFrom = (part == Part.NEWCOMER) ? timeline.day(5, 2) : before;
		this.serviceTo = (part == Part.RETIRED) ? timeline.day(8, 17) : null;
		this.id = chance.id(timeline.at(this.serviceFrom, LocalTime.NOON));
		this.accountId = chance.id(timeline.at(this.serviceFrom, LocalTime.NOON));
	}

	boolean isCoordinator() {
		return this.part == Part.COORDINATOR;
	}

	boolean isOnLeave(LocalDate day) {
		return this.leaves.stream().anyMatch((leave) -> leave.covers(day));
	}

}
