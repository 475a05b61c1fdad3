package id.sikap.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server process that {@code postmaster.pid} names. It outlives a JVM that was
 * killed, and its file outlives both when the machine went down, after which the number
 * in it may belong to anything: nothing is signalled that is not a PostgreSQL server of
 * this very folder.
 */
final class ServerProcess {

	private static final Logger log = LoggerFactory.getLogger(ServerProcess.class);

	private static final int STOP_SECONDS = 120;

	private final Path data;

	ServerProcess(Path data) {
		this.data = data;
	}

	/**
	 * Stops a server that was left behind, and takes away a {@code postmaster.pid} whose
	 * number now belongs to another program, because PostgreSQL would refuse to start
	 * over it. The caller holds the lock.
	 */
	void stopLeftover() throws IOException {
		Optional<ProcessHandle> named = named();
		if (named.isEmpty()) {
			return; // no file, or a dead number: PostgreSQL itself recovers from that
		}
		ProcessHandle process = named.get();
		if (isServer(process)) {
			log.warn("An earlier SIKAP ended abruptly; stopping the database server it left behind (PID {})",
					process.pid());
			interrupt(process);
			awaitEnd(process);
		}
		else if (process.info().command().isPresent()) {
			log.warn("Process {} in {} is not this database's server; removing the file", process.pid(), pidFile());
			Files.deleteIfExists(pidFile());
		}
	}

	/** Waits until the server is gone; the lock must not be given up before. */
	void awaitEnd() {
		named().filter(this::isServer).ifPresent(this::awaitEnd);
	}

	private Optional<ProcessHandle> named() {
		try {
			List<String> lines = Files.exists(pidFile()) ? Files.readAllLines(pidFile()) : List.of();
			return lines.isEmpty() ? Optional.empty()
					: ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isServer(ProcessHandle process) {
		Optional<String> program = process.info().command().map((path) -> Path.of(path).getFileName().toString());
		return program.filter((name) -> name.equals("postgres") || name.equals("postgres.exe")).isPresent()
				&& worksIn(process);
	}

	/**
	 * A server's working folder is its data folder; where that cannot be asked, its
	 * arguments name the folder.
	 */
	private boolean worksIn(ProcessHandle process) {
		try {
			return Files.isSameFile(Path.of("/proc", String.valueOf(process.pid()), "cwd"), this.data);
		}
		catch (IOException ex) {
			return process.info()
				.arguments()
				.map((arguments) -> List.of(arguments).contains(this.data.toString()))
				.orElse(true);
		}
	}

	/**
	 * Fast shutdown: open transactions are rolled back, everything committed is written
	 * out.
	 */
	private void interrupt(ProcessHandle process) throws IOException {
		if (Files.isExecutable(Path.of("/bin/sh"))) {
			new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid()).start().onExit().join();
		}
		else {
			process.destroy(); // Windows knows no signals; the next start recovers from
								// the log
		}
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
					"Server basis data (PID %d) di %s tidak kunjung berhenti.".formatted(process.pid(), this.data),
					"The database server (PID %d) in %s does not stop.".formatted(process.pid(), this.data), ex);
		}
	}

	private Path pidFile() {
		return this.data.resolve("postmaster.pid");
	}

}
