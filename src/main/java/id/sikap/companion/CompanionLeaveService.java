package id.sikap.companion;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CompanionLeaveService {

	private static final Map<String, RuleViolation> NO_OVERLAP = Map.of( //
			"companion_leave_companion_id_daterange_excl",
			RuleViolation.of("fromDay", "companion.leave.error.overlaps"));

	private final CompanionService companions;

	private final CompanionLeaveRepository leaves;

	private final Clock clock;

	CompanionLeaveService(CompanionService companions, CompanionLeaveRepository leaves, Clock clock) {
		this.companions = companions;
		this.leaves = leaves;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<CompanionLeave> of(Companion companion) {
		return this.leaves.findByCompanionIdAndCancelledAtIsNullOrderByFromDayDesc(companion.getId());
	}

	void add(UUID companionId, CompanionLeaveForm form, AreaScope scope) {
		Companion companion = this.companions.get(companionId, scope);
		CompanionLeave leave = new CompanionLeave(companion, form.fromDay, form.toDay, form.reason, form.note);
		Constraints.translating(NO_OVERLAP, () -> this.leaves.saveAndFlush(leave));
	}

	void cancel(UUID companionId, UUID leaveId, AreaScope scope) {
		Companion companion = this.companions.get(companionId, scope);
		this.leaves.findById(leaveId)
			.filter((leave) -> leave.getCompanionId().equals(companion.getId()))
			.orElseThrow(NotFoundException::new)
			.cancel(this.clock.instant());
	}

}
