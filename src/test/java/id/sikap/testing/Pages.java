package id.sikap.testing;

import java.nio.charset.StandardCharsets;

import id.sikap.account.SignedInAccount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Asks for pages as an account, and reads them as HTML.
 */
@Component
public class Pages {

	private final ObjectProvider<MockMvc> mvc;

	Pages(ObjectProvider<MockMvc> mvc) {
		this.mvc = mvc;
	}

	/** The page, which must answer with 200. */
	public Document get(SignedInAccount who, String path) throws Exception {
		return get(who, path, 200);
	}

	public Document get(SignedInAccount who, String path, int status) throws Exception {
		MockHttpServletResponse response = ask(who, MockMvcRequestBuilders.get(path));
		assertThat(response.getStatus()).as("GET " + path).isEqualTo(status);
		return parsed(response);
	}

	/** Sends a form that is to be refused or answered with a page. */
	public Document post(SignedInAccount who, String path, MultiValueMap<String, String> form, int status)
			throws Exception {
		MockHttpServletResponse response = ask(who, MockMvcRequestBuilders.post(path).params(form));
		assertThat(response.getStatus()).as("POST " + path).isEqualTo(status);
		return parsed(response);
	}

	/**
	 * Sends a form that is to be accepted.
	 * @return where the answer leads
	 */
	public String send(SignedInAccount who, String path, MultiValueMap<String, String> form) throws Exception {
		MockHttpServletResponse response = ask(who, MockMvcRequestBuilders.post(path).params(form));
		assertThat(response.getStatus())
			.as(() -> "POST " + path + ": " + parsed(response).select(".error-summary").text())
			.isEqualTo(302);
		return response.getRedirectedUrl();
	}

	public MockHttpServletResponse ask(SignedInAccount who, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.getObject().perform(request.with(user(who)).with(csrf())).andReturn().getResponse();
	}

	public static Document parsed(MockHttpServletResponse response) {
		return Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	/** Fields and their values in turn. */
	public static MultiValueMap<String, String> form(String... fieldsAndValues) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		for (int i = 0; i < fieldsAndValues.length; i += 2) {
			form.add(fieldsAndValues[i], fieldsAndValues[i + 1]);
		}
		return form;
	}

}
