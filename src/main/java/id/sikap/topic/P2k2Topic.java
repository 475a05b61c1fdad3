package id.sikap.topic;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One session of a module: what a meeting can be about.
 *
 * @param sessionNumber in its module, from 1
 * @param runningNumber through all modules, null where that numbering does not go
 * @param siksCategory "Materi" of the ministry's form, null where the companion chooses
 * @param regencyCode the regency that added it for itself, null for the ministry's
 * @param lastDay the last day on which it may be taught, null for none yet
 */
public record P2k2Topic(UUID id, String moduleCode, String moduleName, String moduleShortName, int sessionNumber,
		Integer runningNumber, String title, String siksCategory, String regencyCode, LocalDate validFrom,
		LocalDate lastDay) {

	/** "M1-2": module and number in it. */
	public String number() {
		return this.moduleCode + "-" + this.sessionNumber;
	}

	/** "M1-2 Memahami Perilaku Anak". */
	public String label() {
		return number() + " " + this.title;
	}

	public boolean isTaughtOn(LocalDate day) {
		return !this.validFrom.isAfter(day) && (this.lastDay == null || !this.lastDay.isBefore(day));
	}

}
