package id.sikap.support;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.zip.CRC32;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.PGConnection;

import org.springframework.core.io.ClassPathResource;

/**
 * A migration that loads one CSV of {@code db/reference}: into a temporary table that has
 * the file's columns as text (an empty field is null), and from there by the statements
 * given.
 */
public class ReferenceList implements JavaMigration {

	private final MigrationVersion version;

	private final String description;

	private final ClassPathResource file;

	private final String columns;

	private final String statements;

	/**
	 * @param file name below db/reference
	 * @param columns of the file's header line, separated by commas
	 * @param statements SQL that reads the temporary table {@code list}
	 */
	public ReferenceList(String version, String description, String file, String columns, String statements) {
		this.version = MigrationVersion.fromVersion(version);
		this.description = description;
		this.file = new ClassPathResource("db/reference/" + file);
		this.columns = columns;
		this.statements = statements;
	}

	@Override
	public MigrationVersion getVersion() {
		return this.version;
	}

	@Override
	public String getDescription() {
		return this.description;
	}

	@Override
	public Integer getChecksum() {
		try {
			CRC32 checksum = new CRC32();
			checksum.update(this.file.getContentAsByteArray());
			return (int) checksum.getValue();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws Exception {
		Connection connection = context.getConnection();
		try (Statement statement = connection.createStatement();
				Reader reader = new InputStreamReader(this.file.getInputStream(), StandardCharsets.UTF_8)) {
			statement.execute(
					"create temporary table list (" + this.columns.replace(",", " text,") + " text) on commit drop");
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy list from stdin (format csv, header match)", reader);
			statement.execute(this.statements);
			statement.execute("drop table list");
		}
	}

}
