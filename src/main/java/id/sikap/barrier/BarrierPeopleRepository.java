package id.sikap.barrier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Companions and villages that a barrier can be of, and where it was met.
 */
@Repository
class BarrierPeopleRepository {

	private final JdbcClient jdbc;

	BarrierPeopleRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In service on the day, by name. */
	List<BarrierChoice> companions(String subdistrictCode, LocalDate day) {
		return this.jdbc.sql("""
				select c.id::text code, c.name from companion c
				where c.subdistrict_code = :subdistrict and c.service_from <= :day
				  and (c.service_to is null or c.service_to >= :day)
				order by c.name, c.id
				""").param("subdistrict", subdistrictCode).param("day", day).query(BarrierChoice.class).list();
	}

	/** A companion in service whom the account sees. */
	Optional<BarrierPlace> place(UUID companionId, LocalDate day, AreaScope scope) {
		return this.jdbc
			.sql("select c.subdistrict_code from companion c where c.id = :id and c.service_from <= :day "
					+ "and (c.service_to is null or c.service_to >= :day) and "
					+ scope.condition("c.subdistrict_code", null, "c.id"))
			.params(scope.parameters())
			.param("id", companionId)
			.param("day", day)
			.query(String.class)
			.optional()
			.map((subdistrict) -> BarrierPlace.companion(companionId, subdistrict));
	}

	List<String> villagesServed(Collection<UUID> groupIds) {
		return groupIds.isEmpty() ? List.of()
				: this.jdbc.sql("select distinct village_code from household_group where id in (:groups) order by 1")
					.param("groups", groupIds)
					.query(String.class)
					.list();
	}

	/** What a session that the account sees says of obstacles. */
	Optional<BarrierOrigin> session(UUID id, AreaScope scope) {
		return this.jdbc
			.sql("""
					select s.id session_id, null::uuid plan_id, s.village_code, g.name group_name, s.held_on "day", s.obstacles words,
					       null reason
					from p2k2_session s join household_group g on g.id = s.group_id
					where s.id = :id and
					"""
					+ scope.condition("s.village_code", "s.group_id", "s.companion_id"))
			.params(scope.parameters())
			.param("id", id)
			.query(BarrierOrigin.class)
			.optional();
	}

	/** Why a plan of a group that the account sees came to nothing. */
	Optional<BarrierOrigin> plan(UUID id, AreaScope scope) {
		return this.jdbc.sql("""
				select null::uuid session_id, p.id plan_id, p.village_code, g.name group_name, p.planned_on "day",
				       p.not_held_note words, p.not_held_reason reason
				from p2k2_plan p join household_group g on g.id = p.group_id
				where p.id = :id and
				""" + scope.condition("p.village_code", "p.group_id", null))
			.params(scope.parameters())
			.param("id", id)
			.query(BarrierOrigin.class)
			.optional();
	}

}
