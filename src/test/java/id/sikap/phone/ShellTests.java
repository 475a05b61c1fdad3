package id.sikap.phone;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import id.sikap.testing.SikapTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What every phone keeps, whoever's it is. */
@SikapTest
class ShellTests {

	private static final int MOST_BYTES = 150 * 1024;

	@Autowired
	MockMvc mvc;

	@Autowired
	JsonMapper json;

	@Test
	void the_shell_is_public_and_holds_nothing_of_a_visit() throws Exception {
		String page = text("/lapangan");
		Document shell = Jsoup.parse(page);
		assertThat(shell.select("meta[name=_csrf], form, input")).isEmpty();
		assertThat(text("/lapangan")).isEqualTo(page);
		this.mvc.perform(get("/lapangan")).andExpect(status().isOk()).andExpect(header().doesNotExist("Set-Cookie"));
		this.mvc.perform(get("/lapangan/masuk"))
			.andExpect(status().is3xxRedirection())
			.andExpect(redirectedUrl("/masuk"));
	}

	@Test
	void the_shell_says_everything_in_both_languages() throws Exception {
		JsonNode content = this.json
			.readTree(Jsoup.parse(text("/lapangan")).select("meta[name=lapangan]").attr("content"));
		assertThat(content.path("id").size()).isGreaterThan(200).isEqualTo(content.path("en").size());
		assertThat(content.path("id").path("p2k2.mark.SICK").asString()).isEqualTo("Sakit");
	}

	@Test
	void the_worker_keeps_the_shell_and_nothing_else() throws Exception {
		this.mvc.perform(get("/lapangan/sw.js"))
			.andExpect(header().string("Service-Worker-Allowed", "/lapangan"))
			.andExpect(header().string("Cache-Control", "no-cache"));
		assertThat(assets()).contains("/webjars/idb/build/index.js")
			.anyMatch((path) -> path.endsWith("/lapangan/app.js"))
			.allMatch((path) -> path.matches("/(css|js|img|webjars)/.*"));
	}

	@Test
	void the_off_switch_takes_the_shell_from_the_phones_and_leaves_what_they_recorded() {
		String worker = new Shell(null, null, false, "Asia/Jakarta").worker();
		assertThat(worker).contains("registration.unregister", "caches.delete")
			.doesNotContain("indexedDB", "\"fetch\"");
	}

	@Test
	void the_whole_page_weighs_less_than_150_kilobytes() throws Exception {
		int weight = weight(bytes("/lapangan")) + weight(bytes("/lapangan/sw.js"))
				+ weight(bytes("/lapangan/manifest.webmanifest"));
		for (String asset : assets()) {
			weight += weight(bytes(asset));
		}
		assertThat(weight).isLessThan(MOST_BYTES);
	}

	private List<String> assets() throws Exception {
		var kept = Pattern.compile("^const SHELL = (\\{.*});").matcher(text("/lapangan/sw.js"));
		assertThat(kept.find()).isTrue();
		return this.json.readTree(kept.group(1)).path("assets").valueStream().map(JsonNode::asString).toList();
	}

	private String text(String path) throws Exception {
		return this.mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
	}

	private byte[] bytes(String path) throws Exception {
		return this.mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
	}

	private static int weight(byte[] content) throws Exception {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(content);
		}
		return packed.size();
	}

}
