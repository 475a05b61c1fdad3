package id.sikap.logbook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.attachment.Attachment;
import id.sikap.attachment.AttachmentService;
import id.sikap.group.GroupService;
import id.sikap.group.HouseholdGroup;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.group.Serving;
import id.sikap.p2k2.StoredSession;
import id.sikap.support.NotFoundException;
import id.sikap.topic.TopicCatalogue;
import id.sikap.topic.TopicModule;

import org.springframework.stereotype.Service;

/**
 * Puts together what the form shows beside its fields. Each question is a transaction of
 * its own: that a group is not the account's is an answer here, and ends nothing.
 */
@Service
class SessionFormPages {

	private final GroupService groups;

	private final Serving serving;

	private final Roster roster;

	private final TopicCatalogue topics;

	private final AttachmentService attachments;

	private final RosterRepository families;

	private final Clock clock;

	SessionFormPages(GroupService groups, Serving serving, Roster roster, TopicCatalogue topics,
			AttachmentService attachments, RosterRepository families, Clock clock) {
		this.groups = groups;
		this.serving = serving;
		this.roster = roster;
		this.topics = topics;
		this.attachments = attachments;
		this.families = families;
		this.clock = clock;
	}

	/**
	 * @param stored the session that is corrected, null for a new one
	 */
	SessionFormPage of(SessionForm form, StoredSession stored, AreaScope scope) {
		LocalDate fallback = (stored == null) ? LocalDate.now(this.clock) : stored.session().getHeldOn();
		LocalDate day = (form.heldOn == null) ? fallback : form.heldOn;
		form.fillUpSpeakers();
		Optional<HouseholdGroup> group = group(form.groupId, day, scope).or(() -> group(form.groupId, fallback, scope));
		return new SessionFormPage(group.map(HouseholdGroup::getName).orElse(null),
				group.map(HouseholdGroup::getVillageCode).orElse(null),
				group.map((found) -> companionName(found, day)).orElse(null), modules(day, stored, scope),
				categories(day, stored), rows(form, group.map(HouseholdGroup::getId), day),
				attachments(form.photoIds, stored, scope), attachments(form.signedListId, stored, scope));
	}

	private Optional<HouseholdGroup> group(UUID groupId, LocalDate day, AreaScope scope) {
		try {
			return (groupId == null) ? Optional.empty() : Optional.of(this.groups.getOn(groupId, day, scope));
		}
		catch (NotFoundException ex) {
			return Optional.empty();
		}
	}

	private String companionName(HouseholdGroup group, LocalDate day) {
		return this.serving.companionOn(group.getId(), day).map(this.families::companionName).orElse(null);
	}

	/**
	 * What may be taught on the day, and what the session teaches already.
	 */
	private List<TopicModule> modules(LocalDate day, StoredSession stored, AreaScope scope) {
		Set<UUID> kept = (stored == null) ? Set.of() : Set.copyOf(stored.record().teaching().topicIds());
		return this.topics.modules(scope.regencyCode())
			.stream()
			.map((module) -> new TopicModule(module.code(), module.name(), module.shortName(),
					module.topics()
						.stream()
						.filter((topic) -> topic.isTaughtOn(day) || kept.contains(topic.id()))
						.toList()))
			.filter((module) -> !module.topics().isEmpty())
			.toList();
	}

	private List<String> categories(LocalDate day, StoredSession stored) {
		Set<String> categories = new LinkedHashSet<>(this.topics.siksCategories(day));
		if (stored != null) {
			categories.add(stored.session().getSiksCategory());
		}
		return List.copyOf(categories);
	}

	/** The roster of the day, and after it others that have a mark. */
	private List<RosterRow> rows(SessionForm form, Optional<UUID> groupId, LocalDate day) {
		List<RosterEntry> members = groupId.map((id) -> this.roster.of(id, day)).orElse(List.of());
		Set<UUID> ids = members.stream().map(RosterEntry::householdId).collect(Collectors.toSet());
		Map<UUID, YearMonth> absent = this.families.absentSince(ids, day);
		List<RosterRow> rows = new ArrayList<>();
		members.forEach((member) -> rows.add(new RosterRow(member.householdId(), member.headName(), member.isHead(),
				true, absent.get(member.householdId()), form.marks.get(member.householdId()))));
		Set<UUID> others = form.markedFamilies();
		others.removeAll(ids);
		Map<UUID, String> names = groupId.map((id) -> this.families.namesOfEverMembers(others, id)).orElse(Map.of());
		others.forEach(
				(other) -> rows.add(new RosterRow(other, names.get(other), false, false, null, form.marks.get(other))));
		return rows;
	}

	/** Own uploads that nobody has claimed, and those that the session has. */
	private List<Attachment> attachments(List<UUID> typed, StoredSession stored, AreaScope scope) {
		List<UUID> ids = typed.stream().filter((id) -> id != null).toList();
		Set<UUID> own = new HashSet<>();
		if (stored != null) {
			own.addAll(stored.record().photoIds());
			own.add(stored.record().signedListId());
		}
		return this.attachments.find(ids)
			.stream()
			.filter((found) -> own.contains(found.id())
					|| (found.claimedAt() == null && found.uploadedBy().equals(scope.account().id())))
			.toList();
	}

}
