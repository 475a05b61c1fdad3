package id.sikap.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The switch in the header. It looks at links only: to read the parameters of an upload
 * is to take it in, before its handler can say that it is too large.
 */
class LanguageSwitch extends LocaleChangeInterceptor {

	LanguageSwitch() {
		setParamName("lang");
		setIgnoreInvalidLocale(true);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws ServletException {
		return !HttpMethod.GET.matches(request.getMethod()) || super.preHandle(request, response, handler);
	}

}
