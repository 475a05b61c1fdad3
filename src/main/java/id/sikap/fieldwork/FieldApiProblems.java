package id.sikap.fieldwork;

import java.util.LinkedHashMap;
import java.util.Map;

import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

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

	private final RefusalWords words;

	FieldApiProblems(RefusalWords words) {
		this.words = words;
	}

	@ExceptionHandler
	ProblemDetail malformed(MalformedException ex) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "malformed", this.words.of(ex));
		problem.setProperty("field", ex.field());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail malformed(MethodArgumentTypeMismatchException ex) {
		return malformed(new MalformedException(ex.getName()));
	}

	@ExceptionHandler
	ProblemDetail conflict(ConflictException ex) {
		if (ex.version() == null) {
			return problem(HttpStatus.CONFLICT, "content", this.words.of(ex));
		}
		ProblemDetail problem = problem(HttpStatus.CONFLICT, "version", this.words.of(ex));
		problem.setProperty("version", ex.version());
		problem.setProperty("stored", ex.stored());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail missing(DependencyException ex) {
		ProblemDetail problem = problem(HttpStatus.FAILED_DEPENDENCY, "dependency", this.words.of(ex));
		problem.setProperty("dependsOn", ex.dependsOn());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail refused(RefusedException ex) {
		ProblemDetail problem = problem(ex.isAccess() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT,
				ex.isAccess() ? "access" : "refused", this.words.of(ex));
		problem.setProperty("problems", ex.problems().stream().map(this::told).toList());
		return problem;
	}

	@ExceptionHandler({ AccessDeniedException.class, AuthorizationDeniedException.class, NotFoundException.class })
	ProblemDetail denied(RuntimeException ex) {
		return problem(HttpStatus.FORBIDDEN, "access", this.words.of(ex));
	}

	@ExceptionHandler
	ProblemDetail tooLarge(Body.TooLargeException ex) {
		return problem(HttpStatus.CONTENT_TOO_LARGE, "size", this.words.problem("size", ex.mostKilobytes()));
	}

	private Map<String, String> told(RuleViolation violation) {
		Map<String, String> told = new LinkedHashMap<>();
		told.put("field", violation.field());
		told.put("message", this.words.of(violation));
		return told;
	}

	private static ProblemDetail problem(HttpStatus status, String code, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setProperty("code", code);
		return problem;
	}

}
