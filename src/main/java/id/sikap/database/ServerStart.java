package id.sikap.database;

import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the server is started, and with which settings. */
class ServerStart {

	private static final Logger log = LoggerFactory.getLogger(ServerStart.class);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Duration RECOVERY_POLL = Duration.ofMillis(500);

	private final DatabaseFolder folder;

	private final ServerProcess process;

	private final ServerSecrets secrets;

	private final int port;

	ServerStart(DatabaseFolder folder, ServerProcess process, ServerSecrets secrets) throws IOException {
		this.folder = folder;
		this.process = process;
		this.secrets = secrets;
		this.port = freePort();
	}

	int port() {
		return this.port;
	}

	/** Fills the folder and starts over it; closing the result stops the server. */
	Closeable first(Path superuserPassword) throws IOException {
		// the library hands every "locale" setting to initdb as an option; they come
		// after its own "-A trust" and win
		return await(builder().setLocaleConfig("auth", "scram-sha-256")
			.setLocaleConfig("pwfile", superuserPassword.toString())
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8"));
	}

	Closeable again() throws IOException {
		return await(builder());
	}

	/** Connects as the superuser, which nothing but the first start needs. */
	Connection connect() throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/postgres".formatted(this.port),
				EmbeddedServer.SUPERUSER, this.secrets.superuser());
	}

	private EmbeddedPostgres.Builder builder() throws IOException {
		Redirect output = ServerLog.of(this.folder).begin();
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.folder.data())
			.setOverrideWorkingDirectory(this.folder.programs())
			.setCleanDataDirectory(false)
			// Spring stops it, after the connection pool; the library's hook would race
			// with that
			.setRegisterShutdownHook(false)
			.setPGStartupWait(PATIENCE)
			.setPort(this.port)
			.setConnectConfig("password", this.secrets.superuser())
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

	/**
	 * The library gives up after a fixed time; a server that is still recovering from a
	 * power cut is waited for.
	 */
	private Closeable await(EmbeddedPostgres.Builder builder) throws IOException {
		try {
			return builder.start();
		}
		catch (IOException late) {
			if (!this.process.isRunning()) {
				throw late;
			}
			log.warn("The database recovers from an abrupt end; that can take some minutes");
			awaitRecovery(late);
			return this.process::stop;
		}
	}

	private void awaitRecovery(IOException late) throws IOException {
		while (this.process.isRunning()) {
			try (Connection connection = connect()) {
				return;
			}
			catch (SQLException notYet) {
				pause();
			}
		}
		throw late;
	}

	private static void pause() throws IOException {
		try {
			Thread.sleep(RECOVERY_POLL.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
