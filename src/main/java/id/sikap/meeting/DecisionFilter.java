package id.sikap.meeting;

/**
 * The filters of the follow-ups, as they stand in the URL.
 *
 * @param wilayah code of a kecamatan or of the regency
 * @param keadaan which of them; the open ones, unless others are asked for
 * @param saya only those that the reader owns
 */
public record DecisionFilter(String wilayah, Standing keadaan, Boolean saya) {

	public enum Standing {

		OPEN, OVERDUE, DONE, DROPPED

	}

	public DecisionFilter {
		wilayah = (wilayah == null || wilayah.isBlank()) ? null : wilayah;
		keadaan = (keadaan == null) ? Standing.OPEN : keadaan;
		saya = Boolean.TRUE.equals(saya);
	}

}
