package id.sikap.barrier;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.support.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Barriers of any day, straight into the tables, each with its first state and owner.
 */
@Component
public class BarrierRows {

	private final JdbcClient jdbc;

	BarrierRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A barrier that is NEW since it was reported.
	 * @param typeCode as H4a
	 */
	public UUID reported(String typeCode, int severity, BarrierPlace place, BarrierOwner owner, LocalDate reportedOn,
			LocalDate dueOn, SignedInAccount reporter) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into barrier (id, regency_code, scope, area_code, companion_id, type_id, severity, description, reported_by,
					  reported_at, reported_on, due_on, state, open_since, owner_kind, owner_area, owner_companion_id)
					select :id, left(:area, 5), :scope, :area, cast(:companion as uuid), t.id, :severity, 'Uraian ' || t.code, :by,
					       :day, :day, :due, 'NEW', :day, :ownerKind, :ownerArea, cast(:owner as uuid)
					from barrier_type t where t.code = :type order by t.regency_code nulls first limit 1
					""")
			.param("id", id)
			.param("area", place.areaCode())
			.param("scope", place.scope().name())
			.param("companion", place.companionId())
			.param("type", typeCode)
			.param("severity", severity)
			.param("by", reporter.id())
			.param("day", reportedOn)
			.param("due", dueOn)
			.param("ownerKind", owner.kind().name())
			.param("ownerArea", owner.areaCode())
			.param("owner", owner.companionId())
			.update();
		this.jdbc.sql("insert into barrier_state (barrier_id, from_day, state) values (?, ?, 'NEW')")
			.params(id, reportedOn)
			.update();
		this.jdbc.sql("""
				insert into barrier_owner (barrier_id, from_day, kind, area_code, companion_id)
				select id, reported_on, owner_kind, owner_area, owner_companion_id from barrier where id = ?
				""").param(id).update();
		return id;
	}

	/** It ended on that day. */
	public void ended(UUID id, BarrierState ending, LocalDate day) {
		this.jdbc.sql("update barrier set state = ?, ended_on = ?, outcome = 'Hasil' where id = ?")
			.params(ending.name(), day, id)
			.update();
		this.jdbc.sql("delete from barrier_state where barrier_id = ? and from_day >= ?").params(id, day).update();
		this.jdbc.sql("update barrier_state set to_day = ? where barrier_id = ? and to_day is null")
			.params(day.minusDays(1), id)
			.update();
		this.jdbc.sql("insert into barrier_state (barrier_id, from_day, state) values (?, ?, ?)")
			.params(id, day, ending.name())
			.update();
	}

	/** Somebody else's from that day, which is later than the report. */
	public void handed(UUID id, BarrierOwner owner, LocalDate day) {
		this.jdbc.sql("update barrier_owner set to_day = ? where barrier_id = ? and to_day is null")
			.params(day.minusDays(1), id)
			.update();
		this.jdbc.sql("""
				insert into barrier_owner (barrier_id, from_day, kind, area_code, companion_id)
				values (:id, :day, :kind, :area, cast(:companion as uuid))
				""")
			.param("id", id)
			.param("day", day)
			.param("kind", owner.kind().name())
			.param("area", owner.areaCode())
			.param("companion", owner.companionId())
			.update();
		this.jdbc.sql(
				"update barrier set owner_kind = :kind, owner_area = :area, owner_companion_id = cast(:companion as uuid) where id = :id")
			.param("id", id)
			.param("kind", owner.kind().name())
			.param("area", owner.areaCode())
			.param("companion", owner.companionId())
			.update();
	}

	public void confirmed(UUID id, SignedInAccount coordinator) {
		this.jdbc.sql("update barrier set confirmed_by = ?, confirmed_at = now() where id = ?")
			.params(coordinator.id(), id)
			.update();
	}

}
