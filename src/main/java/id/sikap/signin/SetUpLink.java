package id.sikap.signin;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import id.sikap.account.AccountService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The way into an installation that has no account yet: a link with a secret, printed
 * when the application starts and good until it is used or the application stops. Nothing
 * comes with a known password.
 */
@Component
class SetUpLink {

	private static final Logger log = LoggerFactory.getLogger(SetUpLink.class);

	private final AccountService accounts;

	private volatile String secret;

	SetUpLink(AccountService accounts) {
		this.accounts = accounts;
	}

	@EventListener
	void print(ApplicationReadyEvent event) {
		if (this.accounts.isEmpty()) {
			byte[] random = new byte[24];
			new SecureRandom().nextBytes(random);
			this.secret = HexFormat.of().formatHex(random);
			int port = (event.getApplicationContext() instanceof WebServerApplicationContext context
					&& context.getWebServer() != null) ? context.getWebServer().getPort() : 8080;
			log.warn("Belum ada akun. Buat administrator pertama di (no account yet, make the first administrator at):"
					+ " http(s)://<host>:{}/mulai/{}", port, this.secret);
		}
	}

	boolean isValid(String given) {
		String expected = this.secret;
		return expected != null && MessageDigest.isEqual(expected.getBytes(), given.getBytes())
				&& this.accounts.isEmpty();
	}

	void spend() {
		this.secret = null;
	}

}
