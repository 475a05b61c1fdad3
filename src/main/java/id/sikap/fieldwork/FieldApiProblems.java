package id.sikap.fieldwork;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Says in the reader's language why something was not taken, and to the page, by "code",
 * what to do about it.
 */
@RestControllerAdvice(assignableTypes = { FieldApiController.class, FieldPhotoController.class })
class FieldApiProblems {

	private final MessageSource messages;

	FieldApiProblems(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ProblemDetail malformed(MalformedException ex, Locale language) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "malformed", language,
				(ex.field() == null) ? "–" : ex.field());
		problem.setProperty("field", ex.field());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail malformed(MethodArgumentTypeMismatchException ex, Locale language) {
		return malformed(new MalformedException(ex.getName()), language);
	}

	@ExceptionHandler
	ProblemDetail conflict(ConflictException ex, Locale language) {
		if (ex.version() == null) {
			return problem(HttpStatus.CONFLICT, "content", language);
		}
		ProblemDetail problem = problem(HttpStatus.CONFLICT, "version", language);
		problem.setProperty("version", ex.version());
		problem.setProperty("stored", ex.stored());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail missing(DependencyException ex, Locale language) {
		ProblemDetail problem = problem(HttpStatus.FAILED_DEPENDENCY, "dependency", language);
		problem.setProperty("dependsOn", ex.dependsOn());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail refused(RefusedException ex, Locale language) {
		List<Map<String, String>> problems = ex.problems().stream().map((one) -> told(one, language)).toList();
		ProblemDetail problem = problem(ex.isAccess() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT,
				ex.isAccess() ? "access" : "refused", language);
		problem.setDetail(String.join(" ", problems.stream().map((one) -> one.get("message")).distinct().toList()));
		problem.setProperty("problems", problems);
		return problem;
	}

	@ExceptionHandler({ AccessDeniedException.class, AuthorizationDeniedException.class, NotFoundException.class })
	ProblemDetail denied(RuntimeException ex, Locale language) {
		return problem(HttpStatus.FORBIDDEN, "access", language);
	}

	@ExceptionHandler
	ProblemDetail tooLarge(Body.TooLargeException ex, Locale language) {
		return problem(HttpStatus.CONTENT_TOO_LARGE, "size", language, ex.mostKilobytes());
	}

	private Map<String, String> told(RuleViolation violation, Locale language) {
		Map<String, String> told = new LinkedHashMap<>();
		told.put("field", violation.field());
		told.put("message", this.messages.getMessage(violation.messageKey(), violation.arguments(), language));
		return told;
	}

	private ProblemDetail problem(HttpStatus status, String code, Locale language, Object... arguments) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				this.messages.getMessage("fieldwork.problem." + code, arguments, language));
		problem.setProperty("code", code);
		return problem;
	}

}
