package id.sikap.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The role that the application connects as. It owns no table, so that row security can
 * bind it; the owner, which runs the migrations, makes it when it is not there.
 */
class ApplicationRole {

	private static final String NOT_ALLOWED = "42501";

	private static final String SIGN_IN_REFUSED = "28";

	private final JdbcConnectionDetails connection;

	private final String name;

	ApplicationRole(JdbcConnectionDetails connection) {
		this.connection = connection;
		this.name = connection.getUsername();
		if (this.name == null || this.connection.getPassword() == null) {
			throw new DatabaseStartException(
					"spring.datasource.url diberikan tanpa spring.datasource.username dan spring.datasource.password.",
					"spring.datasource.url is given without spring.datasource.username and spring.datasource.password.");
		}
	}

	String name() {
		return this.name;
	}

	/**
	 * Sees to it that the role exists, may sign in with the configured password, and is
	 * no more than it should be.
	 * @param owner connects as the owner of the tables
	 * @throws DatabaseStartException when that is not so and the owner may not change it
	 */
	void prepare(DataSource owner) {
		try (Connection connection = owner.getConnection()) {
			if (Roles.isPowerful(connection, this.name)) {
				throw tooPowerful();
			}
			if (!canSignIn()) {
				letIn(connection);
			}
		}
		catch (SQLException ex) {
			throw unusable(ex);
		}
	}

	private boolean canSignIn() throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.connection.getJdbcUrl(), this.name,
				this.connection.getPassword())) {
			return true;
		}
		catch (SQLException ex) {
			if (ex.getSQLState() != null && ex.getSQLState().startsWith(SIGN_IN_REFUSED)) {
				return false;
			}
			throw ex;
		}
	}

	private void letIn(Connection owner) throws SQLException {
		try {
			if (Roles.exists(owner, this.name)) {
				Roles.letIn(owner, this.name, this.connection.getPassword());
			}
			else {
				Roles.create(owner, this.name, this.connection.getPassword());
			}
		}
		catch (SQLException ex) {
			if (NOT_ALLOWED.equals(ex.getSQLState())) {
				throw mustBeMade(owner, ex);
			}
			throw ex;
		}
	}

	private DatabaseStartException unusable(SQLException cause) {
		String url = this.connection.getJdbcUrl();
		return new DatabaseStartException("Basis data %s tidak dapat dipakai: %s".formatted(url, cause.getMessage()),
				"The database %s cannot be used: %s".formatted(url, cause.getMessage()), cause);
	}

	private DatabaseStartException tooPowerful() {
		return new DatabaseStartException("""
				Peran basis data "%s" terlalu berkuasa untuk aplikasi: ia pemilik tabel, superuser, atau melewati \
				pengamanan baris. Isi spring.datasource.username dengan peran lain, dan spring.flyway.user serta \
				spring.flyway.password dengan pemilik basis data.""".formatted(this.name), """
				The database role "%s" is too powerful for the application: it owns the tables, is a superuser, or \
				bypasses row security. Give another role as spring.datasource.username, and the owner of the database \
				as spring.flyway.user and spring.flyway.password.""".formatted(this.name));
	}

	private DatabaseStartException mustBeMade(Connection owner, SQLException cause) throws SQLException {
		String command = "%s role %s login password '<spring.datasource.password>';"
			.formatted(Roles.exists(owner, this.name) ? "alter" : "create", Roles.quote(this.name));
		return new DatabaseStartException("""
				Peran basis data "%s" belum dapat masuk dengan kata sandi yang diberikan, dan pemilik basis data tidak \
				berwenang mengaturnya. Minta pengelola server menjalankan: %s""".formatted(this.name, command), """
				The database role "%s" cannot sign in with the password given, and the owner of the database may not \
				change that. Ask the administrator of the server to run: %s""".formatted(this.name, command), cause);
	}

}
