package id.sikap.barrier;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A report. All but the type and the words come filled in.
 */
class BarrierForm {

	/** Asked for when somebody has to see to it, unless another day is chosen. */
	private static final int DAYS = 14;

	/** Of db/reference/barrier-types.csv. */
	private static final String CARD_HELD_BY_OTHERS = "HL5";

	@NotBlank
	String type;

	@NotNull
	@Min(1)
	@Max(3)
	Integer severity;

	/** A companion's id or an area's code. */
	@NotBlank
	String heldBack;

	@NotBlank
	@Size(max = 1000)
	String whatHappened;

	/** As {@link #heldBack}; of no concern once it is reported. */
	String owner;

	/** As {@link #owner}. */
	LocalDate dueOn;

	UUID sessionId;

	UUID planId;

	Integer version;

	static BarrierForm blank(LocalDate today) {
		BarrierForm form = new BarrierForm();
		form.severity = 2;
		form.dueOn = today.plusDays(DAYS);
		return form;
	}

	static BarrierForm of(BarrierSummary barrier, int version) {
		BarrierForm form = new BarrierForm();
		form.type = barrier.typeCode();
		form.severity = barrier.severity();
		form.heldBack = (barrier.companionId() != null) ? barrier.companionId().toString() : barrier.areaCode();
		form.whatHappened = barrier.description();
		form.version = version;
		return form;
	}

	/**
	 * A card that somebody else holds: of its village, and without a word that tells
	 * whose it is.
	 */
	void cardHeldByOthers(String villageCode, String words) {
		this.heldBack = villageCode;
		this.whatHappened = words;
		this.type = CARD_HELD_BY_OTHERS;
	}

	void metIn(BarrierOrigin origin) {
		this.sessionId = origin.sessionId();
		this.planId = origin.planId();
		this.heldBack = origin.villageCode();
		this.whatHappened = origin.words();
		this.type = origin.likelyType();
	}

}
