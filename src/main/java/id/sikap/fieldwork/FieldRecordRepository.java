package id.sikap.fieldwork;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Scoped;
import id.sikap.fieldwork.RecordReceipt.FamilyName;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.time.ZoneOffset.UTC;

@Repository
class FieldRecordRepository {

	/**
	 * @param sessionId null where the record is of none
	 */
	record Row(UUID id, byte[] contentHash, String areaCode, UUID companionId, UUID madeBy, UUID receivedBy,
			UUID sessionId, int resultVersion, Instant receivedAt, boolean late) implements Scoped {

		@Override
		public String scopeArea() {
			return this.areaCode;
		}

		@Override
		public UUID scopeCompanion() {
			return this.companionId;
		}

		boolean isKnownTo(AreaScope scope) {
			UUID account = scope.account().id();
			return account.equals(this.madeBy) || account.equals(this.receivedBy) || scope.covers(this);
		}

	}

	/**
	 * What became of a record.
	 *
	 * @param areaCode null where the sender's stays
	 */
	record Outcome(String areaCode, UUID sessionId, UUID barrierId, int version, boolean late) {
	}

	private final JdbcClient jdbc;

	FieldRecordRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits for whoever writes the same id at this moment.
	 * @return false when there is one now
	 */
	boolean insertIfAbsent(IncomingRecord record, FieldSender sender, Instant now) {
		return this.jdbc
			.sql("""
					insert into field_record (id, kind, content_hash, regency_code, area_code, companion_id, made_by,
					    received_by, made_at, skew_millis, finished_at, received_at)
					values (:id, :kind, :hash, :regency, :area, :companion, :madeBy, :receivedBy, :madeAt, :skew, :finishedAt,
					    :now)
					on conflict do nothing
					""")
			.param("id", record.id())
			.param("kind", record.kind().name())
			.param("hash", RecordReader.hash(record))
			.param("regency", sender.scope().regencyCode())
			.param("area", sender.scope().areaCode())
			.param("companion", sender.companionId())
			.param("madeBy", sender.madeBy())
			.param("receivedBy", sender.scope().account().id())
			.param("madeAt", record.madeAt().atOffset(UTC))
			.param("skew", record.skewMillis())
			.param("finishedAt", record.finishedAt(now).atOffset(UTC))
			.param("now", now.atOffset(UTC))
			.update() == 1;
	}

	void settle(UUID id, Outcome outcome) {
		this.jdbc
			.sql("""
					update field_record set area_code = coalesce(:area, area_code), session_id = :session, barrier_id = :barrier,
					    result_version = :version, late = :late
					where id = :id
					""")
			.param("id", id)
			.param("area", outcome.areaCode())
			.param("session", outcome.sessionId())
			.param("barrier", outcome.barrierId())
			.param("version", outcome.version())
			.param("late", outcome.late())
			.update();
	}

	Optional<Row> find(UUID id) {
		return this.jdbc
			.sql("""
					select id, content_hash, area_code, companion_id, made_by, received_by, session_id, result_version, received_at,
					       late
					from field_record where id = :id
					""")
			.param("id", id)
			.query(Row.class)
			.optional();
	}

	/** Names of families that are or ever were in the group; of others nothing. */
	List<FamilyName> names(Collection<UUID> families, UUID groupId) {
		return families.isEmpty() ? List.of() : this.jdbc.sql("""
				select h.id, h.head_name "name" from household h
				where h.id in (:families)
				  and exists (select from group_member m where m.household_id = h.id and m.group_id = :group)
				order by h.head_name, h.id
				""").param("families", families).param("group", groupId).query(FamilyName.class).list();
	}

}
