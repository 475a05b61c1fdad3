package id.sikap.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One server for all tests of a JVM. It need not survive anything, so it does not wait
 * for the disk.
 */
record TestServer(String host, int port, String superuser, String superuserPassword) {

	static final String OWNER = "sikap_owner";

	static final String APPLICATION = "sikap_app";

	static final String PASSWORD = "test-only";

	private static final String CONNECTIONS = "300";

	static TestServer inContainer() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
		container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=" + CONNECTIONS);
		container.start();
		return new TestServer(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
				container.getUsername(), container.getPassword())
			.withOwner();
	}

	static TestServer embedded() {
		// below this folder the library itself tidies up what killed test runs have left
		Path folder = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg", "sikap-" + UUID.randomUUID());
		try {
			Path password = Files.writeString(Files.createTempFile("sikap-test", ".txt"), PASSWORD);
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setDataDirectory(folder)
				.setServerConfig("max_connections", CONNECTIONS)
				.setConnectConfig("password", PASSWORD)
				// as in the container: nobody comes in without the password
				.setLocaleConfig("auth", "scram-sha-256")
				.setLocaleConfig("pwfile", password.toString())
				.start();
			Files.delete(password);
			return new TestServer("127.0.0.1", server.getPort(), "postgres", PASSWORD).withOwner();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private TestServer withOwner() {
		execute("create role %s login createrole password '%s'".formatted(OWNER, PASSWORD));
		// to empty tables in any order
		execute("grant set on parameter session_replication_role to " + OWNER);
		return this;
	}

	String createDatabase(String name) {
		execute("create database %s owner %s template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8'"
			.formatted(name, OWNER));
		return url(name);
	}

	private String url(String database) {
		return "jdbc:postgresql://%s:%d/%s".formatted(this.host, this.port, database);
	}

	void execute(String sql) {
		try (Connection connection = DriverManager.getConnection(url("postgres"), this.superuser,
				this.superuserPassword); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
