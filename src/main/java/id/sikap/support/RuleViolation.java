package id.sikap.support;

import org.springframework.validation.BindingResult;

/**
 * A rule of the programme refuses what was asked. Carries the key of the sentence that
 * tells a person why, and, where one is to blame, the field of the form.
 */
public class RuleViolation extends RuntimeException {

	private final String field;

	private final String messageKey;

	private final transient Object[] arguments;

	private RuleViolation(String field, String messageKey, Object... arguments) {
		super(messageKey);
		this.field = field;
		this.messageKey = messageKey;
		this.arguments = arguments;
	}

	/** A violation that one field of the form is to blame for. */
	public static RuleViolation of(String field, String messageKey, Object... arguments) {
		return new RuleViolation(field, messageKey, arguments);
	}

	/** A violation that no single field is to blame for. */
	public static RuleViolation general(String messageKey, Object... arguments) {
		return new RuleViolation(null, messageKey, arguments);
	}

	public String field() {
		return this.field;
	}

	public String messageKey() {
		return this.messageKey;
	}

	public Object[] arguments() {
		return this.arguments;
	}

	/**
	 * Puts the violation where the page shows errors of the field, or of the form as a
	 * whole.
	 */
	public void reportTo(BindingResult errors) {
		if (this.field == null) {
			errors.reject(this.messageKey, this.arguments, this.messageKey);
		}
		else {
			errors.rejectValue(this.field, this.messageKey, this.arguments, this.messageKey);
		}
	}

}
