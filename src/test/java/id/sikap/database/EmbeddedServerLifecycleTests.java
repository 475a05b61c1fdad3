package id.sikap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Real processes on one data folder, killed and started again by the same command. */
class EmbeddedServerLifecycleTests {

	@TempDir
	private static Path folder;

	private static MarkingProcess running;

	@BeforeEach
	void start() throws IOException {
		if (running == null || !running.isAlive()) {
			running = MarkingProcess.start(folder);
		}
		running.afterRows(10);
	}

	@AfterAll
	static void stop() throws InterruptedException {
		running.stop();
		assertThat(new ServerProcess(DatabaseFolder.at(MarkingProcess.data(folder))).isRunning()).isFalse();
	}

	@Test
	void after_a_kill_the_same_command_brings_back_every_committed_row() throws Exception {
		ProcessHandle orphan = running.server();
		running.kill();
		assertThat(orphan.isAlive()).as("the server outlives its JVM").isTrue();

		running = MarkingProcess.start(folder).afterRows(1);

		assertThat(orphan.isAlive()).isFalse();
		assertThat(running.output()).contains("An earlier SIKAP ended abruptly");
		assertThat(running.server()).isNotEqualTo(orphan);
		assertEveryMarkIsThere();
	}

	@Test
	void after_the_server_was_killed_too_every_committed_row_is_recovered() throws Exception {
		List<ProcessHandle> all = Stream.concat(Stream.of(running.server()), running.server().descendants()).toList();
		running.kill();
		all.forEach(ProcessHandle::destroyForcibly);
		all.forEach((process) -> process.onExit().join());

		running = MarkingProcess.start(folder).afterRows(1);

		assertEveryMarkIsThere();
	}

	@Test
	void a_second_start_refuses_with_words_and_disturbs_nothing() throws Exception {
		ProcessHandle server = running.server();

		MarkingProcess second = MarkingProcess.start(folder);

		assertThat(second.ended()).isEqualTo(1);
		assertThat(second.output()).contains("SIKAP lain (PID ", "Another SIKAP (PID ").doesNotContain("\tat ");
		assertThat(running.afterRows(5).isAlive()).isTrue();
		assertThat(running.server()).isEqualTo(server);
	}

	@Test
	void a_stop_takes_the_server_along() throws Exception {
		ProcessHandle server = running.server();

		running.stop();

		assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(10));
		assertThat(Files.exists(MarkingProcess.data(folder).resolve("postmaster.pid"))).isFalse();
	}

	private void assertEveryMarkIsThere() throws IOException {
		long committed = MarkingProcess.lastMark(folder);
		String port = Files.readAllLines(MarkingProcess.data(folder).resolve("postmaster.pid")).get(3);
		ServerSecrets secrets = ServerSecrets.read(DatabaseFolder.at(MarkingProcess.data(folder)).secrets());
		JdbcClient database = JdbcClient.create(new DriverManagerDataSource(
				"jdbc:postgresql://127.0.0.1:" + port.strip() + "/sikap", "sikap_app", secrets.application()));
		assertThat(
				database.sql("select count(*) from mark where number <= ?").param(committed).query(Long.class).single())
			.isEqualTo(committed);
	}

}
