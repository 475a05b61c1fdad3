package id.sikap.barrier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.area.Area;
import id.sikap.barriertype.BarrierType;
import id.sikap.barriertype.BarrierTypeCatalogue;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where barriers come in, from whatever page or record they were met on.
 */
@Service
@Transactional
public class BarrierLog {

	private final BarrierRepository barriers;

	private final BarrierHistoryRepository history;

	private final BarrierTypeCatalogue types;

	private final Clock clock;

	BarrierLog(BarrierRepository barriers, BarrierHistoryRepository history, BarrierTypeCatalogue types, Clock clock) {
		this.barriers = barriers;
		this.history = history;
		this.types = types;
		this.clock = clock;
	}

	/**
	 * Reports a barrier today. Whether the account may speak for the place and name the
	 * owner, the caller has seen to.
	 * @return its id
	 * @throws RuleViolation for a type that cannot be reported today, a severity other
	 * than 1, 2 and 3, or a due date in the past
	 */
	public UUID report(NewBarrier told, SignedInAccount reporter) {
		LocalDate today = LocalDate.now(this.clock);
		BarrierType type = this.types.find(told.typeCode(), Area.regencyOf(told.place().areaCode()))
			.filter((found) -> found.isReportedOn(today))
			.orElseThrow(() -> RuleViolation.of("type", "barrier.error.type"));
		Barrier barrier = this.barriers
			.saveAndFlush(new Barrier(told, type.id(), reporter.id(), today, this.clock.instant()));
		this.history.state(barrier.getId(), barrier.getState(), today);
		this.history.owner(barrier.getId(), barrier.owner(), today);
		this.history.step(barrier.getId(), BarrierStepKind.REPORTED, today, null, barrier.owner(), told.dueOn(),
				reporter.id(), this.clock.instant());
		return barrier.getId();
	}

}
