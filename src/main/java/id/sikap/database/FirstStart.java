package id.sikap.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A first start that can be cut off at any moment. The passwords have another file name
 * until the database is complete, so the next start knows an unfinished one, puts it
 * aside and begins again. Nothing is ever deleted.
 */
class FirstStart {

	private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

	private final DatabaseFolder folder;

	private final Path unfinished;

	FirstStart(DatabaseFolder folder) {
		this.folder = folder;
		this.unfinished = folder.beside(".secrets.new");
	}

	boolean isDue() {
		return Files.exists(this.unfinished) || !Files.exists(this.folder.secrets()) || !this.folder.hasData();
	}

	/**
	 * The passwords to begin with: those of before when only the data are gone, so that a
	 * restored copy opens.
	 */
	ServerSecrets prepare() throws IOException {
		if (Files.exists(this.unfinished)) {
			putAside();
		}
		else if (this.folder.hasData()) {
			throw new DatabaseStartException(
					"Basis data ada di %s, tetapi berkas kata sandinya (%s) tidak ada. Kembalikan berkas itu dari cadangan."
						.formatted(this.folder.data(), this.folder.secrets()),
					"The database in %s is there, but its password file (%s) is not. Bring that file back from a backup."
						.formatted(this.folder.data(), this.folder.secrets()));
		}
		ServerSecrets secrets = Files.exists(this.folder.secrets()) ? ServerSecrets.read(this.folder.secrets())
				: ServerSecrets.random();
		secrets.write(this.unfinished);
		return secrets;
	}

	void done() throws IOException {
		ServerSecrets.move(this.unfinished, this.folder.secrets());
	}

	private void putAside() throws IOException {
		if (Files.exists(this.folder.data())) {
			Path aside = Files.createTempDirectory(this.folder.data().getParent(), "unfinished-").resolve("postgres");
			log.warn("An earlier first start did not finish; what it left is now in {}", aside);
			Files.move(this.folder.data(), aside);
		}
	}

}
