package id.sikap.administration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.Account;
import id.sikap.account.AccountService;
import id.sikap.account.AccountService.Issued;
import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.companion.CompanionDirectory;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AccountDirectory {

	private final AccountListRepository list;

	private final AccountService accounts;

	private final CompanionDirectory companions;

	private final AreaService areas;

	AccountDirectory(AccountListRepository list, AccountService accounts, CompanionDirectory companions,
			AreaService areas) {
		this.list = list;
		this.accounts = accounts;
		this.companions = companions;
		this.areas = areas;
	}

	@Transactional(readOnly = true)
	Page<AccountSummary> list(AccountFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, scope, page);
	}

	Issued create(AccountForm form, AreaScope scope) {
		return this.accounts.create(form.username, form.displayName, form.areaCode, form.roles,
				companion(form, null, scope), scope);
	}

	void change(UUID id, AccountForm form, AreaScope scope) {
		Account account = this.accounts.get(id, scope);
		StaleVersionException.check(form.version, account.getVersion());
		this.accounts.change(id, form.displayName, form.areaCode, form.roles, companion(form, account, scope), scope);
	}

	/**
	 * Companions who may be chosen: those without an account, and the one that the
	 * account has.
	 */
	@Transactional(readOnly = true)
	Map<UUID, String> companionOptions(Account account, AreaScope scope) {
		Map<UUID, String> names = new LinkedHashMap<>();
		if (account != null && account.getCompanionId() != null) {
			names.put(account.getCompanionId(), this.companions.nameOf(account.getCompanionId()));
		}
		this.companions.withoutAccount(scope)
			.forEach((companion) -> names.put(companion.id(),
					companion.name() + ", " + this.areas.name(companion.subdistrictCode())));
		return names;
	}

	private UUID companion(AccountForm form, Account account, AreaScope scope) {
		if (form.companionId != null && !companionOptions(account, scope).containsKey(form.companionId)) {
			throw RuleViolation.of("companionId", "account.error.companion");
		}
		return form.companionId;
	}

	/**
	 * The areas an account may be tied to: the regency and its kecamatan, by code, with
	 * their names.
	 */
	Map<String, String> areaOptions(AreaScope scope) {
		List<Area> options = new ArrayList<>(List.of(this.areas.get(scope.areaCode())));
		options.addAll(this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT));
		Map<String, String> names = new LinkedHashMap<>();
		options.forEach((area) -> names.put(area.code(), area.name()));
		return names;
	}

	List<Role> grantableRoles(AreaScope scope) {
		return Arrays.stream(Role.values()).filter((role) -> role.mayBeGrantedBy(scope.account().roles())).toList();
	}

}
