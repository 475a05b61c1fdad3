package id.sikap.signin;

import java.time.Clock;

import id.sikap.account.Account;
import id.sikap.account.AccountService;
import id.sikap.account.OneTimeCode;
import id.sikap.account.SignedInAccount;
import id.sikap.support.RuleViolation;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PasswordService {

	private final AccountService accounts;

	private final PasswordEncoder encoder;

	private final SignInThrottle throttle;

	private final Clock clock;

	PasswordService(AccountService accounts, PasswordEncoder encoder, SignInThrottle throttle, Clock clock) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.throttle = throttle;
		this.clock = clock;
	}

	/**
	 * The first password, or the next after a forgotten one, with the code from the slip.
	 */
	void activate(ActivationForm form, String address) {
		if (this.throttle.isBlocked(form.username, address)) {
			throw RuleViolation.general("signin.error.wait");
		}
		Account account = this.accounts.find(form.username)
			.filter((found) -> found.hasValidCode(this.clock.instant()) && !found.isLocked())
			.filter((found) -> found.getOneTimeCodeHash().equals(OneTimeCode.hash(form.code)))
			.orElseThrow(() -> {
				this.throttle.guessedWrong(form.username, address);
				return RuleViolation.of("code", "signin.error.code");
			});
		NewPassword.check(account.getUsername(), form.password, form.repeated);
		this.accounts.setPassword(account.getId(), this.encoder.encode(form.password));
	}

	void change(SignedInAccount me, OwnPasswordForm form, String address) {
		if (this.throttle.isBlocked(me.getUsername(), address)) {
			throw RuleViolation.general("signin.error.wait");
		}
		Account account = this.accounts.find(me.getUsername()).orElseThrow();
		if (!this.encoder.matches(form.current, account.getPasswordHash())) {
			this.throttle.guessedWrong(me.getUsername(), address);
			throw RuleViolation.of("current", "signin.error.currentPassword");
		}
		NewPassword.check(account.getUsername(), form.password, form.repeated);
		this.accounts.setPassword(account.getId(), this.encoder.encode(form.password));
	}

}
