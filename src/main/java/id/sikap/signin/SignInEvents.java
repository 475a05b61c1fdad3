package id.sikap.signin;

import id.sikap.account.AccountService;
import id.sikap.account.SignedInAccount;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts wrong guesses, and notes when an account was last used.
 */
@Component
class SignInEvents {

	private final SignInThrottle throttle;

	private final AccountService accounts;

	SignInEvents(SignInThrottle throttle, AccountService accounts) {
		this.throttle = throttle;
		this.accounts = accounts;
	}

	@EventListener
	void succeeded(AuthenticationSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedInAccount account) {
			this.throttle.guessedRight(account.getUsername());
			this.accounts.signedIn(account.id());
		}
	}

	@EventListener
	void failed(AbstractAuthenticationFailureEvent event) {
		Authentication attempt = event.getAuthentication();
		String address = (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "unknown";
		this.throttle.guessedWrong(attempt.getName(), address);
	}

}
