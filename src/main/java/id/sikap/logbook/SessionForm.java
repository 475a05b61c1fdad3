package id.sikap.logbook;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.sikap.p2k2.SessionAnswers;
import id.sikap.p2k2.SessionRecord;
import id.sikap.p2k2.SessionRecord.Notes;
import id.sikap.p2k2.SessionRecord.Teaching;
import id.sikap.p2k2.StoredSession;
import id.sikap.topic.TopicModule;

/**
 * What is typed about a session. The rules are those of every record, whoever sends it,
 * and stand with {@link id.sikap.p2k2.P2k2Service}.
 */
class SessionForm {

	/** Made with the blank form, so that sending it twice is noticed. */
	UUID id;

	UUID groupId;

	LocalDate heldOn;

	LocalTime startTime;

	LocalTime endTime;

	String place;

	String activityName;

	List<UUID> topicIds = new ArrayList<>();

	String siksCategory;

	YearMonth paymentFrom;

	YearMonth paymentTo;

	List<SpeakerRow> speakers = new ArrayList<>();

	String summary;

	String obstacles;

	String followUp;

	/** By family. */
	Map<UUID, MarkRow> marks = new LinkedHashMap<>();

	boolean markedAtOnce;

	List<UUID> photoIds = new ArrayList<>();

	List<UUID> signedListId = new ArrayList<>();

	boolean keepDouble;

	boolean keepUnmarked;

	/** Of a correction: the version that the person saw, and why he corrects it. */
	int version;

	String reason;

	static SessionForm of(StoredSession stored) {
		SessionForm form = of(stored.record());
		form.id = stored.session().getId();
		form.version = stored.session().getVersion();
		return form;
	}

	private static SessionForm of(SessionRecord record) {
		SessionForm form = new SessionForm();
		form.groupId = record.groupId();
		form.heldOn = record.heldOn();
		form.startTime = record.startTime();
		form.endTime = record.endTime();
		form.place = record.place();
		form.activityName = record.activityName();
		form.topicIds.addAll(record.teaching().topicIds());
		form.siksCategory = record.teaching().siksCategory();
		form.paymentFrom = record.teaching().paymentFrom();
		form.paymentTo = record.teaching().paymentTo();
		record.speakers().forEach((speaker) -> form.speakers.add(SpeakerRow.of(speaker)));
		form.summary = record.notes().summary();
		form.obstacles = record.notes().obstacles();
		form.followUp = record.notes().followUp();
		record.marks().forEach((mark) -> form.marks.put(mark.householdId(), MarkRow.of(mark)));
		form.markedAtOnce = record.markedAtOnce();
		form.photoIds.addAll(record.photoIds());
		if (record.signedListId() != null) {
			form.signedListId.add(record.signedListId());
		}
		return form;
	}

	SessionRecord record() {
		return new SessionRecord(this.groupId, this.heldOn, this.startTime, this.endTime, this.place, this.activityName,
				new Teaching(present(this.topicIds), this.siksCategory, this.paymentFrom, this.paymentTo),
				typedSpeakers().stream().map(SpeakerRow::speaker).toList(),
				new Notes(lines(this.summary), lines(this.obstacles), lines(this.followUp)),
				markedFamilies().stream().map((family) -> this.marks.get(family).mark(family)).toList(),
				this.markedAtOnce, present(this.photoIds),
				present(this.signedListId).stream().findFirst().orElse(null));
	}

	/** In the order in which they were sent. */
	Set<UUID> markedFamilies() {
		Set<UUID> families = new LinkedHashSet<>(this.marks.keySet());
		families.removeIf((family) -> family == null || this.marks.get(family).mark == null);
		return families;
	}

	SessionAnswers answers() {
		return new SessionAnswers(this.keepDouble, this.keepUnmarked);
	}

	/** For the page: which modules it opens. */
	public boolean teachesAnyOf(TopicModule module) {
		return module.topics().stream().anyMatch((topic) -> this.topicIds.contains(topic.id()));
	}

	public boolean hasMoreSpeakers() {
		return typedSpeakers().size() > 1;
	}

	public boolean keepsDouble() {
		return this.keepDouble;
	}

	public boolean keepsUnmarked() {
		return this.keepUnmarked;
	}

	/** There are always as many rows as there may be speakers. */
	void fillUpSpeakers() {
		while (this.speakers.size() < SessionRecord.MOST_SPEAKERS) {
			this.speakers.add(new SpeakerRow());
		}
	}

	/** Without the empty rows at the end. */
	private List<SpeakerRow> typedSpeakers() {
		int last = this.speakers.size();
		while (last > 0 && this.speakers.get(last - 1).isEmpty()) {
			last--;
		}
		return this.speakers.subList(0, last);
	}

	private static List<UUID> present(List<UUID> ids) {
		return ids.stream().filter((id) -> id != null).toList();
	}

	/** Browsers send a line break as two characters, and count it as one. */
	private static String lines(String text) {
		return (text == null) ? null : text.replace("\r\n", "\n");
	}

}
