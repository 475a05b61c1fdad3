package id.sikap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestMethodOrder(MethodOrderer.Random.class)
class EmbeddedServerTests {

	@TempDir
	private static Path folder;

	private static EmbeddedServer server;

	@BeforeAll
	static void start() {
		server = EmbeddedServer.start(folder.resolve("postgres"));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void what_is_committed_is_on_the_disk() throws SQLException {
		assertThat(setting("fsync")).isEqualTo("on");
		assertThat(setting("synchronous_commit")).isEqualTo("on");
		assertThat(setting("full_page_writes")).isEqualTo("on");
	}

	@Test
	void it_listens_on_this_machine_only() throws Exception {
		assertThat(setting("listen_addresses")).isEqualTo("127.0.0.1");
		// the fifth line names the folder of its socket: none
		assertThat(Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(4)).isEmpty();
	}

	@Test
	void nobody_comes_in_without_the_password() {
		for (String role : List.of("postgres", "sikap_owner", "sikap_app")) {
			for (String password : List.of("", "wrong", role)) {
				assertThatExceptionOfType(SQLException.class).as("%s with \"%s\"", role, password)
					.isThrownBy(() -> DriverManager.getConnection(server.url(), role, password));
			}
		}
	}

	@Test
	void the_owner_and_the_application_are_plain_roles() throws SQLException {
		assertThat(value("""
				select string_agg(rolname, ' ' order by rolname) from pg_roles where rolcanlogin
				and not (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)"""))
			.isEqualTo("sikap_app sikap_owner");
		assertThat(value("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
			.isEqualTo("sikap_owner");
		assertThat(value("select has_schema_privilege('sikap_app', 'public', 'create')")).isEqualTo(false);
	}

	@Test
	void the_owner_can_create_the_extensions_that_migrations_need() throws SQLException {
		try (Connection owner = connect("sikap_owner", server.secrets().owner())) {
			for (String extension : List.of("pg_trgm", "btree_gist", "unaccent")) {
				owner.createStatement().execute("create extension " + extension);
			}
		}
	}

	@Test
	void what_lies_beside_the_data_is_the_owners_alone() throws IOException {
		assertThat(mode("postgres")).isEqualTo("rwx------");
		assertThat(mode("postgres.secrets")).isEqualTo("rw-------");
		assertThat(folder).isDirectoryNotContaining("glob:**.tmp").isDirectoryNotContaining("glob:**.new");
		assertThat(Files.readString(folder.resolve("postgres.log"))).doesNotContain(server.secrets().superuser(),
				server.secrets().owner(), server.secrets().application());
	}

	@Test
	void a_refused_row_leaves_no_personal_data_in_the_log() throws Exception {
		try (Connection owner = connect("sikap_owner", server.secrets().owner())) {
			owner.createStatement().execute("create table person (nik text primary key)");
			owner.createStatement().execute("insert into person values ('9914010101800001')");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> owner.createStatement().execute("insert into person values ('9914010101800001')"));
		}
		assertThat(Files.readString(folder.resolve("postgres.log"))).contains("violates unique constraint")
			.doesNotContain("9914010101800001");
	}

	@Test
	void a_second_server_on_the_folder_is_refused_in_the_same_jvm_too() throws SQLException {
		for (int attempt = 0; attempt < 2; attempt++) {
			assertThatExceptionOfType(DatabaseStartException.class)
				.isThrownBy(() -> EmbeddedServer.start(folder.resolve("postgres")))
				.withMessageContaining("Another SIKAP");
		}
		assertThat(value("select true")).isEqualTo(true);
	}

	private static String mode(String name) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
	}

	private static Object setting(String name) throws SQLException {
		return value("show " + name);
	}

	private static Object value(String sql) throws SQLException {
		try (Connection connection = connect("sikap_app", server.secrets().application())) {
			return JdbcClient.create(new SingleConnectionDataSource(connection, true)).sql(sql).query().singleValue();
		}
	}

	private static Connection connect(String role, String password) throws SQLException {
		return DriverManager.getConnection(server.url(), role, password);
	}

}
