package id.sikap.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server inside SIKAP's own start, for a machine that has none: durable, on
 * the loopback address only, with passwords from its first moment. It stops with the
 * application; where the application was killed instead, the next start stops what was
 * left and carries on.
 */
final class EmbeddedServer implements AutoCloseable {

	static final String SUPERUSER = "postgres";

	static final String OWNER = "sikap_owner";

	static final String APPLICATION = "sikap_app";

	private static final String DATABASE = "sikap";

	private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

	/** Long enough for the recovery after a power cut. */
	private static final Duration START_LIMIT = Duration.ofMinutes(2);

	private final DatabaseLock lock;

	private final ServerProcess process;

	private final ServerSecrets secrets;

	private final EmbeddedPostgres server;

	private EmbeddedServer(DatabaseLock lock, ServerProcess process, ServerSecrets secrets, EmbeddedPostgres server) {
		this.lock = lock;
		this.process = process;
		this.secrets = secrets;
		this.server = server;
	}

	/**
	 * Starts the server over this folder, which is filled when it is empty.
	 * @throws DatabaseStartException when another SIKAP uses the folder, or the server
	 * does not come up
	 */
	static EmbeddedServer start(Path directory) {
		DatabaseFolder folder = DatabaseFolder.at(directory);
		DatabaseLock lock = DatabaseLock.take(folder);
		ServerProcess process = new ServerProcess(folder.data());
		try {
			process.stopLeftover();
			FirstStart firstStart = new FirstStart(folder);
			EmbeddedServer started = firstStart.isDue() ? startFirst(folder, lock, process, firstStart)
					: startAgain(folder, lock, process);
			log.info("PostgreSQL runs on 127.0.0.1:{}, its data in {}", started.server.getPort(), folder.data());
			return started;
		}
		// the library throws the error when it cannot unpack its programs: a full disk,
		// say
		catch (Exception | ExceptionInInitializerError ex) {
			abandon(lock, process, ex);
			throw (ex instanceof DatabaseStartException known) ? known : ServerLog.of(folder).explain(ex);
		}
	}

	private static EmbeddedServer startFirst(DatabaseFolder folder, DatabaseLock lock, ServerProcess process,
			FirstStart firstStart) throws IOException, SQLException {
		ServerSecrets secrets = firstStart.prepare();
		Path password = secrets.writeSuperuser(folder.secrets());
		try {
			// the library hands every "locale" setting to initdb as an option; they come
			// after its own "-A trust" and win
			EmbeddedPostgres.Builder builder = builder(folder, secrets).setLocaleConfig("auth", "scram-sha-256")
				.setLocaleConfig("pwfile", password.toString())
				.setLocaleConfig("locale", "C")
				.setLocaleConfig("locale-provider", "builtin")
				.setLocaleConfig("builtin-locale", "C.UTF-8");
			EmbeddedServer started = new EmbeddedServer(lock, process, secrets, builder.start());
			started.createRolesAndDatabase();
			firstStart.done();
			return started;
		}
		finally {
			Files.deleteIfExists(password);
		}
	}

	private static EmbeddedServer startAgain(DatabaseFolder folder, DatabaseLock lock, ServerProcess process)
			throws IOException {
		ServerSecrets secrets = ServerSecrets.read(folder.secrets());
		return new EmbeddedServer(lock, process, secrets, builder(folder, secrets).start());
	}

	private static EmbeddedPostgres.Builder builder(DatabaseFolder folder, ServerSecrets secrets) throws IOException {
		Redirect output = ServerLog.of(folder).begin();
		return EmbeddedPostgres.builder()
			.setDataDirectory(folder.data())
			.setOverrideWorkingDirectory(folder.programs())
			.setCleanDataDirectory(false)
			// Spring stops it, after the connection pool; the library's hook would race
			// with that
			.setRegisterShutdownHook(false)
			.setPGStartupWait(START_LIMIT)
			.setConnectConfig("password", secrets.superuser())
			.setOutputRedirector(output)
			.setErrorRedirector(output)
			// the library is made for tests and starts with -F and without synchronous
			// commits
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("unix_socket_directories", "")
			.setServerConfig("max_connections", "50")
			// a refused statement carries names and numbers of people: they stay out of
			// the log
			.setServerConfig("log_min_error_statement", "panic")
			.setServerConfig("log_error_verbosity", "terse");
	}

	private static void abandon(DatabaseLock lock, ServerProcess process, Throwable reason) {
		try (lock) {
			process.stopLeftover();
		}
		catch (IOException | RuntimeException ex) {
			reason.addSuppressed(ex);
		}
	}

	private void createRolesAndDatabase() throws SQLException {
		try (Connection connection = this.server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			Roles.create(connection, OWNER, this.secrets.owner());
			Roles.create(connection, APPLICATION, this.secrets.application());
			statement.execute("create database " + DATABASE + " owner " + OWNER);
		}
	}

	String url() {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.server.getPort(), DATABASE);
	}

	ServerSecrets secrets() {
		return this.secrets;
	}

	@Override
	public void close() {
		try (this.lock) {
			this.server.close();
			this.process.awaitEnd();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
