package id.sikap.policy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A policy in a list. The counts are of companions in service today in the reader's area.
 *
 * @param subdistricts of how many kecamatan the companions must know; 0 for all
 * @param audience companions who must know
 * @param understood of them
 * @param asking of them, with a question and without saying since that it is clear
 * @param unanswered questions without an answer
 * @param own what the reading companion has said, null where it does not concern him
 */
public record PolicySummary(UUID id, String areaCode, PolicyKind kind, String number, String title, String issuer,
		LocalDate issuedOn, LocalDate inForceFrom, LocalDate inForceTo, PolicySupport support, PolicyState state,
		int subdistricts, int audience, int understood, int asking, int unanswered, PolicyAnswer own) {

	public int silent() {
		return this.audience - this.understood - this.asking;
	}

}
