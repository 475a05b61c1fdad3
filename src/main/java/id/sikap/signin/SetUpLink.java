package id.sikap.signin;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

import id.sikap.account.AccountService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
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

	private final String address;

	private volatile String secret;

	/**
	 * @param address where people reach this installation, such as
	 * {@code https://sikap.example.go.id}; empty for this machine itself
	 */
	SetUpLink(AccountService accounts, @Value("${sikap.address:}") String address) {
		this.accounts = accounts;
		this.address = address;
	}

	@EventListener
	void print(ApplicationReadyEvent event) {
		if (this.accounts.isEmpty()) {
			byte[] random = new byte[24];
			new SecureRandom().nextBytes(random);
			this.secret = HexFormat.of().formatHex(random);
			log.warn("""
					Belum ada akun. Buat administrator pertama di (no account yet, make the first administrator at):

					    {}/mulai/{}
					""", this.address.isEmpty() ? ownAddress(event) : this.address, this.secret);
		}
	}

	private static String ownAddress(ApplicationReadyEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		String scheme = environment.containsProperty("server.ssl.bundle") ? "https" : "http";
		return scheme + "://localhost:" + environment.getProperty("local.server.port", "8080");
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
