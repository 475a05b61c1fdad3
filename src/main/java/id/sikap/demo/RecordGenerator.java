package id.sikap.demo;

import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import id.sikap.p2k2.AttendanceMark;
import id.sikap.p2k2.Mark;
import id.sikap.p2k2.SessionRecord;
import id.sikap.p2k2.SessionRecord.Notes;
import id.sikap.p2k2.SessionRecord.Teaching;
import id.sikap.p2k2.Speaker;
import id.sikap.topic.P2k2Topic;

/** What a companion writes down of a meeting. */
final class RecordGenerator {

	private static final List<Integer> MINUTES = List.of(90, 100, 105, 120);

	private RecordGenerator() {
	}

	static SessionRecord make(Meeting meeting, List<UUID> photoIds, Chance chance) {
		GroupMonth month = meeting.month();
		boolean allAtOnce = chance.happens((month.companion().habits.attendance() > 0.9) ? 0.12 : 0.02);
		List<AttendanceMark> marks = AttendanceGenerator.draw(month, meeting.heldOn(), allAtOnce, chance);
		LocalTime end = meeting.start().plusMinutes(chance.one(MINUTES));
		String name = "P2K2 %s - %s".formatted(month.group().name.toUpperCase(Locale.ROOT),
				meeting.topic().moduleShortName());
		return new SessionRecord(month.group().id, meeting.heldOn(), meeting.start(), end, month.group().place, name,
				teaching(month.month(), meeting.topic(), chance), speakers(month, chance),
				notes(meeting, marks, chance), marks, allAtOnce, photoIds, null);
	}

	/** Payment goes by the quarter (DOMAIN 2.3). */
	private static Teaching teaching(YearMonth month, P2k2Topic topic, Chance chance) {
		YearMonth quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
		return new Teaching(List.of(topic.id()), Topics.category(topic, chance), quarter, quarter.plusMonths(2));
	}

	private static List<Speaker> speakers(GroupMonth month, Chance chance) {
		String subdistrict = month.subdistrict().plan().area().name();
		List<Speaker> speakers = new ArrayList<>();
		speakers.add(new Speaker(month.companion().name, "PKH Kecamatan " + subdistrict));
		int guests = chance.happens(0.3) ? chance.between(1, 2) : 0;
		for (int i = 0; i < guests; i++) {
			String[] guest = Words.SPEAKERS.pair(chance);
			String home = guest[1].contains("Desa") ? month.group().village.name() : subdistrict;
			speakers
				.add(new Speaker("%s %s (%s)".formatted(Words.WOMEN.any(chance), Words.PLANTS.any(chance), guest[0]),
						guest[1].formatted(home)));
		}
		return speakers;
	}

	private static Notes notes(Meeting meeting, List<AttendanceMark> marks, Chance chance) {
		String[] obstacle = chance.happens(0.4) ? Words.OBSTACLES.pair(chance) : new String[] { null, null };
		boolean silent = meeting.month().companion().part == Part.WEAK && chance.happens(0.5);
		return new Notes(silent ? null : summary(meeting, marks, obstacle, chance), obstacle[0], obstacle[1]);
	}

	/** The five aspects that the ministry's form asks for (DOMAIN 1.5). */
	private static String summary(Meeting meeting, List<AttendanceMark> marks, String[] obstacle, Chance chance) {
		String trouble = (obstacle[0] != null) ? obstacle[0] + " " + obstacle[1] : "Tidak ada kendala yang berarti.";
		return "%s Materi: %s. Hadir %d dari %d KPM. %s %s %s".formatted(Words.PROCESS.any(chance),
				meeting.topic().title(), AttendanceGenerator.present(marks), marks.size(),
				Words.PARTICIPATION.any(chance), Words.RESULTS.any(chance), trouble);
	}

	/** As it was before those who came late were added. */
	static SessionRecord beforeCorrection(SessionRecord record) {
		List<AttendanceMark> marks = new ArrayList<>();
		int late = 2;
		for (AttendanceMark mark : record.marks()) {
			boolean missed = mark.mark() == Mark.PRESENT && late-- > 0;
			marks.add(missed ? new AttendanceMark(mark.householdId(), Mark.ABSENT, null, null) : mark);
		}
		return new SessionRecord(record.groupId(), record.heldOn(), record.startTime(), record.endTime(),
				record.place(), record.activityName(), record.teaching(), record.speakers(), record.notes(), marks,
				record.markedAtOnce(), record.photoIds(), record.signedListId());
	}

}
