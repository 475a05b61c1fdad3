package id.sikap.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.postgresql.PGConnection;

/** Roles that may sign in and nothing else. */
final class Roles {

	private Roles() {
	}

	static boolean exists(Connection connection, String role) throws SQLException {
		return asks(connection, "select exists (select from pg_roles where rolname = ?)", role);
	}

	/**
	 * Whether the role is a superuser, skips row security, or holds what the connected
	 * role holds.
	 */
	static boolean isPowerful(Connection connection, String role) throws SQLException {
		return asks(connection, """
				select coalesce(bool_or(rolsuper or rolbypassrls or pg_has_role(oid, current_user, 'MEMBER')), false)
				from pg_roles where rolname = ?""", role);
	}

	static void create(Connection connection, String role, String password) throws SQLException {
		execute(connection, "create role %s login", role);
		setPassword(connection, role, password);
	}

	static void letIn(Connection connection, String role, String password) throws SQLException {
		execute(connection, "alter role %s login", role);
		setPassword(connection, role, password);
	}

	/** Only the hash travels: the password itself shows up in no log of the server. */
	private static void setPassword(Connection connection, String role, String password) throws SQLException {
		connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
	}

	private static void execute(Connection connection, String sql, String role) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql.formatted(quote(role)));
		}
	}

	static String quote(String role) {
		return '"' + role.replace("\"", "\"\"") + '"';
	}

	private static boolean asks(Connection connection, String question, String role) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(question)) {
			statement.setString(1, role);
			try (ResultSet answer = statement.executeQuery()) {
				return answer.next() && answer.getBoolean(1);
			}
		}
	}

}
