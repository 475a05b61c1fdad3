package id.sikap.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import id.sikap.testing.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * On a server that was given: what the owner of the database makes, and what it must
 * leave to others.
 */
class ApplicationRolePreparationTests {

	private static final AtomicInteger COUNT = new AtomicInteger();

	private final String owner = "owner_" + COUNT.incrementAndGet();

	private final String application = "App \"%s\"".formatted(this.owner);

	private final String quoted = "\"App \"\"%s\"\"\"".formatted(this.owner);

	private String url;

	@Test
	void a_missing_role_is_made_with_its_password() {
		ownerThatMay("createrole");

		prepare(this.application, "it's \"one\"");

		assertThatSignsIn("it's \"one\"");
	}

	@Test
	void a_new_password_replaces_that_of_before() {
		ownerThatMay("createrole");
		prepare(this.application, "before");

		prepare(this.application, "after");

		assertThatSignsIn("after");
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> connect("before"));
	}

	@Test
	void where_the_owner_may_not_make_it_the_words_say_what_an_administrator_must_run() {
		ownerThatMay("nocreaterole");

		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> prepare(this.application, "secret"))
			.withMessageContaining("create role " + this.quoted + " login password")
			.satisfies((ex) -> assertThat(ex.indonesian()).contains("create role").doesNotContain("secret"));
	}

	@Test
	void a_role_that_an_administrator_made_is_taken_as_it_is() {
		ownerThatMay("nocreaterole");
		TestDatabase.asSuperuser("create role %s login password 'given'".formatted(this.quoted));

		assertThatNoException().isThrownBy(() -> prepare(this.application, "given"));
		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> prepare(this.application, "other"))
			.withMessageContaining("alter role " + this.quoted + " login password");
	}

	@Test
	void a_role_that_could_get_around_row_security_is_refused() {
		ownerThatMay("createrole");
		TestDatabase.asSuperuser("create role %s login bypassrls password 'given'".formatted(this.quoted));

		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> prepare(this.application, "given"))
			.withMessageContaining("too powerful");
	}

	@Test
	void the_owner_of_the_tables_is_refused_as_the_application() {
		ownerThatMay("createrole");

		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> prepare(this.owner, "owner"))
			.withMessageContaining("too powerful");
	}

	@Test
	void a_server_that_cannot_be_reached_is_named() {
		this.url = "jdbc:postgresql://127.0.0.1:1/sikap";

		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> prepare(this.application, "secret"))
			.withMessageContaining(this.url);
	}

	private void ownerThatMay(String right) {
		this.url = TestDatabase.fresh();
		TestDatabase.asSuperuser("create role %s login %s password 'owner'".formatted(this.owner, right));
		TestDatabase.asSuperuser("alter database %s owner to %s"
			.formatted(this.url.substring(this.url.lastIndexOf('/') + 1), this.owner));
	}

	private void prepare(String name, String password) {
		new ApplicationRole(new Details(this.url, name, password))
			.prepare(new DriverManagerDataSource(this.url, this.owner, "owner"));
	}

	private void assertThatSignsIn(String password) {
		assertThatNoException().isThrownBy(() -> connect(password).close());
	}

	private Connection connect(String password) throws SQLException {
		return DriverManager.getConnection(this.url, this.application, password);
	}

	private record Details(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

	}

}
