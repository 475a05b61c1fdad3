package id.sikap.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One SIKAP per data folder. The operating system lets go of the lock when the process
 * ends, however it ends, so a free lock means that no other SIKAP is there. The file
 * carries the process id of the holder, for the words of a refusal.
 */
final class DatabaseLock implements AutoCloseable {

	// closing any channel on a file drops all locks this JVM has on it, so it must not
	// even be opened a second time
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private static final int LONGEST_PID = 20;

	private final Path file;

	private final FileChannel channel;

	private DatabaseLock(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	static DatabaseLock take(DatabaseFolder folder) {
		Path file = folder.lock();
		if (!HELD.add(file)) {
			throw taken(folder, String.valueOf(ProcessHandle.current().pid()));
		}
		boolean taken = false;
		try {
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
			// a byte far behind the content: Windows refuses to read what is locked
			taken = channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
			if (!taken) {
				String holder = read(channel);
				channel.close();
				throw taken(folder, holder);
			}
			channel.truncate(0);
			channel.write(StandardCharsets.US_ASCII.encode(String.valueOf(ProcessHandle.current().pid())));
			return new DatabaseLock(file, channel);
		}
		catch (IOException ex) {
			throw folder.unusable(ex);
		}
		finally {
			if (!taken) {
				HELD.remove(file);
			}
		}
	}

	private static String read(FileChannel channel) throws IOException {
		ByteBuffer content = ByteBuffer.allocate(LONGEST_PID);
		channel.read(content, 0);
		return StandardCharsets.US_ASCII.decode(content.flip()).toString();
	}

	private static DatabaseStartException taken(DatabaseFolder folder, String holder) {
		return new DatabaseStartException(
				"SIKAP lain (PID %s) sedang berjalan dengan basis data di %s. ".formatted(holder, folder.data())
						+ "Pakai atau hentikan SIKAP itu, atau beri folder lain lewat sikap.database.directory. "
						+ "Tidak ada yang diubah.",
				"Another SIKAP (PID %s) is running on the database in %s. ".formatted(holder, folder.data())
						+ "Use or stop that one, or name another folder by sikap.database.directory. "
						+ "Nothing was changed.");
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
		HELD.remove(this.file);
	}

}
