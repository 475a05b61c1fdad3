package id.sikap.household;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.audit.AuditAction;
import id.sikap.audit.AuditLog;
import id.sikap.identity.Nik;
import id.sikap.identity.NumberKind;
import id.sikap.identity.NumberVault;
import id.sikap.identity.ProtectedNumber;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The full numbers of a family: found by, and shown, only where the audit says so.
 */
@Service
@Transactional
class HouseholdNumbers {

	private final HouseholdService households;

	private final HouseholdListRepository list;

	private final NumberVault vault;

	private final AuditLog audit;

	HouseholdNumbers(HouseholdService households, HouseholdListRepository list, NumberVault vault, AuditLog audit) {
		this.households = households;
		this.list = list;
		this.vault = vault;
		this.audit = audit;
	}

	/**
	 * The digits of a No KK, of which nothing but the length is known (DOMAIN 7).
	 * @return null for null
	 */
	static String familyCardDigits(String field, String text) {
		if (text == null) {
			return null;
		}
		String digits = Nik.clean(text);
		if (!digits.matches("\\d{16}")) {
			throw RuleViolation.of(field, "household.error.familyCard");
		}
		return digits;
	}

	/**
	 * The families in the scope that have the number as NIK or as No KK, those in the
	 * programme first.
	 */
	List<HouseholdSummary> find(String typed, AreaScope scope) {
		String digits = (typed == null) ? "" : Nik.clean(typed);
		if (!digits.matches("\\d{16}")) {
			throw RuleViolation.of("number", "household.error.number");
		}
		List<HouseholdSummary> found = this.list.withNumber(this.vault.hash(NumberKind.NIK, digits),
				this.vault.hash(NumberKind.FAMILY_CARD, digits), scope);
		UUID first = found.isEmpty() ? null : found.get(0).id();
		this.audit.record(AuditAction.SEARCH_NUMBER, "household", first, scope.areaCode(), null);
		return found;
	}

	/** Other families on the same family card, in the scope. */
	@Transactional(readOnly = true)
	List<HouseholdSummary> onSameCard(Household household, AreaScope scope) {
		if (household.getFamilyCard() == null) {
			return List.of();
		}
		return this.list.withNumber(null, household.getFamilyCard().hash(), scope)
			.stream()
			.filter((other) -> !other.id().equals(household.getId()))
			.toList();
	}

	/**
	 * The full numbers asked for, without those that the family does not have.
	 * @param purpose in the person's own words
	 */
	Map<NumberKind, String> reveal(UUID householdId, List<NumberKind> kinds, String purpose, AreaScope scope) {
		Household household = this.households.get(householdId, scope);
		Map<NumberKind, String> numbers = new EnumMap<>(NumberKind.class);
		for (NumberKind kind : kinds) {
			ProtectedNumber number = of(household, kind);
			if (number != null) {
				this.audit.record(AuditAction.READ_NUMBER, "household", householdId, household.getVillageCode(),
						kind + ": " + purpose);
				numbers.put(kind, this.vault.reveal(kind, number));
			}
		}
		return numbers;
	}

	private static ProtectedNumber of(Household household, NumberKind kind) {
		return switch (kind) {
			case NIK -> household.getNik();
			case FAMILY_CARD -> household.getFamilyCard();
			case BANK_ACCOUNT -> household.getAccountNumber();
		};
	}

}
