package id.sikap.support;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form whose file is far too large with our own page, by what the request says
 * of its size. The protection of forms looks for its token among the parameters, and the
 * server, asked for them, would refuse such a request with a page of its own before any
 * handler can. Uploads that scripts send carry the token in a header, and their handler
 * answers for itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimit extends OncePerRequestFilter {

	private final long most;

	UploadLimit(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
		this.most = most.toBytes();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return request.getContentLengthLong() <= this.most || request.getContentType() == null
				|| !request.getContentType().startsWith("multipart/")
				|| (accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
	}

}
