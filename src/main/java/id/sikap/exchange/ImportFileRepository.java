package id.sikap.exchange;

import java.util.Optional;
import java.util.UUID;

import id.sikap.identity.NumberVault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps a job's sheet as short as it can, and only sealed: the whole one until it is
 * brought in, then the rows that were refused.
 */
@Repository
class ImportFileRepository {

	private final JdbcClient jdbc;

	private final NumberVault vault;

	ImportFileRepository(JdbcClient jdbc, NumberVault vault) {
		this.jdbc = jdbc;
		this.vault = vault;
	}

	void store(UUID jobId, boolean original, byte[] content) {
		this.jdbc.sql("""
				insert into import_file (job_id, content, sealed) values (:id, :content, :sealed)
				on conflict (job_id) do update set content = excluded.content, sealed = excluded.sealed
				""")
			.param("id", jobId)
			.param("content", original ? "ORIGINAL" : "REFUSED")
			.param("sealed", this.vault.seal(content, jobId))
			.update();
	}

	Optional<byte[]> open(UUID jobId, boolean original) {
		return this.jdbc.sql("select sealed from import_file where job_id = :id and content = :content")
			.param("id", jobId)
			.param("content", original ? "ORIGINAL" : "REFUSED")
			.query(byte[].class)
			.optional()
			.map((sealed) -> this.vault.open(sealed, jobId));
	}

	void delete(UUID jobId) {
		this.jdbc.sql("delete from import_file where job_id = :id").param("id", jobId).update();
	}

}
