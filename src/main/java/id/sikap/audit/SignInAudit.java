package id.sikap.audit;

import id.sikap.account.SignedInAccount;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Sign-ins come as events. What was typed as a name at a failed one is not written:
 * people type passwords there.
 */
@Component
class SignInAudit {

	private final AuditLog log;

	SignInAudit(AuditLog log) {
		this.log = log;
	}

	@EventListener
	void succeeded(AuthenticationSuccessEvent event) {
		record(AuditAction.SIGN_IN, event.getAuthentication());
	}

	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		record(AuditAction.SIGN_OUT, event.getAuthentication());
	}

	@EventListener
	void failed(AbstractAuthenticationFailureEvent event) {
		this.log.recordFor(null, AuditAction.SIGN_IN_FAILED, "account", null, null, null);
	}

	private void record(AuditAction action, Authentication authentication) {
		if (authentication.getPrincipal() instanceof SignedInAccount account) {
			this.log.recordFor(account.id(), action, "account", account.id(), account.areaCode(), null);
		}
	}

}
