package id.sikap.barrier;

import java.util.EnumSet;
import java.util.Set;

import id.sikap.account.AreaScope;

/**
 * What an account may do with a barrier that it sees. The owner works at it; who
 * coordinates his area decides on its due date and gives it up; nobody decides or
 * confirms for himself.
 */
record BarrierRights(Set<BarrierStepKind> steps, boolean mayChange) {

	static BarrierRights of(Barrier barrier, AreaScope scope) {
		Set<BarrierStepKind> steps = EnumSet.noneOf(BarrierStepKind.class);
		BarrierOwner owner = barrier.owner();
		boolean leads = owner.isLedBy(scope);
		boolean decides = owner.isUnder(scope) && !owner.isCompanionOf(scope);
		boolean coordinates = scope.wholeArea() && scope.coversArea(barrier.getAreaCode());
		boolean open = barrier.getState().isOpen();
		if (open && (leads || coordinates)) {
			steps.add(BarrierStepKind.ACTION);
		}
		if (open && leads) {
			steps.add(BarrierStepKind.RESOLVED);
			if (owner.above() != null) {
				steps.add(BarrierStepKind.ESCALATED);
			}
		}
		if (open && decides) {
			steps.addAll(EnumSet.of(BarrierStepKind.HANDED, BarrierStepKind.DUE, BarrierStepKind.CLOSED));
		}
		if (!open && (leads || coordinates)) {
			steps.add(BarrierStepKind.REOPENED);
		}
		boolean own = barrier.isReportedBy(scope.account().id()) || isOf(barrier, scope);
		if (coordinates && barrier.isConfirmed()) {
			steps.add(BarrierStepKind.UNCONFIRMED);
		}
		else if (coordinates && !own) {
			steps.add(BarrierStepKind.CONFIRMED);
		}
		return new BarrierRights(steps, open && (barrier.isReportedBy(scope.account().id()) || coordinates));
	}

	private static boolean isOf(Barrier barrier, AreaScope scope) {
		return barrier.place().companionId() != null
				&& barrier.place().companionId().equals(scope.account().companionId());
	}

	boolean may(BarrierStepKind kind) {
		return this.steps.contains(kind);
	}

	/** Whether there is anything to do on the page. */
	public boolean isAny() {
		return !this.steps.isEmpty();
	}

	public boolean allows(String kind) {
		return may(BarrierStepKind.valueOf(kind));
	}

}
