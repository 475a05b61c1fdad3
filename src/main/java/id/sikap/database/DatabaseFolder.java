package id.sikap.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The data folder of the embedded server and what lies beside it: {@code postgres},
 * {@code postgres.lock}, {@code postgres.secrets}, {@code postgres.log} and
 * {@code postgres.bin}. The server's programs are kept here too, because a system that
 * tidies its temporary folder would take them away from under a running server.
 */
record DatabaseFolder(Path data) {

	private static final int PROGRAM_DEPTH = 3;

	/**
	 * Makes the parent folders that are missing, and resolves links, so that one folder
	 * has one name.
	 */
	static DatabaseFolder at(Path directory) {
		Path absolute = directory.toAbsolutePath().normalize();
		try {
			Files.createDirectories(absolute.getParent());
			return new DatabaseFolder(absolute.getParent().toRealPath().resolve(absolute.getFileName()));
		}
		catch (IOException ex) {
			throw new DatabaseFolder(absolute).unusable(ex);
		}
	}

	DatabaseStartException unusable(IOException reason) {
		return new DatabaseStartException("Folder basis data %s tidak dapat dipakai: %s".formatted(this.data, reason),
				"The database folder %s cannot be used: %s".formatted(this.data, reason), reason);
	}

	boolean hasData() {
		return Files.exists(this.data.resolve("PG_VERSION"));
	}

	Path lock() {
		return beside(".lock");
	}

	Path secrets() {
		return beside(".secrets");
	}

	Path log() {
		return beside(".log");
	}

	/**
	 * A folder for the programs, inside one that is the owner's alone: the library lets
	 * everybody write to its own.
	 */
	File programs() throws IOException {
		Path closed = Files.createDirectories(beside(".bin"));
		closed.toFile().setExecutable(false, false);
		closed.toFile().setExecutable(true, true);
		return closed.resolve("programs").toFile();
	}

	/** One of the server's programs, unpacked by an earlier start. */
	Path program(String name) throws IOException {
		try (Stream<Path> found = Files.find(programs().toPath(), PROGRAM_DEPTH,
				(path, attributes) -> path.endsWith(Path.of("bin", name)))) {
			return found.findFirst().orElseThrow(() -> new NoSuchFileException(name));
		}
	}

	Path beside(String suffix) {
		return this.data.resolveSibling(this.data.getFileName() + suffix);
	}

}
