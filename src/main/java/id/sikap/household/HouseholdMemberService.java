package id.sikap.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The persons of a family; companions keep them as well as coordinators.
 */
@Service
@Transactional
class HouseholdMemberService {

	private final HouseholdService households;

	private final HouseholdMemberRepository members;

	private final ComponentRuleRepository rules;

	private final Clock clock;

	HouseholdMemberService(HouseholdService households, HouseholdMemberRepository members,
			ComponentRuleRepository rules, Clock clock) {
		this.households = households;
		this.members = members;
		this.rules = rules;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	FamilyView of(Household household) {
		return FamilyView.of(this.members.findByHouseholdIdOrderById(household.getId()),
				household.getDeclaredComponents(), this.rules.on(today()));
	}

	@Transactional(readOnly = true)
	HouseholdMember get(UUID householdId, UUID memberId, AreaScope scope) {
		this.households.get(householdId, scope);
		return this.members.findById(memberId)
			.filter((member) -> member.getHouseholdId().equals(householdId))
			.orElseThrow(NotFoundException::new);
	}

	void add(UUID householdId, HouseholdMemberForm form, AreaScope scope) {
		Household household = this.households.get(householdId, scope);
		if (!this.members.existsById(form.newId)) {
			this.members.save(described(new HouseholdMember(form.newId, household), form));
		}
	}

	void change(UUID householdId, UUID memberId, HouseholdMemberForm form, AreaScope scope) {
		HouseholdMember member = get(householdId, memberId, scope);
		StaleVersionException.check(form.version, member.getVersion());
		described(member, form);
	}

	void leave(UUID householdId, UUID memberId, MemberLeavesForm form, AreaScope scope) {
		if (form.leftOn.isAfter(today())) {
			throw RuleViolation.of("leftOn", "household.error.future");
		}
		get(householdId, memberId, scope).leave(form.leftOn, form.leftReason);
	}

	void comeBack(UUID householdId, UUID memberId, AreaScope scope) {
		get(householdId, memberId, scope).comeBack();
	}

	private HouseholdMember described(HouseholdMember member, HouseholdMemberForm form) {
		if (form.birthDate != null && form.birthDate.isAfter(today())) {
			throw RuleViolation.of("birthDate", "household.error.future");
		}
		member.describe(form.name, form.birthDate, form.sex, form.category);
		return member;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
