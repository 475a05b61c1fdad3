package id.sikap.signin;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a sign-in that comes too soon after wrong ones back before its password is looked
 * at.
 */
class SignInThrottleFilter extends OncePerRequestFilter {

	private final SignInThrottle throttle;

	SignInThrottleFilter(SignInThrottle throttle) {
		this.throttle = throttle;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !(request.getMethod().equals("POST")
				&& request.getRequestURI().equals(request.getContextPath() + "/masuk"));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String username = request.getParameter("nama");
		if (username != null && this.throttle.isBlocked(username, request.getRemoteAddr())) {
			response.sendRedirect(request.getContextPath() + "/masuk?tunggu");
			return;
		}
		chain.doFilter(request, response);
	}

}
