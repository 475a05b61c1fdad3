package id.sikap.participation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.training.ParticipantState;

/**
 * A companion on the list of a training.
 *
 * @param hours lesson hours of the days attended
 * @param replacedBy the name of who comes in his place, null for nobody
 */
record ParticipantRow(UUID id, UUID companionId, String name, String subdistrictCode, ParticipantState state,
		String reason, String replacedBy, List<LocalDate> attendedDays, int hours, BigDecimal preTest,
		BigDecimal postTest, String certificateNumber, LocalDate certificateTo, int version) {

	public boolean wasThere(LocalDate day) {
		return this.attendedDays.contains(day);
	}

	public int daysAttended() {
		return this.attendedDays.size();
	}

	/** By how much the test after was better than the one before; null without both. */
	public BigDecimal gain() {
		return (this.preTest == null || this.postTest == null) ? null : this.postTest.subtract(this.preTest);
	}

}
