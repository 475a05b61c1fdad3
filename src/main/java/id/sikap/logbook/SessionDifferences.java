package id.sikap.logbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.p2k2.AttendanceMark;
import id.sikap.p2k2.SessionRecord;
import id.sikap.topic.P2k2Topic;
import id.sikap.topic.TopicCatalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where records of one group differ, in the order of the form.
 */
@Service
@Transactional(readOnly = true)
class SessionDifferences {

	private final TopicCatalogue topics;

	private final RosterRepository families;

	private final SessionWords words;

	SessionDifferences(TopicCatalogue topics, RosterRepository families, SessionWords words) {
		this.topics = topics;
		this.families = families;
		this.words = words;
	}

	/**
	 * @param records one after the other
	 * @return between each and the next; one list less than there are records
	 */
	List<List<Difference>> between(List<SessionRecord> records, String regencyCode) {
		Map<UUID, String> labels = labels(records, regencyCode);
		Map<UUID, String> names = names(records);
		List<List<Difference>> all = new ArrayList<>();
		for (int i = 1; i < records.size(); i++) {
			all.add(between(records.get(i - 1), records.get(i), labels, names));
		}
		return all;
	}

	private List<Difference> between(SessionRecord before, SessionRecord after, Map<UUID, String> labels,
			Map<UUID, String> names) {
		List<Difference> found = new ArrayList<>();
		Comparison fields = (key, value) -> {
			String was = value.apply(before);
			String is = value.apply(after);
			if (!was.equals(is)) {
				found.add(new Difference(key, null, was, is));
			}
		};
		fields.add("p2k2.heldOn", this.words::day);
		fields.add("p2k2.time", this.words::time);
		fields.add("p2k2.place", (record) -> this.words.text(record.place()));
		fields.add("p2k2.topicIds", (record) -> this.words.topics(record, labels));
		fields.add("p2k2.siksCategory", (record) -> this.words.text(record.teaching().siksCategory()));
		fields.add("p2k2.activityName", (record) -> this.words.text(record.activityName()));
		fields.add("p2k2.paymentPeriod",
				(record) -> this.words.period(record.teaching().paymentFrom(), record.teaching().paymentTo()));
		fields.add("p2k2.speakers", this.words::speakers);
		marks(before, after, names, found);
		fields.add("p2k2.summary", (record) -> this.words.text(record.notes().summary()));
		fields.add("p2k2.obstacles", (record) -> this.words.text(record.notes().obstacles()));
		fields.add("p2k2.followUp", (record) -> this.words.text(record.notes().followUp()));
		files(before, after, found);
		return found;
	}

	private void marks(SessionRecord before, SessionRecord after, Map<UUID, String> names, List<Difference> found) {
		Map<UUID, AttendanceMark> was = byFamily(before);
		Map<UUID, AttendanceMark> is = byFamily(after);
		Set<UUID> all = new LinkedHashSet<>(was.keySet());
		all.addAll(is.keySet());
		all.stream()
			.filter((family) -> !Objects.equals(was.get(family), is.get(family)))
			.map((family) -> new Difference("p2k2.marks", names.getOrDefault(family, "–"),
					this.words.mark(was.get(family)), this.words.mark(is.get(family))))
			.sorted((one, other) -> one.subject().compareTo(other.subject()))
			.forEach(found::add);
	}

	private void files(SessionRecord before, SessionRecord after, List<Difference> found) {
		if (!before.photoIds().equals(after.photoIds())) {
			found.add(new Difference("p2k2.photoIds", null, this.words.photos(before.photoIds()),
					this.words.photos(after.photoIds())));
		}
		if (!Objects.equals(before.signedListId(), after.signedListId())) {
			found.add(new Difference("p2k2.signedListId", null, signedList(before, "p2k2.signedList.former"),
					signedList(after, "p2k2.signedList.new")));
		}
	}

	private String signedList(SessionRecord record, String key) {
		return (record.signedListId() == null) ? "" : this.words.message(key);
	}

	private Map<UUID, String> labels(List<SessionRecord> records, String regencyCode) {
		Set<UUID> ids = new HashSet<>();
		records.forEach((record) -> ids.addAll(record.teaching().topicIds()));
		return this.topics.find(ids, regencyCode).stream().collect(Collectors.toMap(P2k2Topic::id, P2k2Topic::label));
	}

	private Map<UUID, String> names(List<SessionRecord> records) {
		Map<UUID, String> names = new HashMap<>();
		Map<UUID, Set<UUID>> byGroup = new HashMap<>();
		records.stream()
			.filter((record) -> record.groupId() != null)
			.forEach((record) -> byGroup.computeIfAbsent(record.groupId(), (group) -> new HashSet<>())
				.addAll(byFamily(record).keySet()));
		byGroup.forEach((group, ids) -> names.putAll(this.families.namesOfEverMembers(ids, group)));
		return names;
	}

	private static Map<UUID, AttendanceMark> byFamily(SessionRecord record) {
		return record.marks().stream().collect(Collectors.toMap(AttendanceMark::householdId, Function.identity()));
	}

	private interface Comparison {

		void add(String labelKey, Function<SessionRecord, String> value);

	}

}
