package id.sikap.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

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

	private final DatabaseFolder folder;

	private final DatabaseLock lock;

	private final ServerProcess process;

	private ServerSecrets secrets;

	private int port;

	private Closeable server;

	private EmbeddedServer(DatabaseFolder folder) {
		this.folder = folder;
		this.lock = DatabaseLock.take(folder);
		this.process = new ServerProcess(folder);
	}

	/**
	 * Starts the server over this folder, which is filled when it is empty.
	 * @throws DatabaseStartException when another SIKAP uses the folder, or the server
	 * does not come up
	 */
	static EmbeddedServer start(Path directory) {
		EmbeddedServer server = new EmbeddedServer(DatabaseFolder.at(directory));
		try {
			server.start();
			log.info("PostgreSQL runs on 127.0.0.1:{}, its data in {}", server.port, server.folder.data());
			return server;
		}
		// the library throws the error when it cannot unpack its programs: a full disk,
		// say
		catch (Exception | ExceptionInInitializerError ex) {
			server.abandon(ex);
			throw (ex instanceof DatabaseStartException known) ? known : ServerLog.of(server.folder).explain(ex);
		}
	}

	private void start() throws IOException, SQLException {
		this.process.stopLeftover();
		FirstStart firstStart = new FirstStart(this.folder);
		boolean first = firstStart.isDue();
		this.secrets = first ? firstStart.prepare() : ServerSecrets.read(this.folder.secrets());
		ServerStart start = new ServerStart(this.folder, this.process, this.secrets);
		this.port = start.port();
		if (first) {
			startFirst(start);
			firstStart.done();
		}
		else {
			this.server = start.again();
		}
	}

	private void startFirst(ServerStart start) throws IOException, SQLException {
		Path password = this.secrets.writeSuperuser(this.folder.secrets());
		try {
			this.server = start.first(password);
		}
		finally {
			Files.deleteIfExists(password);
		}
		try (Connection connection = start.connect(); Statement statement = connection.createStatement()) {
			Roles.create(connection, OWNER, this.secrets.owner());
			Roles.create(connection, APPLICATION, this.secrets.application());
			statement.execute("create database " + DATABASE + " owner " + OWNER);
		}
	}

	private void abandon(Throwable reason) {
		try (this.lock) {
			this.process.stop();
		}
		catch (IOException | RuntimeException ex) {
			reason.addSuppressed(ex);
		}
	}

	String url() {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.port, DATABASE);
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
