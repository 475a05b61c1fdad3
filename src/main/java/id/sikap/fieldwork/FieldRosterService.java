package id.sikap.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaService;
import id.sikap.barriertype.BarrierTypeCatalogue;
import id.sikap.fieldwork.FieldRoster.Former;
import id.sikap.fieldwork.FieldRoster.Group;
import id.sikap.fieldwork.FieldRoster.Member;
import id.sikap.fieldwork.FieldRoster.Month;
import id.sikap.fieldwork.FieldRoster.Session;
import id.sikap.fieldwork.FieldRosterRepository.GroupRow;
import id.sikap.p2k2.SessionRecord;
import id.sikap.participation.ParticipationService;
import id.sikap.policy.PolicyAnswerService;
import id.sikap.topic.TopicCatalogue;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class FieldRosterService {

	private static final int MOST_POLICIES = 30;

	private static final FieldRoster.Limits LIMITS = new FieldRoster.Limits(1000, 100, SessionRecord.MOST_SPEAKERS,
			SessionRecord.MOST_PHOTOS);

	private final FieldRosterRepository repository;

	private final TopicCatalogue topics;

	private final BarrierTypeCatalogue barrierTypes;

	private final ParticipationService participation;

	private final PolicyAnswerService policies;

	private final AreaService areas;

	private final Clock clock;

	FieldRosterService(FieldRosterRepository repository, TopicCatalogue topics, BarrierTypeCatalogue barrierTypes,
			ParticipationService participation, PolicyAnswerService policies, AreaService areas, Clock clock) {
		this.repository = repository;
		this.topics = topics;
		this.barrierTypes = barrierTypes;
		this.participation = participation;
		this.policies = policies;
		this.areas = areas;
		this.clock = clock;
	}

	/** Of the groups that the account's companion serves today. */
	FieldRoster of(AreaScope scope) {
		LocalDate today = LocalDate.now(this.clock);
		FieldRoster roster = new FieldRoster(null, today,
				new FieldRoster.Companion(scope.companionId(), this.repository.companionName(scope.companionId())),
				groups(scope, today), topics(scope, today), this.topics.siksCategories(today), LIMITS,
				this.barrierTypes.groupsOn(today, scope.regencyCode())
					.stream()
					.flatMap((group) -> FieldRoster.Type.of(group).stream())
					.toList(),
				List.of(1, 2, 3),
				this.participation.invitations(scope.companionId()).stream().map(FieldRoster.Call::of).toList(),
				this.policies.toKnow(scope.companionId(), MOST_POLICIES).stream().map(FieldRoster.Rule::of).toList());
		return roster.versioned(version(roster));
	}

	private List<Group> groups(AreaScope scope, LocalDate today) {
		LocalDate since = today.withDayOfMonth(1).minusMonths(1);
		List<YearMonth> asked = List.of(YearMonth.from(today), YearMonth.from(since));
		List<GroupRow> rows = this.repository.groups(scope.groupIds(), since);
		List<UUID> ids = rows.stream().map(GroupRow::id).toList();
		Map<UUID, List<Member>> members = this.repository.members(ids, today);
		Map<UUID, List<Former>> former = this.repository.former(ids, today);
		Map<UUID, List<Month>> months = this.repository.months(ids, asked, today);
		Map<UUID, List<Session>> sessions = this.repository.sessions(ids, since);
		return rows.stream()
			.map((row) -> new Group(row.id(), row.name(), this.areas.name(row.villageCode()), row.meetingPlace(),
					row.usualDay(), members.getOrDefault(row.id(), List.of()), former.getOrDefault(row.id(), List.of()),
					months.getOrDefault(row.id(), List.of()), sessions.getOrDefault(row.id(), List.of())))
			.toList();
	}

	/** Also what could be taught last month, and may still be told of it. */
	private List<FieldRoster.Topic> topics(AreaScope scope, LocalDate today) {
		return Stream.of(today, today.withDayOfMonth(1).minusMonths(1))
			.flatMap((day) -> this.topics.on(day, scope.regencyCode()).stream())
			.distinct()
			.map(FieldRoster.Topic::of)
			.toList();
	}

	private static String version(FieldRoster roster) {
		byte[] hash = RecordReader.hash(RecordReader.write(roster));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22);
	}

}
