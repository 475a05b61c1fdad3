package id.sikap.barrier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.barriertype.BarrierType;
import id.sikap.barriertype.BarrierTypeCatalogue;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with barriers: report, change, work at, hand on, end and confirm them.
 */
@Service
@Transactional
class BarrierWork {

	private final BarrierLog log;

	private final BarrierService reader;

	private final BarrierRepository barriers;

	private final BarrierHistoryRepository history;

	private final BarrierPlaces places;

	private final BarrierPeopleRepository people;

	private final BarrierTypeCatalogue types;

	private final Clock clock;

	BarrierWork(BarrierLog log, BarrierService reader, BarrierRepository barriers, BarrierHistoryRepository history,
			BarrierPlaces places, BarrierPeopleRepository people, BarrierTypeCatalogue types, Clock clock) {
		this.log = log;
		this.reader = reader;
		this.barriers = barriers;
		this.history = history;
		this.places = places;
		this.people = people;
		this.types = types;
		this.clock = clock;
	}

	/**
	 * The session or plan that a report comes from; nothing when the account sees none.
	 */
	@Transactional(readOnly = true)
	Optional<BarrierOrigin> origin(UUID sessionId, UUID planId, AreaScope scope) {
		if (sessionId != null) {
			return this.people.session(sessionId, scope);
		}
		return (planId != null) ? this.people.plan(planId, scope) : Optional.empty();
	}

	UUID report(BarrierForm form, AreaScope scope) {
		if (form.owner == null) {
			throw RuleViolation.of("owner", "barrier.error.ownerMissing");
		}
		if (form.dueOn == null) {
			throw RuleViolation.of("dueOn", "barrier.error.dueMissing");
		}
		if (form.sessionId != null || form.planId != null) {
			origin(form.sessionId, form.planId, scope).orElseThrow(NotFoundException::new);
		}
		return this.log.report(new NewBarrier(form.type, form.severity, this.places.place(form.heldBack, scope),
				form.whatHappened, this.places.owner(form.owner, scope), form.dueOn, form.sessionId,
				(form.sessionId != null) ? null : form.planId), scope.account());
	}

	void change(UUID id, BarrierForm form, AreaScope scope) {
		Barrier barrier = this.reader.get(id, scope);
		refuseUnless(BarrierRights.of(barrier, scope).mayChange());
		StaleVersionException.check((form.version != null) ? form.version : 0, barrier.getVersion());
		BarrierPlace place = form.heldBack.equals(barrier.place().key()) ? barrier.place()
				: this.places.place(form.heldBack, scope);
		BarrierType type = this.types.find(form.type, Area.regencyOf(barrier.getAreaCode()))
			.filter((found) -> found.id().equals(barrier.getTypeId()) || found.isReportedOn(today()))
			.orElseThrow(() -> RuleViolation.of("type", "barrier.error.type"));
		barrier.change(type.id(), form.severity, place, form.whatHappened);
		save(barrier, BarrierStepKind.CHANGED, today(), null, null, null, scope);
	}

	/**
	 * @throws RuleViolation when the step is not possible, or lacks something
	 * @throws StaleVersionException when somebody took a step meanwhile
	 */
	void take(UUID id, BarrierStepForm form, AreaScope scope) {
		Barrier barrier = this.reader.get(id, scope);
		StaleVersionException.check(form.version, barrier.getVersion());
		refuseUnless(form.kind != null && form.kind.isChosen() && BarrierRights.of(barrier, scope).may(form.kind));
		switch (form.kind) {
			case ACTION -> act(barrier, form, scope);
			case RESOLVED -> end(barrier, BarrierState.RESOLVED, form, scope);
			case CLOSED -> end(barrier, BarrierState.CLOSED, form, scope);
			case REOPENED -> reopen(barrier, form, scope);
			case ESCALATED -> hand(barrier, form, barrier.owner().above(), scope);
			case HANDED -> hand(barrier, form, chosenOwner(form, scope), scope);
			case DUE -> moveDue(barrier, form, scope);
			case CONFIRMED -> {
				barrier.confirm(scope.account().id(), scope.account().companionId(), this.clock.instant());
				save(barrier, form.kind, today(), form.optionalWords(), null, null, scope);
			}
			default -> {
				String why = form.words();
				barrier.withdrawConfirmation();
				save(barrier, form.kind, today(), why, null, null, scope);
			}
		}
	}

	private void act(Barrier barrier, BarrierStepForm form, AreaScope scope) {
		String done = form.words();
		LocalDate day = (form.day != null) ? form.day : today();
		if (day.isAfter(today()) || day.isBefore(barrier.getReportedOn())) {
			throw RuleViolation.of("day", "barrier.error.actionDay");
		}
		boolean first = barrier.getState() == BarrierState.NEW;
		barrier.work();
		save(barrier, form.kind, day, done, null, null, scope);
		if (first) {
			this.history.state(barrier.getId(), barrier.getState(), day);
		}
	}

	private void end(Barrier barrier, BarrierState ending, BarrierStepForm form, AreaScope scope) {
		String outcome = form.words();
		LocalDate day = (form.day != null) ? form.day : today();
		barrier.end(ending, day, outcome, today());
		save(barrier, form.kind, day, outcome, null, null, scope);
		this.history.state(barrier.getId(), ending, day);
	}

	private void reopen(Barrier barrier, BarrierStepForm form, AreaScope scope) {
		String why = form.words();
		barrier.reopen(today());
		save(barrier, form.kind, today(), why, null, null, scope);
		this.history.state(barrier.getId(), barrier.getState(), today());
	}

	private void hand(Barrier barrier, BarrierStepForm form, BarrierOwner owner, AreaScope scope) {
		String why = form.words();
		barrier.handTo(owner);
		save(barrier, form.kind, today(), why, owner, null, scope);
		this.history.owner(barrier.getId(), owner, today());
	}

	private BarrierOwner chosenOwner(BarrierStepForm form, AreaScope scope) {
		if (form.owner == null) {
			throw RuleViolation.of("owner", "barrier.error.ownerMissing");
		}
		return this.places.owner(form.owner, scope);
	}

	private void moveDue(Barrier barrier, BarrierStepForm form, AreaScope scope) {
		String why = form.words();
		if (form.dueOn == null) {
			throw RuleViolation.of("dueOn", "barrier.error.dueMissing");
		}
		barrier.moveDue(form.dueOn, today());
		save(barrier, form.kind, today(), why, null, form.dueOn, scope);
	}

	private void save(Barrier barrier, BarrierStepKind kind, LocalDate day, String note, BarrierOwner owner,
			LocalDate dueOn, AreaScope scope) {
		this.barriers.flush();
		this.history.step(barrier.getId(), kind, day, note, owner, dueOn, scope.account().id(), this.clock.instant());
	}

	private static void refuseUnless(boolean allowed) {
		if (!allowed) {
			throw new AccessDeniedException("not for this account, or not in this state");
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
