package id.sikap.support;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriUtils;

/**
 * Links of a page to itself with some parameters changed: templates sort, page, choose a
 * month and switch the language without losing the other filters of the address.
 */
@Component("links")
class PageLinks {

	/**
	 * The address of this page with {@code name} set to {@code value}, or without it
	 * where the value is null.
	 */
	public String with(String name, Object value) {
		return with(Map.of(name, (value != null) ? value : ""));
	}

	/** Several at once; an empty value takes the parameter out. */
	public String with(Map<String, ?> changes) {
		ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentRequest();
		changes.forEach((name, value) -> {
			String text = (value != null) ? value.toString() : "";
			Object[] values = text.isEmpty() ? new Object[0] : new Object[] { encoded(text) };
			address.replaceQueryParam(name, values);
		});
		// path and query only: the rest of the query came encoded and stays as it came
		UriComponents page = address.build();
		String query = page.getQuery();
		return page.getPath() + ((query != null && !query.isEmpty()) ? "?" + query : "");
	}

	/**
	 * Another page of this application with the query of this one, as an export of what
	 * is filtered needs it.
	 */
	public String to(String path) {
		String query = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("hal").build().getQuery();
		String root = ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath();
		return ((root != null) ? root : "") + path + ((query != null && !query.isEmpty()) ? "?" + query : "");
	}

	/** A comma may stay as it is, and an order such as "nama,desc" stays readable. */
	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
	}

}
