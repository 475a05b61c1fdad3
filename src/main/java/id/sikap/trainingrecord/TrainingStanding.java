package id.sikap.trainingrecord;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a companion stands with trainings today.
 *
 * @param hours lesson hours attended in the last twelve months
 * @param lastP2k2 when the last P2K2 training that he attended ended, null for none
 * @param certified whether he ever had a certificate
 * @param certifiedUntil the last day of the one that is valid longest, null for one
 * without an end and for none
 */
public record TrainingStanding(UUID id, String name, String subdistrictCode, int hours, LocalDate lastP2k2,
		boolean certified, LocalDate certifiedUntil) {

	/** After so long without a P2K2 training one needs a refresher; our own default. */
	static final int P2K2_MONTHS = 24;

	/** So long before its end a certificate runs out. */
	static final int CERTIFICATE_DAYS = 90;

	public boolean needsP2k2(LocalDate today) {
		return this.lastP2k2 == null || this.lastP2k2.isBefore(today.minusMonths(P2K2_MONTHS));
	}

	public boolean isRunningOut(LocalDate today) {
		return this.certifiedUntil != null && this.certifiedUntil.isBefore(today.plusDays(CERTIFICATE_DAYS));
	}

}
