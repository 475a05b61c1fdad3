package id.sikap.signin;

import id.sikap.support.RuleViolation;

/**
 * A password as a person chooses it: at least ten characters, without the user name, and
 * not one of those that everybody tries first. Nothing is asked of its mixture (NIST SP
 * 800-63B).
 */
final class NewPassword {

	static final int LEAST_CHARACTERS = 10;

	private NewPassword() {
	}

	/**
	 * @throws RuleViolation on the field "password" or "repeated"
	 */
	static void check(String username, String password, String repeated) {
		String small = password.toLowerCase();
		if (password.length() < LEAST_CHARACTERS) {
			throw RuleViolation.of("password", "signin.error.passwordShort", LEAST_CHARACTERS);
		}
		if (small.contains(username.strip().toLowerCase())
				|| small.matches("(.)\\1*|.*(sikap|password|sandi|12345678).*")) {
			throw RuleViolation.of("password", "signin.error.passwordGuessable");
		}
		if (!password.equals(repeated)) {
			throw RuleViolation.of("repeated", "signin.error.passwordRepeat");
		}
	}

}
