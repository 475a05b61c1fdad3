package id.sikap.dashboard;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A coordination meeting or a training of the next days.
 *
 * @param day of it, or today for a training that goes on
 * @param title of a training, null for a meeting
 */
record AgendaEvent(Kind kind, UUID id, LocalDate day, String areaCode, String title) {

	enum Kind {

		MEETING("/organisasi/rakor/"), TRAINING("/diklat/");

		private final String path;

		Kind(String path) {
			this.path = path;
		}

	}

	public String href() {
		return this.kind.path + this.id;
	}

}
