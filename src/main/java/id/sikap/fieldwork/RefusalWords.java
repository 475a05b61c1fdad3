package id.sikap.fieldwork;

import java.util.stream.Collectors;

import id.sikap.support.RuleViolation;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Why a record or photo was not taken, in the reader's language.
 */
@Component
class RefusalWords {

	private final MessageSource messages;

	RefusalWords(MessageSource messages) {
		this.messages = messages;
	}

	String of(RuntimeException refusal) {
		if (refusal instanceof MalformedException malformed) {
			return problem("malformed", (malformed.field() == null) ? "–" : malformed.field());
		}
		if (refusal instanceof ConflictException conflict) {
			return problem((conflict.version() == null) ? "content" : "version");
		}
		if (refusal instanceof DependencyException) {
			return problem("dependency");
		}
		if (refusal instanceof RefusedException refused) {
			return refused.problems().stream().map(this::of).distinct().collect(Collectors.joining(" "));
		}
		return problem("access");
	}

	String of(RuleViolation violation) {
		return this.messages.getMessage(violation.messageKey(), violation.arguments(), LocaleContextHolder.getLocale());
	}

	/**
	 * @param code as the API says it
	 */
	String problem(String code, Object... arguments) {
		return this.messages.getMessage("fieldwork.problem." + code, arguments, LocaleContextHolder.getLocale());
	}

}
