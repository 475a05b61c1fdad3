package id.sikap.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.area.Area;

final class DemoGroup {

	final UUID id;

	final Area village;

	/** Within the kecamatan, from 0. */
	final int number;

	final String name;

	final int size;

	final LocalDate formedOn;

	/** When it usually meets; the companion's groups have different ones. */
	final Slot slot;

	final boolean hasUsualDay;

	final List<Assignment> assignments = new ArrayList<>();

	final List<Membership> members = new ArrayList<>();

	UUID headId;

	String place;

	/** Position in the list of topics of the meeting that comes next. */
	int nextTopic;

	record Slot(DayOfWeek day, int week, LocalTime time) {

		LocalDate in(YearMonth month) {
			return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(this.week, this.day));
		}

	}

	/**
	 * @param to null while it runs
	 */
	record Assignment(DemoCompanion companion, boolean cover, LocalDate from, LocalDate to, String reason) {

		boolean covers(LocalDate day) {
			return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
		}

	}

	/**
	 * @param to null while it runs
	 * @param diligence by how much the family comes more often than the others
	 */
	record Membership(UUID householdId, LocalDate from, LocalDate to, double diligence, boolean active) {

		boolean covers(LocalDate day) {
			return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
		}

	}

	DemoGroup(Area village, int number, String name, int size, Slot slot, Timeline timeline) {
		Chance chance = Chance.of(village.code(), "group", name);
		this.village = village;
		this.number = number;
		this.name = name;
		this.size = size;
		this.slot = slot;
		this.hasUsualDay = chance.happens(0.88);
		this.formedOn = timeline.first().minusDays(chance.between(250, 1500));
		this.nextTopic = chance.between(0, 13);
		this.id = chance.id(timeline.at(this.formedOn, LocalTime.NOON));
	}

	/** Who serves the group: a cover displaces the holder. */
	DemoCompanion companionOn(LocalDate day) {
		DemoCompanion holder = null;
		for (Assignment assignment : this.assignments) {
			if (assignment.covers(day)) {
				if (assignment.cover()) {
					return assignment.companion();
				}
				holder = assignment.companion();
			}
		}
		return holder;
	}

	/** Choices about something of this group. */
	Chance chance(String what, int number) {
		return Chance.of(this.village.code(), this.name, what, number);
	}

	String regencyCode() {
		return Area.regencyOf(this.village.code());
	}

}
