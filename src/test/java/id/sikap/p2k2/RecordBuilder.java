package id.sikap.p2k2;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.p2k2.SessionRecord.Notes;
import id.sikap.p2k2.SessionRecord.Teaching;

/**
 * A record that breaks no rule, to be changed where a test wants it.
 */
public final class RecordBuilder {

	UUID groupId;

	LocalDate heldOn;

	LocalTime startTime = LocalTime.of(9, 0);

	LocalTime endTime = LocalTime.of(11, 0);

	String place = "Rumah ketua kelompok";

	String activityName = "P2K2 MELATI 1 - Pengasuhan";

	List<UUID> topicIds = new ArrayList<>();

	String siksCategory = "Kesejahteraan sosial";

	YearMonth paymentFrom = YearMonth.of(2026, 10);

	YearMonth paymentTo = YearMonth.of(2026, 12);

	List<Speaker> speakers = List.of(new Speaker("Siti Contoh", "Kementerian Sosial"));

	String summary = "Pertemuan berjalan baik.";

	String obstacles;

	String followUp;

	Map<UUID, AttendanceMark> marks = new LinkedHashMap<>();

	List<UUID> photoIds = List.of();

	UUID signedListId;

	public RecordBuilder(UUID groupId, LocalDate heldOn, UUID... topicIds) {
		this.groupId = groupId;
		this.heldOn = heldOn;
		this.topicIds.addAll(List.of(topicIds));
	}

	public RecordBuilder on(LocalDate day) {
		this.heldOn = day;
		return this;
	}

	public RecordBuilder between(LocalTime start, LocalTime end) {
		this.startTime = start;
		this.endTime = end;
		return this;
	}

	public RecordBuilder place(String place) {
		this.place = place;
		return this;
	}

	public RecordBuilder activityName(String activityName) {
		this.activityName = activityName;
		return this;
	}

	public RecordBuilder topics(UUID... topicIds) {
		this.topicIds = List.of(topicIds);
		return this;
	}

	public RecordBuilder category(String siksCategory) {
		this.siksCategory = siksCategory;
		return this;
	}

	public RecordBuilder period(YearMonth from, YearMonth to) {
		this.paymentFrom = from;
		this.paymentTo = to;
		return this;
	}

	public RecordBuilder speakers(Speaker... speakers) {
		this.speakers = List.of(speakers);
		return this;
	}

	public RecordBuilder notes(String summary, String obstacles, String followUp) {
		this.summary = summary;
		this.obstacles = obstacles;
		this.followUp = followUp;
		return this;
	}

	public RecordBuilder mark(UUID householdId, Mark mark) {
		return mark(householdId, mark, null, null);
	}

	public RecordBuilder mark(UUID householdId, Mark mark, String reason, Understanding understanding) {
		this.marks.put(householdId, new AttendanceMark(householdId, mark, reason, understanding));
		return this;
	}

	public RecordBuilder markAll(Iterable<UUID> households, Mark mark) {
		households.forEach((household) -> mark(household, mark));
		return this;
	}

	public RecordBuilder photos(UUID... photoIds) {
		this.photoIds = List.of(photoIds);
		return this;
	}

	public RecordBuilder signedList(UUID signedListId) {
		this.signedListId = signedListId;
		return this;
	}

	public SessionRecord build() {
		return new SessionRecord(this.groupId, this.heldOn, this.startTime, this.endTime, this.place, this.activityName,
				new Teaching(this.topicIds, this.siksCategory, this.paymentFrom, this.paymentTo), this.speakers,
				new Notes(this.summary, this.obstacles, this.followUp), List.copyOf(this.marks.values()), false,
				this.photoIds, this.signedListId);
	}

}
