package id.sikap.exchange;

import java.time.Instant;
import java.util.UUID;

import id.sikap.account.Scoped;

/**
 * One uploaded sheet and what became of it.
 *
 * @param run counts its starts
 * @param attempts of the present start
 * @param step what is being done, of {@link ImportProgress}
 * @param done of {@code total} rows, in this step
 * @param failure key of the sentence that says why it failed
 * @param hasFile whether the sheet, or its refused rows, are still kept
 */
record ImportJob(UUID id, UUID accountId, String accountName, String areaCode, SheetKind kind, String fileName,
		int fileBytes, ImportState state, int run, int attempts, String step, int done, int total, boolean handOver,
		int rowsBlank, int rowsNew, int rowsChanged, int rowsSame, int rowsRefused, int rowsWarned, String failure,
		Instant createdAt, Instant finishedAt, Instant keptUntil, boolean hasFile) implements Scoped {

	/** All rows but blank ones: each is new, changed, the same or refused. */
	public int rowsRead() {
		return this.rowsNew + this.rowsChanged + this.rowsSame + this.rowsRefused;
	}

	public boolean changesNothing() {
		return this.rowsNew + this.rowsChanged == 0;
	}

	/** How the page colours the state. */
	public String tone() {
		return switch (this.state) {
			case CHECKING, IMPORTING -> "wait";
			case CHECKED -> "info";
			case DONE -> (this.rowsRefused > 0) ? "warn" : "good";
			case FAILED -> "bad";
			case CANCELLED, EXPIRED -> "off";
		};
	}

	public boolean isOf(UUID account) {
		return this.accountId.equals(account);
	}

	@Override
	public String scopeArea() {
		return this.areaCode;
	}

}
