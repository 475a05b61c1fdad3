package id.sikap.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Copies rows into the database while the next ones are made. Only this may use the
 * connection until it is closed.
 */
final class CopySink implements CopyBatch.Sink, AutoCloseable {

	private final CopyManager copy;

	private final ExecutorService writer = Executors.newSingleThreadExecutor();

	private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

	CopySink(Connection connection) throws SQLException {
		this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
	}

	@Override
	public void accept(Map<Table, String> rows) {
		await();
		this.running = CompletableFuture.runAsync(() -> rows.forEach(this::copy), this.writer);
	}

	private void copy(Table table, String rows) {
		try {
			this.copy.copyIn(table.copyStatement(), new StringReader(rows));
		}
		catch (SQLException ex) {
			throw new IllegalStateException("rows of " + table + " were refused", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void await() {
		try {
			this.running.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	/** Returns when all is copied. */
	@Override
	public void close() {
		try {
			await();
		}
		finally {
			this.writer.shutdown();
		}
	}

}
