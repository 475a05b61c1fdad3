package id.sikap.p2k2;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.group.GroupService;
import id.sikap.group.HouseholdGroup;
import id.sikap.group.Roster;
import id.sikap.group.Serving;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.topic.P2k2Topic;
import id.sikap.topic.TopicCatalogue;

import org.springframework.stereotype.Service;

/**
 * Decides whether a record may be kept, where it belongs, and what must be asked first.
 */
@Service
class SessionAdmission {

	private final GroupService groups;

	private final Serving serving;

	private final Roster roster;

	private final TopicCatalogue topics;

	private final P2k2SessionRepository sessions;

	private final Clock clock;

	SessionAdmission(GroupService groups, Serving serving, Roster roster, TopicCatalogue topics,
			P2k2SessionRepository sessions, Clock clock) {
		this.groups = groups;
		this.serving = serving;
		this.roster = roster;
		this.topics = topics;
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * @param sessionId of the record, which is no double of itself
	 * @param stored the session that the record corrects, null for a new one: what it
	 * says may stay, though it has been retired since
	 * @throws SessionRefusedException when it breaks a rule
	 * @throws SessionQuestionException when a person should look first
	 */
	Admission admit(UUID sessionId, SessionRecord record, StoredSession stored, SessionAnswers answers,
			AreaScope scope) {
		List<RuleViolation> problems = new ArrayList<>(SessionRules.problems(record, LocalDate.now(this.clock)));
		if (problems.stream().anyMatch((problem) -> Set.of("groupId", "heldOn").contains(problem.field()))) {
			throw new SessionRefusedException(problems); // nothing else can be told
		}
		Optional<HouseholdGroup> group = groupOn(record, scope, problems);
		Optional<UUID> companion = group.flatMap((found) -> companionOn(found, record.heldOn(), scope, problems));
		if (companion.isPresent()) {
			problems.addAll(problemsInside(record, stored, group.get()));
		}
		if (!problems.isEmpty()) {
			throw new SessionRefusedException(problems);
		}
		return new Admission(group.get(), companion.get(), ask(sessionId, record, stored, answers));
	}

	private Optional<HouseholdGroup> groupOn(SessionRecord record, AreaScope scope, List<RuleViolation> problems) {
		try {
			HouseholdGroup group = this.groups.getOn(record.groupId(), record.heldOn(), scope);
			if (!group.isOpen(record.heldOn())) {
				problems.add(RuleViolation.of("heldOn", "p2k2.error.groupClosed"));
			}
			return Optional.of(group);
		}
		catch (NotFoundException ex) {
			problems.add(RuleViolation.of("groupId", "p2k2.error.foreignGroup"));
			return Optional.empty();
		}
	}

	private Optional<UUID> companionOn(HouseholdGroup group, LocalDate day, AreaScope scope,
			List<RuleViolation> problems) {
		Optional<UUID> companion = this.serving.companionOn(group.getId(), day);
		if (companion.isEmpty()) {
			problems.add(RuleViolation.of("heldOn", "p2k2.error.nobodyServed"));
		}
		else if (!P2k2Session.mayRecord(scope, group.getVillageCode(), companion.get())) {
			problems.add(RuleViolation.of("heldOn", "p2k2.error.notYours"));
		}
		return companion;
	}

	private List<RuleViolation> problemsInside(SessionRecord record, StoredSession stored, HouseholdGroup group) {
		List<UUID> kept = (stored == null) ? List.of() : stored.record().teaching().topicIds();
		List<P2k2Topic> allowed = this.topics.find(record.teaching().topicIds(), group.getRegencyCode())
			.stream()
			.filter((topic) -> topic.isTaughtOn(record.heldOn()) || kept.contains(topic.id()))
			.toList();
		List<String> categories = new ArrayList<>(this.topics.siksCategories(record.heldOn()));
		if (stored != null) {
			categories.add(stored.record().teaching().siksCategory());
		}
		return SessionRules.problems(record, allowed, categories, this.roster.everMembers(group.getId()));
	}

	private DoubleState ask(UUID sessionId, SessionRecord record, StoredSession stored, SessionAnswers answers) {
		boolean sameDay = stored != null && stored.session().getHeldOn().equals(record.heldOn());
		Optional<UUID> other = sameDay ? Optional.empty() : otherSession(sessionId, record);
		int unmarked = unmarked(record);
		boolean askDouble = other.isPresent() && !answers.keepDouble();
		boolean askUnmarked = unmarked > 0 && !answers.keepUnmarked();
		if (askDouble || askUnmarked) {
			throw new SessionQuestionException(askDouble ? other.get() : null, askUnmarked ? unmarked : 0);
		}
		if (sameDay) {
			return stored.session().getDoubleState();
		}
		return other.isPresent() ? DoubleState.POSSIBLE : DoubleState.NONE;
	}

	private Optional<UUID> otherSession(UUID sessionId, SessionRecord record) {
		return this.sessions.findHeld(record.groupId(), record.heldOn())
			.stream()
			.map(P2k2Session::getId)
			.filter((id) -> !id.equals(sessionId))
			.findFirst();
	}

	private int unmarked(SessionRecord record) {
		Set<UUID> marked = record.marks().stream().map(AttendanceMark::householdId).collect(Collectors.toSet());
		return (int) this.roster.of(record.groupId(), record.heldOn())
			.stream()
			.filter((member) -> !marked.contains(member.householdId()))
			.count();
	}

}
