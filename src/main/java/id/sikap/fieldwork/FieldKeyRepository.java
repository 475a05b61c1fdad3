package id.sikap.fieldwork;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FieldKeyRepository {

	/**
	 * @param publicKey X.509
	 * @param sealed PKCS 8
	 */
	record ExportPair(UUID id, byte[] publicKey, byte[] sealed) {
	}

	private final JdbcClient jdbc;

	FieldKeyRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<byte[]> storeKey(UUID accountId) {
		return this.jdbc.sql("select sealed from field_store_key where account_id = :account")
			.param("account", accountId)
			.query(byte[].class)
			.optional();
	}

	/** The first one stays. */
	void keepStoreKey(UUID accountId, byte[] sealed) {
		this.jdbc
			.sql("insert into field_store_key (account_id, sealed) values (:account, :sealed) on conflict do nothing")
			.param("account", accountId)
			.param("sealed", sealed)
			.update();
	}

	Optional<ExportPair> exportPair() {
		return this.jdbc.sql("select id, public_key, sealed from field_export_key").query(ExportPair.class).optional();
	}

	/** The first one stays. */
	void keepExportPair(ExportPair pair) {
		this.jdbc.sql(
				"insert into field_export_key (id, public_key, sealed) values (:id, :public, :sealed) on conflict do nothing")
			.param("id", pair.id())
			.param("public", pair.publicKey())
			.param("sealed", pair.sealed())
			.update();
	}

}
