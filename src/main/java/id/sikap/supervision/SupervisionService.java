package id.sikap.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.indicator.ClosedMonths;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coordinators of a companion's area supervise him, never himself; he answers.
 */
@Service
@Transactional
class SupervisionService {

	private static final Map<String, RuleViolation> ONCE = Map.of("supervision_once_a_day",
			RuleViolation.of("heldOn", "supervision.error.twice"));

	/** How long ago a supervision may be when it is written down. */
	private static final int MONTHS_BACK = 2;

	private final SupervisionRepository supervisions;

	private final SupervisionDetailRepository details;

	private final CompanionService companions;

	private final ClosedMonths closed;

	private final Clock clock;

	SupervisionService(SupervisionRepository supervisions, SupervisionDetailRepository details,
			CompanionService companions, ClosedMonths closed, Clock clock) {
		this.supervisions = supervisions;
		this.details = details;
		this.companions = companions;
		this.closed = closed;
		this.clock = clock;
	}

	/**
	 * @throws NotFoundException also when the supervision is not in the scope
	 */
	@Transactional(readOnly = true)
	Supervision get(UUID id, AreaScope scope) {
		return scope.admit(this.supervisions.findById(id));
	}

	@Transactional(readOnly = true)
	SupervisionDetail detail(UUID id, AreaScope scope) {
		return this.details.find(get(id, scope).getId()).orElseThrow();
	}

	@Transactional(readOnly = true)
	SupervisionRights rights(UUID id, AreaScope scope) {
		Supervision supervision = get(id, scope);
		boolean open = !isClosed(supervision.getRegencyCode(), supervision.getHeldOn());
		return new SupervisionRights(open && isCorrectable(supervision, scope),
				open && supervision.isWithdrawable(scope), supervision.isAnswerable(scope));
	}

	/** A companion of the account's own area; whether it is himself, the record asks. */
	@Transactional(readOnly = true)
	Companion supervised(UUID companionId, AreaScope scope) {
		return scope.admitCoordinator(Optional.of(this.companions.get(companionId, scope)));
	}

	/** Those that a form may offer: of the days that can still be written down. */
	@Transactional(readOnly = true)
	List<WatchedSession> sessions(UUID companionId) {
		return this.details.sessions(companionId, earliest(), LocalDate.now(this.clock));
	}

	Supervision record(UUID companionId, SupervisionForm form, AreaScope scope) {
		Companion companion = supervised(companionId, scope);
		check(companion, form);
		Supervision supervision = new Supervision(companion, form, scope, this.clock.instant());
		return Constraints.translating(ONCE, () -> this.supervisions.saveAndFlush(supervision));
	}

	Supervision correct(UUID id, SupervisionForm form, AreaScope scope) {
		Supervision supervision = get(id, scope);
		if (!isCorrectable(supervision, scope) || isClosed(supervision.getRegencyCode(), supervision.getHeldOn())) {
			throw RuleViolation.general("supervision.error.notCorrectable");
		}
		StaleVersionException.check(form.version, supervision.getVersion());
		Companion companion = this.companions.get(supervision.getCompanionId(), scope);
		check(companion, form);
		supervision.correct(companion, form, this.clock.instant());
		return Constraints.translating(ONCE, () -> this.supervisions.saveAndFlush(supervision));
	}

	void withdraw(UUID id, String reason, AreaScope scope) {
		Supervision supervision = get(id, scope);
		if (!supervision.isWithdrawable(scope) || isClosed(supervision.getRegencyCode(), supervision.getHeldOn())) {
			throw RuleViolation.general("supervision.error.notWithdrawable");
		}
		supervision.withdraw(reason, scope.account().id(), this.clock.instant());
		this.supervisions.flush();
	}

	/**
	 * @throws NotFoundException when it is not about the account's own companion
	 */
	void answer(UUID id, AnswerForm form, AreaScope scope) {
		Supervision supervision = get(id, scope);
		if (!supervision.isAnswerable(scope)) {
			throw new NotFoundException();
		}
		StaleVersionException.check(form.version, supervision.getVersion());
		supervision.answer(form.remark, this.clock.instant());
		this.supervisions.flush();
	}

	private void check(Companion companion, SupervisionForm form) {
		LocalDate today = LocalDate.now(this.clock);
		if (form.heldOn.isAfter(today)) {
			throw RuleViolation.of("heldOn", "supervision.error.future");
		}
		if (form.heldOn.isBefore(earliest())) {
			throw RuleViolation.of("heldOn", "supervision.error.longAgo");
		}
		if (isClosed(companion.getRegencyCode(), form.heldOn)) {
			throw RuleViolation.of("heldOn", "supervision.error.closed");
		}
		if (form.sessionId != null && this.details.sessions(companion.getId(), form.heldOn, form.heldOn)
			.stream()
			.noneMatch((session) -> session.id().equals(form.sessionId))) {
			throw RuleViolation.of("sessionId", "supervision.error.session");
		}
	}

	private LocalDate earliest() {
		return LocalDate.now(this.clock).withDayOfMonth(1).minusMonths(MONTHS_BACK);
	}

	private boolean isCorrectable(Supervision supervision, AreaScope scope) {
		return supervision.isCorrectable(scope, YearMonth.now(this.clock), this.clock.getZone());
	}

	private boolean isClosed(String regencyCode, LocalDate day) {
		return this.closed.isClosed(regencyCode, YearMonth.from(day));
	}

}
