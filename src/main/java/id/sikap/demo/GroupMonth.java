package id.sikap.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import id.sikap.topic.P2k2Topic;

/**
 * A group in a month, with what was meant to happen.
 *
 * @param number as {@link Timeline} counts
 * @param companion who serves the group on the planned day
 */
record GroupMonth(Subdistrict subdistrict, DemoGroup group, int number, YearMonth month, LocalDate plannedOn,
		DemoCompanion companion, P2k2Topic topic) {

	/** What is out of the ordinary. */
	enum Story {

		NONE, TWICE, POSSIBLE_DOUBLE, GENUINE_DOUBLE, CANCELLED, CORRECTED;

		/** Whether it is so rare that the meeting takes place whatever the habits. */
		boolean isRare() {
			return this != NONE && this != TWICE;
		}

	}

	static GroupMonth of(Subdistrict subdistrict, DemoGroup group, int number, Timeline timeline, Topics topics) {
		YearMonth month = timeline.month(number);
		Chance chance = group.chance("plan", number);
		LocalDate plannedOn = group.slot.in(month);
		P2k2Topic topic = chance.happens(0.05) ? topics.additional() : topics.get(group.nextTopic);
		return new GroupMonth(subdistrict, group, number, month, plannedOn, group.companionOn(plannedOn), topic);
	}

	/** The sign-in companion meets each of them; others now and then. */
	Story story() {
		int position = this.companion.groups.indexOf(this.group);
		if (this.subdistrict.isFirst() && this.companion.part == Part.SIGN_IN && this.number == Timeline.RUNNING - 1) {
			return switch (position) {
				case 1 -> Story.POSSIBLE_DOUBLE;
				case 2 -> Story.CORRECTED;
				case 3 -> Story.CANCELLED;
				case 4 -> Story.GENUINE_DOUBLE;
				default -> Story.NONE;
			};
		}
		Chance chance = chance("story");
		if (this.number >= Timeline.RUNNING - 1 && chance.happens(0.002)) {
			return Story.POSSIBLE_DOUBLE;
		}
		return chance.one(List.of(Story.NONE, Story.TWICE, Story.CORRECTED, Story.CANCELLED, Story.GENUINE_DOUBLE), 925,
				65, 6, 3, 1);
	}

	Chance chance(String what) {
		return this.group.chance(what, this.number);
	}

	String regencyCode() {
		return this.group.regencyCode();
	}

	String villageCode() {
		return this.group.village.code();
	}

	boolean isWithin(LocalDate day) {
		return YearMonth.from(day).equals(this.month);
	}

}
