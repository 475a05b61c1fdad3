package id.sikap.database;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What the server and its tools print. It goes to a file, not to a pipe into the JVM, so
 * that a server whose JVM was killed has somewhere to write. One file a run, and the run
 * before.
 */
record ServerLog(Path file, Path before) {

	private static final int SHOWN_LINES = 6;

	static ServerLog of(DatabaseFolder folder) {
		return new ServerLog(folder.log(), folder.beside(".log.1"));
	}

	Redirect begin() throws IOException {
		if (Files.exists(this.file)) {
			Files.move(this.file, this.before, StandardCopyOption.REPLACE_EXISTING);
		}
		return append();
	}

	Redirect append() {
		return Redirect.appendTo(this.file.toFile());
	}

	DatabaseStartException explain(Throwable cause) {
		String end = "%s\n%s\n%s".formatted(cause, this.file, lastLines());
		return new DatabaseStartException("PostgreSQL bawaan SIKAP tidak dapat dijalankan.\n" + end,
				"SIKAP's own PostgreSQL server could not be started; above is the end of its log. "
						+ "Another server can be given by SPRING_DATASOURCE_URL.",
				cause);
	}

	private String lastLines() {
		try {
			List<String> lines = Files.readAllLines(this.file);
			return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
		}
		catch (IOException ex) {
			return "-";
		}
	}

}
