package id.sikap.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * All that the page of a supervision says.
 *
 * @param sessionId the session that was watched, null for none; it was on the same day
 */
record SupervisionDetail(UUID id, UUID companionId, String companionName, String subdistrictCode, LocalDate heldOn,
		Manner manner, UUID sessionId, String groupName, String villageCode, Integer teachingScore,
		String teachingEvidence, Integer socialScore, String socialEvidence, String wentWell, String toImprove,
		String agreedStep, LocalDate stepDueOn, String supervisorName, Instant recordedAt, Instant correctedAt,
		Instant readAt, String remark, Instant withdrawnAt, String withdrawnBy, String withdrawReason, int version) {

	public YearMonth month() {
		return YearMonth.from(this.heldOn);
	}

	public boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

}
