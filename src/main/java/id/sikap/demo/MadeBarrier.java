package id.sikap.demo;

import java.util.UUID;

import id.sikap.barrier.BarrierOwner;
import id.sikap.barrier.BarrierPlace;

/**
 * A barrier to be written.
 *
 * @param owner the first one
 * @param reporter account
 * @param confirmer account, null for nobody
 * @param sessionId the meeting it was met in, null for none
 */
record MadeBarrier(BarrierStory story, BarrierPlace place, BarrierOwner owner, UUID reporter, UUID confirmer,
		BarrierLife life, UUID sessionId) {

	/** Whose it became when it went up; the same where it never did. */
	BarrierOwner lastOwner() {
		if (this.life.escalated() == null || this.owner.kind() == BarrierOwner.Kind.REGENCY) {
			return this.owner;
		}
		return BarrierOwner.coordinatorOf((this.owner.kind() == BarrierOwner.Kind.COMPANION) ? this.owner.areaCode()
				: this.owner.areaCode().substring(0, 5));
	}

	boolean wentUp() {
		return !lastOwner().equals(this.owner);
	}

}
