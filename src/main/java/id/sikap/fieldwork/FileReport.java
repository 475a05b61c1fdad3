package id.sikap.fieldwork;

import java.time.Instant;
import java.util.List;

/**
 * What a file from a phone held.
 *
 * @param owner name of the account whose phone it was, as the file says it
 * @param madeAt by the phone's clock
 */
public record FileReport(String owner, Instant madeAt, List<FileRow> rows) {

	public long added() {
		return count(FileRow.Result.NEW);
	}

	public long known() {
		return count(FileRow.Result.KNOWN);
	}

	public long refused() {
		return count(FileRow.Result.REFUSED);
	}

	private long count(FileRow.Result result) {
		return this.rows.stream().filter((row) -> row.result() == result).count();
	}

}
