package id.sikap.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The data folder of the embedded server and what lies beside it: {@code postgres},
 * {@code postgres.lock}, {@code postgres.secrets}, {@code postgres.log} and
 * {@code postgres.bin}. The server's programs are kept here too, because a system that
 * tidies its temporary folder would take them away from under a running server.
 */
record DatabaseFolder(Path data) {

	/**
	 * Makes the parent folders that are missing, and resolves links, so that one folder
	 * has one name.
	 */
	static DatabaseFolder at(Path directory) {
		try {
			Path absolute = directory.toAbsolutePath().normalize();
			Files.createDirectories(absolute.getParent());
			return new DatabaseFolder(absolute.getParent().toRealPath().resolve(absolute.getFileName()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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

	Path beside(String suffix) {
		return this.data.resolveSibling(this.data.getFileName() + suffix);
	}

}
