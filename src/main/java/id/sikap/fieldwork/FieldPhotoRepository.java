package id.sikap.fieldwork;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static java.time.ZoneOffset.UTC;

@Repository
class FieldPhotoRepository {

	private final JdbcClient jdbc;

	FieldPhotoRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits for whoever writes the same id at this moment.
	 * @return false when there is one now
	 */
	boolean insertIfAbsent(UUID id, PhotoFacts facts, byte[] hash, FieldSender sender, Instant now) {
		return this.jdbc
			.sql("""
					insert into field_photo (id, session_id, content_hash, made_by, received_by, made_at, received_at, place_from,
					    latitude, longitude)
					values (:id, :session, :hash, :madeBy, :receivedBy, :madeAt, :now, :placeFrom, :latitude, :longitude)
					on conflict do nothing
					""")
			.param("id", id)
			.param("session", facts.session())
			.param("hash", hash)
			.param("madeBy", sender.madeBy())
			.param("receivedBy", sender.scope().account().id())
			.param("madeAt", facts.madeAt().atOffset(UTC))
			.param("now", now.atOffset(UTC))
			.param("placeFrom", facts.hasPlace() ? facts.placeFrom().name() : null)
			.param("latitude", facts.hasPlace() ? facts.latitude() : null)
			.param("longitude", facts.hasPlace() ? facts.longitude() : null)
			.update() == 1;
	}

	Optional<byte[]> hash(UUID id) {
		return this.jdbc.sql("select content_hash from field_photo where id = :id")
			.param("id", id)
			.query(byte[].class)
			.optional();
	}

}
