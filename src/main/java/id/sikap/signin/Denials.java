package id.sikap.signin;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever is not signed in is sent to the sign-in page, and who may not do what he asks
 * for is told so. The phone page is answered with statuses, never sent to the sign-in
 * page: a phone that followed there would take the page for an answer, and what waits for
 * sent.
 */
@Component
class Denials implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** What phones ask for. */
	static final RequestMatcher PHONES = PathPatternRequestMatcher.withDefaults().matcher("/lapangan/api/**");

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private record Problem(String title, int status, String detail, String code) {
	}

	private final AuthenticationEntryPoint signInPage = new LoginUrlAuthenticationEntryPoint("/masuk");

	private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();

	private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

	private final MessageSource messages;

	private final LocaleResolver locales;

	Denials(MessageSource messages, LocaleResolver locales) {
		this.messages = messages;
		this.locales = locales;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException, ServletException {
		if (PHONES.matches(request)) {
			write(request, response, HttpStatus.UNAUTHORIZED, "signIn");
		}
		else {
			this.signInPage.commence(request, response, ex);
		}
	}

	/**
	 * The token is missed first where the session is over: that is told as what it is.
	 */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException, ServletException {
		if (!PHONES.matches(request)) {
			this.page.handle(request, response, ex);
		}
		else if (!this.trust.isAuthenticated(SecurityContextHolder.getContext().getAuthentication())) {
			write(request, response, HttpStatus.UNAUTHORIZED, "signIn");
		}
		else {
			write(request, response, HttpStatus.FORBIDDEN, (ex instanceof CsrfException) ? "csrf" : "access");
		}
	}

	private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
			throws IOException {
		Locale language = this.locales.resolveLocale(request);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		MAPPER.writeValue(response.getOutputStream(), new Problem(status.getReasonPhrase(), status.value(),
				this.messages.getMessage("fieldwork.problem." + code, null, language), code));
	}

}
