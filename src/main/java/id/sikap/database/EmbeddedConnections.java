package id.sikap.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How the two roles reach the embedded server. */
final class EmbeddedConnections {

	private EmbeddedConnections() {
	}

	record Application(EmbeddedServer server) implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.server.url();
		}

		@Override
		public String getUsername() {
			return EmbeddedServer.APPLICATION;
		}

		@Override
		public String getPassword() {
			return this.server.secrets().application();
		}

	}

	record Owner(EmbeddedServer server) implements FlywayConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.server.url();
		}

		@Override
		public String getUsername() {
			return EmbeddedServer.OWNER;
		}

		@Override
		public String getPassword() {
			return this.server.secrets().owner();
		}

	}

}
