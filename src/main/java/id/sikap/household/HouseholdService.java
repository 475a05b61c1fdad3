package id.sikap.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.identity.Nik;
import id.sikap.identity.NumberKind;
import id.sikap.identity.NumberVault;
import id.sikap.identity.ProtectedNumber;
import id.sikap.support.Constraints;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class HouseholdService {

	private static final Map<String, RuleViolation> UNIQUE = Map.of("household_nik",
			RuleViolation.of("nik", "household.error.nikTaken"));

	private final HouseholdRepository households;

	private final HouseholdListRepository list;

	private final HouseholdStatusService statuses;

	private final ObjectProvider<GroupPlaces> groups;

	private final AreaService areas;

	private final NumberVault vault;

	private final Clock clock;

	HouseholdService(HouseholdRepository households, HouseholdListRepository list, HouseholdStatusService statuses,
			ObjectProvider<GroupPlaces> groups, AreaService areas, NumberVault vault, Clock clock) {
		this.households = households;
		this.list = list;
		this.statuses = statuses;
		this.groups = groups;
		this.areas = areas;
		this.vault = vault;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Page<HouseholdSummary> list(HouseholdFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, scope, page);
	}

	/** Every row of the list, one after the other, for its export. */
	@Transactional(readOnly = true)
	public void each(HouseholdFilter filter, AreaScope scope, Sort sort, Consumer<HouseholdSummary> reader) {
		try (Stream<HouseholdSummary> rows = this.list.stream(filter, scope, sort)) {
			rows.forEach(reader);
		}
	}

	/**
	 * @throws id.sikap.support.NotFoundException also when the family is not in the scope
	 */
	@Transactional(readOnly = true)
	public Household get(UUID id, AreaScope scope) {
		return scope.admit(this.households.findById(id));
	}

	/**
	 * As {@link #get}, for what only the area's coordinators may do.
	 */
	@Transactional(readOnly = true)
	public Household getForCoordinator(UUID id, AreaScope scope) {
		return scope.admitCoordinator(this.households.findById(id));
	}

	Household create(HouseholdForm form, AreaScope scope) {
		Household household = new Household(form.headName, villageIn(scope, form), form.status, form.statusSince);
		save(household, form);
		this.statuses.begin(household);
		if (form.groupId != null) {
			LocalDate today = LocalDate.now(this.clock);
			this.groups.getObject().join(household, form.groupId, today, scope);
		}
		return household;
	}

	void change(UUID id, HouseholdForm form, AreaScope scope) {
		Household household = getForCoordinator(id, scope);
		StaleVersionException.check(form.version, household.getVersion());
		household.place(villageIn(scope, form));
		save(household, form);
	}

	void changeContact(UUID id, HouseholdContactForm form, AreaScope scope) {
		Household household = get(id, scope);
		StaleVersionException.check(form.version, household.getVersion());
		household.contact(form.phoneNumber(), form.address, form.rt, form.rw);
		household.cardHeldBy(form.cardHolder, form.cardHolderName, form.cardCheckedOn);
	}

	/** A village that the account may put a family in. */
	String villageIn(AreaScope scope, HouseholdForm form) {
		return Optional.ofNullable(form.villageCode)
			.filter(scope::coversArea)
			.filter((code) -> this.areas.find(code).filter((area) -> area.level() == AreaLevel.VILLAGE).isPresent())
			.orElseThrow(() -> RuleViolation.of("villageCode", "household.error.village"));
	}

	private void save(Household household, HouseholdForm form) {
		household.identify(form.headName, nik(household, form), form.birthDate, form.sex);
		household.register(typedOr(household.getFamilyCard(), NumberKind.FAMILY_CARD, form.familyCardDigits()),
				form.pkhNumber);
		household.contact(form.phoneNumber(), form.address, form.rt, form.rw);
		household.payThrough(form.bank,
				typedOr(household.getAccountNumber(), NumberKind.BANK_ACCOUNT, form.accountDigits()));
		household.cardHeldBy(form.cardHolder, form.cardHolderName, form.cardCheckedOn);
		Constraints.translating(UNIQUE, () -> this.households.saveAndFlush(household));
	}

	private ProtectedNumber nik(Household household, HouseholdForm form) {
		Nik typed = form.typedNik();
		return typedOr(household.getNik(), NumberKind.NIK, (typed == null) ? null : typed.digits());
	}

	private ProtectedNumber typedOr(ProtectedNumber stored, NumberKind kind, String typed) {
		return (typed == null) ? stored : this.vault.protect(kind, typed);
	}

}
