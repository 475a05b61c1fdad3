package id.sikap.account;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may make or change which account: within one's own area, with roles lower than
 * one's own, and never one's own account.
 */
@Service
@Transactional
public class AccountService {

	private static final Map<String, RuleViolation> UNIQUE = Map.of( //
			"account_username_key", RuleViolation.of("username", "account.error.usernameTaken"), //
			"account_companion", RuleViolation.of("companionId", "account.error.companionHasOne"));

	private final AccountRepository accounts;

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final Clock clock;

	AccountService(AccountRepository accounts, FindByIndexNameSessionRepository<? extends Session> sessions,
			Clock clock) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.clock = clock;
	}

	/**
	 * An account with the code that its owner sets the password with: shown once, stored
	 * as a hash.
	 */
	public record Issued(Account account, String code) {
	}

	@Transactional(readOnly = true)
	public Optional<Account> find(String username) {
		return this.accounts.findByUsername(username.strip().toLowerCase());
	}

	@Transactional(readOnly = true)
	public boolean isEmpty() {
		return this.accounts.count() == 0;
	}

	/**
	 * @throws NotFoundException when there is none in the area of the one who asks
	 */
	@Transactional(readOnly = true)
	public Account get(UUID id, AreaScope scope) {
		return this.accounts.findById(id)
			.filter((account) -> scope.coversArea(account.getAreaCode()))
			.orElseThrow(NotFoundException::new);
	}

	public Issued create(String username, String displayName, String areaCode, Set<Role> roles, UUID companionId,
			AreaScope scope) {
		checkArea(areaCode, scope);
		checkRoles(roles, scope);
		Account account = new Account(username, displayName, areaCode, roles, companionId, this.clock.instant());
		return issue(account);
	}

	public void change(UUID id, String displayName, String areaCode, Set<Role> roles, UUID companionId,
			AreaScope scope) {
		Account account = getForChange(id, scope);
		checkArea(areaCode, scope);
		checkRoles(roles, scope);
		account.change(displayName, areaCode, roles, companionId);
		Constraints.translating(UNIQUE, () -> this.accounts.saveAndFlush(account));
		endSessions(account);
	}

	/** A new code for a forgotten password; the old password stops to work. */
	public Issued issueNewCode(UUID id, AreaScope scope) {
		Account account = getForChange(id, scope);
		endSessions(account);
		return issue(account);
	}

	public void lock(UUID id, AreaScope scope) {
		Account account = getForChange(id, scope);
		account.lock(this.clock.instant());
		endSessions(account);
	}

	public void unlock(UUID id, AreaScope scope) {
		getForChange(id, scope).unlock();
	}

	/**
	 * The first administrator of an empty installation, who grants himself what nobody
	 * else can.
	 */
	public void createFirstAdministrator(String username, String displayName, String areaCode, String passwordHash) {
		if (!isEmpty()) {
			throw new NotFoundException();
		}
		Account account = new Account(username, displayName, areaCode, Set.of(Role.ADMIN), null, this.clock.instant());
		account.setPassword(passwordHash);
		this.accounts.save(account);
	}

	/** Codes of the regencies, and of whole provinces, that somebody works in. */
	@Transactional(readOnly = true)
	public Set<String> regenciesWithAccounts() {
		return this.accounts.findRegencyCodes();
	}

	/**
	 * An administrator goes on in a regency where there is no account yet: how a regency
	 * that this installation did not bring along gets its first one.
	 */
	public void moveToNewRegency(Area regency, AreaScope scope) {
		Set<String> used = regenciesWithAccounts();
		boolean free = regency.level() == AreaLevel.REGENCY && !used.contains(regency.code())
				&& !used.contains(regency.parentCode());
		if (!free || !scope.account().roles().contains(Role.ADMIN)) {
			throw RuleViolation.general("account.error.notFree");
		}
		Account account = this.accounts.findById(scope.account().id()).orElseThrow(NotFoundException::new);
		account.change(account.getDisplayName(), regency.code(), account.getRoles(), account.getCompanionId());
		endSessions(account);
	}

	/**
	 * Ends all sessions of the account, so that a stolen one does not outlive the old
	 * password.
	 */
	public void setPassword(UUID id, String passwordHash) {
		Account account = this.accounts.findById(id).orElseThrow(NotFoundException::new);
		account.setPassword(passwordHash);
		endSessions(account);
	}

	public void signedIn(UUID id) {
		this.accounts.findById(id).ifPresent((account) -> account.signedIn(this.clock.instant()));
	}

	private Issued issue(Account account) {
		String code = OneTimeCode.random();
		account.issueOneTimeCode(OneTimeCode.hash(code), this.clock.instant());
		Constraints.translating(UNIQUE, () -> this.accounts.saveAndFlush(account));
		return new Issued(account, code);
	}

	private Account getForChange(UUID id, AreaScope scope) {
		Account account = get(id, scope);
		if (account.getId().equals(scope.account().id())) {
			throw RuleViolation.general("account.error.own");
		}
		checkRoles(account.getRoles(), scope);
		return account;
	}

	private static void checkArea(String areaCode, AreaScope scope) {
		if (!scope.coversArea(areaCode)) {
			throw RuleViolation.of("areaCode", "account.error.area");
		}
	}

	private static void checkRoles(Set<Role> roles, AreaScope scope) {
		if (!roles.stream().allMatch((role) -> role.mayBeGrantedBy(scope.account().roles()))) {
			throw RuleViolation.of("roles", "account.error.role");
		}
	}

	private void endSessions(Account account) {
		this.sessions.findByPrincipalName(account.getUsername()).keySet().forEach(this.sessions::deleteById);
	}

}
