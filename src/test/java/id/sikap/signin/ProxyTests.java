package id.sikap.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SikapTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProxyTests {

	@LocalServerPort
	int port;

	@Test
	void behind_a_proxy_that_speaks_https_cookies_are_secure_and_addresses_its_own() throws Exception {
		HttpResponse<Void> answer = ask("X-Forwarded-Proto", "https", "X-Forwarded-Host", "sikap.example.go.id",
				"X-Forwarded-For", "203.0.113.7");
		assertThat(answer.headers().firstValue("Location")).hasValue("https://sikap.example.go.id/masuk");
		assertThat(answer.headers().firstValue("Set-Cookie")).get()
			.asString()
			.contains("Secure", "HttpOnly", "SameSite=Lax");
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
	}

	@Test
	void on_plain_http_the_sign_in_works_all_the_same() throws Exception {
		HttpResponse<Void> answer = ask("Accept", "text/html");
		assertThat(answer.headers().firstValue("Location")).hasValue("http://localhost:%d/masuk".formatted(this.port));
		assertThat(answer.headers().firstValue("Set-Cookie")).get().asString().doesNotContain("Secure");
	}

	private HttpResponse<Void> ask(String... headers) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/".formatted(this.port)))
			.headers(headers)
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
	}

}
