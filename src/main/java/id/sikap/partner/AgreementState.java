package id.sikap.partner;

import java.time.LocalDate;

/**
 * How an agreement stands on a day; follows from its dates.
 */
public enum AgreementState {

	NONE,

	IN_FORCE,

	/** In force for {@link #NOTICE_DAYS} more days at most. */
	EXPIRING,

	ENDED;

	/** Long enough to write, talk over and sign a new one; our own choice. */
	public static final int NOTICE_DAYS = 90;

	/**
	 * @param signedOn null for no agreement
	 * @param lastDay null for one without an end
	 */
	public static AgreementState of(LocalDate signedOn, LocalDate lastDay, LocalDate today) {
		if (signedOn == null) {
			return NONE;
		}
		if (lastDay == null) {
			return IN_FORCE;
		}
		return lastDay.isBefore(today) ? ENDED : lastDay.isAfter(today.plusDays(NOTICE_DAYS)) ? IN_FORCE : EXPIRING;
	}

}
