package id.sikap.signin;

import id.sikap.account.AccountService;
import id.sikap.account.SignedInAccount;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Everything but the sign-in and what it needs asks for an account; which roles may do
 * what stands as an annotation on each controller ({@code @ForCoordinators} and its kin).
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
			+ " img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	@Bean
	SecurityFilterChain filterChain(HttpSecurity http, SignInThrottle throttle, Denials denials) throws Exception {
		return http
			.authorizeHttpRequests(
					(requests) -> requests
						.requestMatchers("/masuk", "/aktivasi", "/mulai/*", "/sah", "/error", "/css/**", "/js/**",
								"/img/**", "/webjars/**", "/favicon.ico", "/lapangan", "/lapangan/sw.js",
								"/lapangan/manifest.webmanifest", "/actuator/health", "/actuator/health/*")
						.permitAll()
						.anyRequest()
						.authenticated())
			.addFilterBefore(new SignInThrottleFilter(throttle), UsernamePasswordAuthenticationFilter.class)
			.requestCache((cache) -> cache.requestCache(cleanAddresses()))
			.formLogin((form) -> form.loginPage("/masuk")
				.usernameParameter("nama")
				.passwordParameter("sandi")
				.failureHandler(explainFailure())
				.defaultSuccessUrl("/", false))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(denials).accessDeniedHandler(denials))
			.logout((logout) -> logout.logoutUrl("/keluar").logoutSuccessUrl("/masuk?keluar"))
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
				// other hosts below this one's name are not ours to bind to HTTPS
				.httpStrictTransportSecurity((https) -> https.includeSubDomains(false))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
			.build();
	}

	/** After the sign-in to where one wanted to go, without a mark in the address. */
	private static RequestCache cleanAddresses() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setMatchingRequestParameterName(null);
		// nobody wants to arrive at what a phone asked for
		cache.setRequestMatcher(new NegatedRequestMatcher(Denials.PHONES));
		return cache;
	}

	private static AuthenticationFailureHandler explainFailure() {
		return (request, response, failure) -> response.sendRedirect(
				request.getContextPath() + ((failure instanceof LockedException) ? "/masuk?terkunci" : "/masuk?gagal"));
	}

	/** Only who knows the password learns that the account is locked. */
	@Bean
	DaoAuthenticationProvider authenticationProvider(AccountService accounts, PasswordEncoder passwordEncoder) {
		DaoAuthenticationProvider provider = new DaoAuthenticationProvider((username) -> accounts.find(username)
			.filter((account) -> account.getPasswordHash() != null)
			.map(SignedInAccount::new)
			.orElseThrow(() -> new UsernameNotFoundException("no account with a password")));
		provider.setPasswordEncoder(passwordEncoder);
		provider.setPreAuthenticationChecks((account) -> {
		});
		provider.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
		return provider;
	}

	/** 19 MiB and two passes: about 50 ms, what OWASP names as the least for Argon2id. */
	@Bean
	PasswordEncoder passwordEncoder() {
		return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
	}

}
