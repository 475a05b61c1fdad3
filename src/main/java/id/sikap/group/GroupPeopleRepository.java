package id.sikap.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Members and companions of groups, with their names.
 */
@Repository
class GroupPeopleRepository {

	private final JdbcClient jdbc;

	GroupPeopleRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every membership of the group: the ketua first, then by name. */
	List<MemberRow> members(UUID groupId) {
		return this.jdbc
			.sql("""
					select m.household_id, h.head_name, h.nik_last4, h.status,
					       h.id is not distinct from g.head_household_id is_head, m.from_day, m.to_day, m.end_reason
					from group_member m join household h on h.id = m.household_id join household_group g on g.id = m.group_id
					where m.group_id = :group
					order by is_head desc, h.head_name, m.from_day, m.id
					""")
			.param("group", groupId)
			.query(MemberRow.class)
			.list();
	}

	/** Every assignment of the group, the latest first. */
	List<AssignmentRow> assignments(UUID groupId, LocalDate today) {
		return this.jdbc
			.sql("""
					select a.id, a.companion_id, c.name companion_name, coalesce(c.service_to < :today, false) companion_left,
					       a.kind, a.from_day, a.to_day, a.reason
					from group_assignment a join companion c on c.id = a.companion_id
					where a.group_id = :group
					order by a.from_day desc, a.kind, a.id
					""")
			.param("group", groupId)
			.param("today", today)
			.query(AssignmentRow.class)
			.list();
	}

	/** Every membership of the family, the latest first. */
	List<PlaceRow> places(UUID householdId) {
		return this.jdbc.sql("""
				select m.group_id, g.name group_name, m.from_day, m.to_day, m.end_reason
				from group_member m join household_group g on g.id = m.group_id
				where m.household_id = :household order by m.from_day desc
				""").param("household", householdId).query(PlaceRow.class).list();
	}

	/** Companions in the scope who are in service on the day, by kecamatan and name. */
	List<CompanionOption> companions(LocalDate day, AreaScope scope) {
		return this.jdbc.sql("""
				select c.id, c.name, c.subdistrict_code, c.active_households from companion c
				where c.service_from <= :day and (c.service_to is null or c.service_to >= :day) and %s
				order by c.subdistrict_code, c.name, c.id
				""".formatted(scope.condition("c.subdistrict_code", null, null)))
			.param("day", day)
			.params(scope.parameters())
			.query(CompanionOption.class)
			.list();
	}

	/** Groups in the scope that the companion holds or covers today or later. */
	List<HeldGroup> heldBy(UUID companionId, LocalDate today, AreaScope scope) {
		return this.jdbc.sql("""
				select g.id, g.name, g.village_code, bool_and(a.kind = 'COVER') covers,
				       (select count(*) from household h where h.group_id = g.id
				          and h.status in ('AKTIF', 'CALON_GRADUASI')) active
				from group_assignment a join household_group g on g.id = a.group_id
				where a.companion_id = :companion and (a.to_day is null or a.to_day >= :today) and %s
				group by g.id
				order by g.village_code, g.normalised_name
				""".formatted(scope.condition("g.village_code", null, null)))
			.param("companion", companionId)
			.param("today", today)
			.params(scope.parameters())
			.query(HeldGroup.class)
			.list();
	}

}
