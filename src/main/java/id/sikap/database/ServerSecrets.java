package id.sikap.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of the embedded server's roles, one random word each, in a file that only
 * its owner reads.
 */
record ServerSecrets(String superuser, String owner, String application) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int PASSWORD_BYTES = 24;

	static ServerSecrets random() {
		return new ServerSecrets(word(), word(), word());
	}

	static ServerSecrets read(Path file) throws IOException {
		Properties passwords = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			passwords.load(reader);
		}
		return new ServerSecrets(passwords.getProperty(EmbeddedServer.SUPERUSER),
				passwords.getProperty(EmbeddedServer.OWNER), passwords.getProperty(EmbeddedServer.APPLICATION));
	}

	/**
	 * The file is on disk, whole, when this returns: without it the data could not be
	 * opened again.
	 */
	void write(Path file) throws IOException {
		Properties passwords = new Properties();
		passwords.setProperty(EmbeddedServer.SUPERUSER, this.superuser);
		passwords.setProperty(EmbeddedServer.OWNER, this.owner);
		passwords.setProperty(EmbeddedServer.APPLICATION, this.application);
		Path draft = temporary(file);
		try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.DSYNC)) {
			passwords.store(out, "Passwords of SIKAP's own PostgreSQL server. Keep this file with the data folder.");
		}
		move(draft, file);
	}

	/** For initdb, which reads the superuser's password from a file. */
	Path writeSuperuser(Path beside) throws IOException {
		return Files.writeString(temporary(beside), this.superuser);
	}

	static void move(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		try (FileChannel folder = FileChannel.open(to.getParent(), StandardOpenOption.READ)) {
			folder.force(true);
		}
		catch (IOException ex) {
			// Windows opens no folders; the name is as durable there as it can be made
		}
	}

	/**
	 * A temporary file is made for its owner alone (mode 600), wherever the system knows
	 * modes.
	 */
	private static Path temporary(Path beside) throws IOException {
		return Files.createTempFile(beside.getParent(), beside.getFileName().toString(), ".tmp");
	}

	private static String word() {
		byte[] bytes = new byte[PASSWORD_BYTES];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	@Override
	public String toString() {
		return "ServerSecrets[...]";
	}

}
