package id.sikap.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.SignedInAccount;
import id.sikap.support.RuleViolation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A family's steps on the programme's way.
 */
@Service
@Transactional
class HouseholdStatusService {

	private final HouseholdRepository households;

	private final HouseholdStatusChangeRepository changes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	HouseholdStatusService(HouseholdRepository households, HouseholdStatusChangeRepository changes,
			ApplicationEventPublisher events, Clock clock) {
		this.households = households;
		this.changes = changes;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<HouseholdStatusChange> history(Household household) {
		return this.changes.findByHouseholdIdOrderByOnDayDescIdDesc(household.getId());
	}

	/** The first entry of a new family's history. */
	void begin(Household household) {
		record(household, null, null);
	}

	void change(UUID id, StatusChangeForm form, AreaScope scope) {
		Household household = scope.admitCoordinator(this.households.findById(id));
		if (form.onDay.isAfter(LocalDate.now(this.clock))) {
			throw RuleViolation.of("onDay", "household.error.future");
		}
		HouseholdStatus before = household.getStatus();
		household.changeStatus(form.status, form.onDay);
		record(household, before, form.statusReason);
		this.households.saveAndFlush(household);
		this.events
			.publishEvent(new HouseholdStatusChanged(id, household.getGroupId(), before, form.status, form.onDay));
	}

	private void record(Household household, HouseholdStatus before, String reason) {
		SignedInAccount account = SignedInAccount.current();
		this.changes.save(new HouseholdStatusChange(household, before, reason, this.clock.instant(),
				(account == null) ? null : account.id()));
	}

}
