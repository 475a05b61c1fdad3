package id.sikap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What a start finds: a database, half of one, or something that only looks like one. */
class EmbeddedServerStartTests {

	@TempDir
	private static Path folder;

	private static EmbeddedServer server;

	@BeforeAll
	static void firstStart() {
		server = EmbeddedServer.start(data());
	}

	@BeforeEach
	void leave() {
		owner().sql("create table if not exists kept (number int)").update();
		server.close();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void a_stale_file_that_names_the_server_of_another_folder_stops_nothing() throws Exception {
		try (EmbeddedServer other = EmbeddedServer.start(folder.resolve("other"))) {
			String pid = Files.readAllLines(folder.resolve("other/postmaster.pid")).get(0);
			Files.write(data().resolve("postmaster.pid"),
					List.of(pid, data().toString(), "0", "5432", "", "127.0.0.1", "", "ready"));

			server = EmbeddedServer.start(data());

			assertThat(ProcessHandle.of(Long.parseLong(pid))).get().matches(ProcessHandle::isAlive);
			assertThatTheTableIsThere();
		}
	}

	@Test
	void a_dead_number_in_a_stale_file_does_not_hinder_a_start() throws IOException {
		Files.write(data().resolve("postmaster.pid"),
				List.of("999999999", data().toString(), "0", "5432", "", "127.0.0.1", "", "ready"));

		server = EmbeddedServer.start(data());

		assertThatTheTableIsThere();
	}

	@Test
	void a_first_start_that_was_cut_off_is_put_aside_and_begun_again() throws IOException {
		Files.move(folder.resolve("postgres.secrets"), folder.resolve("postgres.secrets.new"));

		server = EmbeddedServer.start(data());

		assertThat(owner().sql("select to_regclass('kept') is null").query(Boolean.class).single()).isTrue();
		try (Stream<Path> found = Files.find(folder, 3, (path, a) -> path.endsWith("postgres/PG_VERSION"))) {
			assertThat(found).as("the new one and the one put aside").hasSize(2);
		}
	}

	@Test
	void data_whose_passwords_are_lost_are_left_alone() throws IOException {
		Path secrets = folder.resolve("postgres.secrets");
		Path elsewhere = Files.move(secrets, folder.resolve("elsewhere"), StandardCopyOption.ATOMIC_MOVE);

		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> EmbeddedServer.start(data()))
			.withMessageContaining("Bring that file back");

		Files.move(elsewhere, secrets);
		server = EmbeddedServer.start(data());
		assertThatTheTableIsThere();
	}

	@Test
	void a_server_that_cannot_start_says_why_and_leaves_the_folder_free() throws IOException {
		server = EmbeddedServer.start(data());
		Path broken = Files.createDirectory(folder.resolve("broken"));
		Files.writeString(broken.resolve("PG_VERSION"), "18\n");
		ServerSecrets.random().write(folder.resolve("broken.secrets"));

		assertThatExceptionOfType(DatabaseStartException.class).isThrownBy(() -> EmbeddedServer.start(broken))
			.satisfies((ex) -> assertThat(ex.indonesian()).contains("exists but is not empty"));

		assertThatNoException().isThrownBy(() -> DatabaseLock.take(DatabaseFolder.at(broken)).close());
	}

	private static void assertThatTheTableIsThere() {
		assertThat(owner().sql("select count(*) from kept").query(Long.class).single()).isZero();
	}

	private static JdbcClient owner() {
		return JdbcClient
			.create(new DriverManagerDataSource(server.url(), EmbeddedServer.OWNER, server.secrets().owner()));
	}

	private static Path data() {
		return folder.resolve("postgres");
	}

}
