package id.sikap.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same figures, added up another way: every row is read, and the definitions are
 * followed one after the other in plain Java, from sessions and marks, not from sums.
 */
final class RawRows {

	record Assignment(UUID groupId, UUID companionId, String kind, LocalDate fromDay, LocalDate toDay) {

	}

	record Group(UUID id, String villageCode, LocalDate closedOn) {

	}

	record Member(UUID groupId, UUID householdId, LocalDate fromDay, LocalDate toDay) {

	}

	record Session(UUID id, UUID groupId, UUID companionId, String villageCode, LocalDate heldOn, String status,
			String doubleState) {

	}

	record Mark(UUID sessionId, String mark) {

	}

	record Excuse(UUID groupId, LocalDate month, String state) {

	}

	record Family(UUID id, String villageCode) {

	}

	record Change(UUID id, UUID householdId, String toStatus, LocalDate onDay) {

	}

	record Officer(UUID id, String subdistrictCode, LocalDate serviceFrom, LocalDate serviceTo) {

	}

	private final List<Assignment> assignments;

	private final List<Group> groups;

	private final List<Member> members;

	private final List<Session> sessions;

	private final List<Mark> marks;

	private final List<Excuse> excuses;

	private final List<Family> families;

	private final List<Change> changes;

	private final List<Officer> officers;

	RawRows(JdbcClient jdbc) {
		this.assignments = all(jdbc, "select * from group_assignment", Assignment.class);
		this.groups = all(jdbc, "select * from household_group", Group.class);
		this.members = all(jdbc, "select * from group_member", Member.class);
		this.sessions = all(jdbc, "select * from p2k2_session", Session.class);
		this.marks = all(jdbc, "select * from attendance", Mark.class);
		this.excuses = all(jdbc, "select * from group_month_excuse", Excuse.class);
		this.families = all(jdbc, "select * from household", Family.class);
		this.changes = all(jdbc, "select * from household_status_change", Change.class);
		this.officers = all(jdbc, "select * from companion", Officer.class);
	}

	private static <T> List<T> all(JdbcClient jdbc, String sql, Class<T> type) {
		return jdbc.sql(sql).query(type).list();
	}

	/** Figures of an area; of one companion in it, when one is given. */
	CoverageRow count(String area, UUID companion, YearMonth month) {
		return count(area, companion, month, (group) -> true);
	}

	CoverageRow countGroup(UUID id, YearMonth month) {
		return count("35", null, month, id::equals);
	}

	private CoverageRow count(String area, UUID companion, YearMonth month, Predicate<UUID> wanted) {
		LocalDate last = month.atEndOfMonth();
		List<Group> counted = this.groups.stream()
			.filter((group) -> wanted.test(group.id()) && group.villageCode().startsWith(area))
			.filter((group) -> group.closedOn() == null || !group.closedOn().isBefore(last))
			.filter((group) -> (companion == null) ? serving(group.id(), last) != null || hasMembers(group.id(), last)
					: companion.equals(serving(group.id(), last)))
			.toList();
		List<Group> due = counted.stream().filter((group) -> !isExcused(group.id(), month)).toList();
		List<Session> held = this.sessions.stream()
			.filter((session) -> session.status().equals("HELD") && !session.doubleState().equals("POSSIBLE"))
			.filter((session) -> YearMonth.from(session.heldOn()).equals(month))
			.toList();
		long met = due.stream()
			.filter((group) -> held.stream().anyMatch((session) -> session.groupId().equals(group.id())))
			.count();
		List<Session> own = held.stream()
			.filter((session) -> wanted.test(session.groupId()) && session.villageCode().startsWith(area))
			.filter((session) -> companion == null || session.companionId().equals(companion))
			.toList();
		return new CoverageRow(area, null, officers(area, companion, last), counted.size(), counted.size() - due.size(),
				(int) met, own.size(), marks(own, "PRESENT"), marks(own, "PERMITTED"), marks(own, "SICK"),
				marks(own, "ABSENT"), families(area, companion, last));
	}

	UUID serving(UUID group, LocalDate day) {
		return this.assignments.stream()
			.filter((row) -> row.groupId().equals(group) && holds(row.fromDay(), row.toDay(), day))
			.min(Comparator.comparing((row) -> row.kind().equals("COVER") ? 0 : 1))
			.map(Assignment::companionId)
			.orElse(null);
	}

	private boolean hasMembers(UUID group, LocalDate day) {
		return this.members.stream()
			.anyMatch((row) -> row.groupId().equals(group) && holds(row.fromDay(), row.toDay(), day));
	}

	private boolean isExcused(UUID group, YearMonth month) {
		return this.excuses.stream()
			.anyMatch((row) -> row.groupId().equals(group) && row.state().equals("CONFIRMED")
					&& YearMonth.from(row.month()).equals(month));
	}

	private int marks(List<Session> of, String mark) {
		Set<UUID> ids = of.stream().map(Session::id).collect(Collectors.toSet());
		return (int) this.marks.stream()
			.filter((row) -> ids.contains(row.sessionId()) && row.mark().equals(mark))
			.count();
	}

	private int families(String area, UUID companion, LocalDate day) {
		return (int) this.families.stream()
			.filter((family) -> family.villageCode().startsWith(area) && isActive(family.id(), day))
			.filter((family) -> companion == null || this.members.stream()
				.filter((row) -> row.householdId().equals(family.id()) && holds(row.fromDay(), row.toDay(), day))
				.filter((row) -> this.groups.stream()
					.anyMatch((group) -> group.id().equals(row.groupId())
							&& (group.closedOn() == null || !group.closedOn().isBefore(day))))
				.anyMatch((row) -> companion.equals(serving(row.groupId(), day))))
			.count();
	}

	private boolean isActive(UUID family, LocalDate day) {
		return this.changes.stream()
			.filter((row) -> row.householdId().equals(family) && !row.onDay().isAfter(day))
			.max(Comparator.comparing(Change::onDay).thenComparing((row) -> row.id().toString()))
			.filter((row) -> Set.of("AKTIF", "CALON_GRADUASI").contains(row.toStatus()))
			.isPresent();
	}

	private int officers(String area, UUID companion, LocalDate day) {
		return (int) this.officers.stream()
			.filter((row) -> companion == null || row.id().equals(companion))
			.filter((row) -> row.subdistrictCode().startsWith(area) && holds(row.serviceFrom(), row.serviceTo(), day))
			.count();
	}

	/** Companions who serve a group of a village on the day. */
	int servingVillage(String village, LocalDate day) {
		return (int) this.groups.stream()
			.filter((group) -> group.villageCode().equals(village))
			.filter((group) -> group.closedOn() == null || !group.closedOn().isBefore(day))
			.map((group) -> serving(group.id(), day))
			.filter(Objects::nonNull)
			.distinct()
			.count();
	}

	private static boolean holds(LocalDate from, LocalDate to, LocalDate day) {
		return !from.isAfter(day) && (to == null || !to.isBefore(day));
	}

}
