package id.sikap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A {@link MarkingApplication} in a JVM of its own. */
final class MarkingProcess {

	/** A start takes seconds; a machine that has much else to do may need long. */
	private static final Duration LIMIT = Duration.ofMinutes(3);

	private final Path folder;

	private final Path output;

	private final Process process;

	private MarkingProcess(Path folder, Path output, Process process) {
		this.folder = folder;
		this.output = output;
		this.process = process;
	}

	/** Every start is by this same command. */
	static MarkingProcess start(Path folder) throws IOException {
		Path output = Files.createTempFile(folder, "output", ".txt");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				MarkingApplication.class.getName(), "--sikap.database.directory=" + data(folder),
				"--spring.flyway.locations=classpath:lifecycle", "--marks=" + folder.resolve("marks"))
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		return new MarkingProcess(folder, output, process);
	}

	static Path data(Path folder) {
		return folder.resolve("postgres");
	}

	/** Waits until it has committed this many rows more than when this was called. */
	MarkingProcess afterRows(int count) throws IOException {
		long wanted = lastMark(this.folder) + count;
		await().atMost(LIMIT).pollInterval(Duration.ofMillis(50)).until(() -> {
			assertThat(this.process.isAlive()).as(output()).isTrue();
			return lastMark(this.folder) >= wanted;
		});
		return this;
	}

	/**
	 * The highest number that was committed for sure; a line that a kill cut short does
	 * not count.
	 */
	static long lastMark(Path folder) throws IOException {
		Path marks = folder.resolve("marks");
		String text = Files.exists(marks) ? Files.readString(marks) : "";
		List<String> lines = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
		return lines.isEmpty() ? 0 : Long.parseLong(lines.get(lines.size() - 1));
	}

	ProcessHandle server() throws IOException {
		List<String> lines = Files.readAllLines(data(this.folder).resolve("postmaster.pid"));
		return ProcessHandle.of(Long.parseLong(lines.get(0))).orElseThrow();
	}

	/** As {@code kill -9} does. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** As Ctrl-C or a service manager does; the exit code. */
	int stop() throws InterruptedException {
		this.process.destroy();
		return ended();
	}

	int ended() throws InterruptedException {
		assertThat(this.process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
		return this.process.exitValue();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	String output() throws IOException {
		return Files.readString(this.output);
	}

}
