package id.sikap.barrier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.support.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The dated states, owners and steps of barriers. What changes twice on a day counts as
 * it was at the day's end.
 */
@Repository
class BarrierHistoryRepository {

	private final JdbcClient jdbc;

	BarrierHistoryRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param fromDay what was after it is forgotten: it was another state all along
	 */
	void state(UUID barrierId, BarrierState state, LocalDate fromDay) {
		cut("barrier_state", barrierId, fromDay);
		this.jdbc.sql("insert into barrier_state (barrier_id, from_day, state) values (:id, :day, :state)")
			.param("id", barrierId)
			.param("day", fromDay)
			.param("state", state.name())
			.update();
	}

	void owner(UUID barrierId, BarrierOwner owner, LocalDate fromDay) {
		cut("barrier_owner", barrierId, fromDay);
		this.jdbc.sql("""
				insert into barrier_owner (barrier_id, from_day, kind, area_code, companion_id)
				values (:id, :day, :kind, :area, cast(:companion as uuid))
				""")
			.param("id", barrierId)
			.param("day", fromDay)
			.param("kind", owner.kind().name())
			.param("area", owner.areaCode())
			.param("companion", owner.companionId())
			.update();
	}

	private void cut(String table, UUID barrierId, LocalDate fromDay) {
		this.jdbc.sql("delete from " + table + " where barrier_id = :id and from_day >= :day")
			.param("id", barrierId)
			.param("day", fromDay)
			.update();
		this.jdbc
			.sql("update " + table + " set to_day = :before where barrier_id = :id and coalesce(to_day, :day) >= :day")
			.param("id", barrierId)
			.param("day", fromDay)
			.param("before", fromDay.minusDays(1))
			.update();
	}

	/**
	 * @param owner whose it becomes, null where it stays
	 * @param dueOn the new one, null where it stays
	 */
	void step(UUID barrierId, BarrierStepKind kind, LocalDate day, String note, BarrierOwner owner, LocalDate dueOn,
			UUID account, Instant at) {
		this.jdbc
			.sql("""
					insert into barrier_step (id, barrier_id, kind, on_day, note, owner_area, owner_companion_id, due_on, by_account, at)
					values (:id, :barrier, :kind, :day, :note, :area, cast(:companion as uuid), cast(:due as date), :by,
					        cast(:at as timestamptz))
					""")
			.param("id", Ids.next())
			.param("barrier", barrierId)
			.param("kind", kind.name())
			.param("day", day)
			.param("note", note)
			.param("area", (owner != null) ? owner.areaCode() : null)
			.param("companion", (owner != null) ? owner.companionId() : null)
			.param("due", dueOn)
			.param("by", account)
			.param("at", at.toString())
			.update();
	}

	/** The newest first. */
	List<BarrierStep> steps(UUID barrierId) {
		return this.jdbc.sql("""
				select s.kind, s.on_day, s.note, s.owner_area, c.name owner_name, s.due_on, a.display_name "by", s.at
				from barrier_step s
				join account a on a.id = s.by_account
				left join companion c on c.id = s.owner_companion_id
				where s.barrier_id = :id order by s.at desc, s.id desc
				""").param("id", barrierId).query(BarrierStep.class).list();
	}

}
