package id.sikap.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process that {@code postmaster.pid} names. It outlives a JVM that was
 * killed, and its file outlives both when the machine went down, after which the number
 * in it may belong to anything: nothing is signalled that is not a PostgreSQL server of
 * this very folder.
 */
class ServerProcess {

	private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);

	private static final int STOP_SECONDS = 120;

	private final DatabaseFolder folder;

	private final Path pidFile;

	ServerProcess(DatabaseFolder folder) {
		this.folder = folder;
		this.pidFile = folder.data().resolve("postmaster.pid");
	}

	/**
	 * Stops a server that was left behind, and takes away a {@code postmaster.pid} whose
	 * number now belongs to another program, because PostgreSQL would refuse to start
	 * over it. A dead number it minds itself. The caller holds the lock.
	 */
	void stopLeftover() throws IOException {
		if (isRunning()) {
			log.warn("An earlier SIKAP ended abruptly; stopping the database server it left behind");
			stop();
		}
		else if (named().flatMap((process) -> process.info().command()).isPresent()) {
			log.warn("The process named in {} is not this database's server; removing the file", this.pidFile);
			Files.deleteIfExists(this.pidFile);
		}
	}

	boolean isRunning() {
		return server().isPresent();
	}

	/**
	 * Fast shutdown: open transactions are rolled back, everything committed is written
	 * out.
	 */
	void stop() throws IOException {
		Optional<ProcessHandle> server = server();
		if (server.isPresent()) {
			interrupt(server.get());
			awaitEnd(server.get());
		}
	}

	/** Waits until the server is gone; the lock must not be given up before. */
	void awaitEnd() {
		server().ifPresent(this::awaitEnd);
	}

	private Optional<ProcessHandle> server() {
		return named().filter(this::isPostgres).filter(this::worksHere);
	}

	private Optional<ProcessHandle> named() {
		try (Stream<String> lines = Files.lines(this.pidFile)) {
			return lines.findFirst()
				.map(String::strip)
				.filter((line) -> line.matches("\\d{1,10}"))
				.flatMap((line) -> ProcessHandle.of(Long.parseLong(line)))
				.filter(ProcessHandle::isAlive);
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isPostgres(ProcessHandle process) {
		return process.info()
			.command()
			.map((command) -> Path.of(command).getFileName().toString())
			.filter((program) -> program.equals("postgres") || program.equals("postgres.exe"))
			.isPresent();
	}

	/**
	 * A server's working folder is its data folder; where that cannot be asked, its
	 * arguments name it.
	 */
	private boolean worksHere(ProcessHandle process) {
		Path data = this.folder.data();
		try {
			return Files.isSameFile(Path.of("/proc", String.valueOf(process.pid()), "cwd"), data);
		}
		catch (IOException ex) {
			return process.info()
				.arguments()
				.map((arguments) -> List.of(arguments).contains(data.toString()))
				.orElse(true);
		}
	}

	private void interrupt(ProcessHandle process) throws IOException {
		String pid = String.valueOf(process.pid());
		// the shell's own kill needs no program and, unlike pg_ctl, works for root;
		// Windows has only pg_ctl
		ProcessBuilder command = Files.isExecutable(Path.of("/bin/sh"))
				? new ProcessBuilder("/bin/sh", "-c", "kill -INT " + pid)
				: new ProcessBuilder(this.folder.program("pg_ctl.exe").toString(), "kill", "INT", pid);
		command.redirectErrorStream(true).redirectOutput(ServerLog.of(this.folder).append()).start();
	}

	private void awaitEnd(ProcessHandle process) {
		try {
			process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new DatabaseStartException(
					"Server basis data (PID %d) di %s tidak kunjung berhenti.".formatted(process.pid(),
							this.folder.data()),
					"The database server (PID %d) in %s does not stop.".formatted(process.pid(), this.folder.data()),
					ex);
		}
	}

}
