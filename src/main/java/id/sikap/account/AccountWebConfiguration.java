package id.sikap.account;

import java.util.List;
import java.util.Locale;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Controllers take {@link AreaScope} and {@link SignedInAccount} as arguments; Indonesian
 * unless the reader chose English.
 */
@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration implements WebMvcConfigurer {

	private final AreaScopeResolver scopes;

	AccountWebConfiguration(AreaScopeResolver scopes) {
		this.scopes = scopes;
	}

	@Bean
	static LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("bahasa");
		resolver.setDefaultLocale(Locale.forLanguageTag("id"));
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		return resolver;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new LanguageSwitch());
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new AccountArgumentResolver());
	}

	private class AccountArgumentResolver implements HandlerMethodArgumentResolver {

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return parameter.getParameterType() == AreaScope.class
					|| parameter.getParameterType() == SignedInAccount.class;
		}

		@Override
		public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container,
				NativeWebRequest request, WebDataBinderFactory binders) {
			SignedInAccount account = SignedInAccount.current();
			if (parameter.getParameterType() == SignedInAccount.class || account == null) {
				return account;
			}
			String once = AreaScope.class.getName();
			Object scope = request.getAttribute(once, RequestAttributes.SCOPE_REQUEST);
			if (scope == null) {
				scope = AccountWebConfiguration.this.scopes.scopeOf(account);
				request.setAttribute(once, scope, RequestAttributes.SCOPE_REQUEST);
			}
			return scope;
		}

	}

}
