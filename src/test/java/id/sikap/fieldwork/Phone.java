package id.sikap.fieldwork;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The phone of an account: says what the page says, as JSON.
 */
final class Phone {

	static final JsonMapper JSON = JsonMapper.shared();

	/**
	 * @param body null where there is none
	 */
	record Answer(int status, JsonNode body, String type) {

		String text(String field) {
			return this.body.path(field).asString();
		}

	}

	private final MockMvc mvc;

	private final SignedInAccount account;

	Phone(MockMvc mvc, SignedInAccount account) {
		this.mvc = mvc;
		this.account = account;
	}

	Answer get(String path) throws Exception {
		return ask(MockMvcRequestBuilders.get("/lapangan/api/" + path));
	}

	Answer send(Object record) throws Exception {
		return sendRaw((record instanceof String text) ? text : JSON.writeValueAsString(record));
	}

	Answer sendRaw(String json) throws Exception {
		return ask(MockMvcRequestBuilders.post("/lapangan/api/records")
			.contentType(MediaType.APPLICATION_JSON)
			.content(json.getBytes(StandardCharsets.UTF_8)));
	}

	Answer sendPhoto(UUID id, Object facts, byte[] picture) throws Exception {
		return ask(MockMvcRequestBuilders.put("/lapangan/api/photos/" + id)
			.contentType(MediaType.IMAGE_JPEG)
			.header("X-Sikap-Photo", JSON.writeValueAsString(facts))
			.content(picture));
	}

	Answer ask(MockHttpServletRequestBuilder request) throws Exception {
		request.header(HttpHeaders.ACCEPT, "application/json, application/problem+json");
		if (this.account != null) {
			request.with(user(this.account));
		}
		MockHttpServletResponse response = this.mvc.perform(request.with(csrf().asHeader())).andReturn().getResponse();
		byte[] body = response.getContentAsByteArray();
		boolean json = response.getContentType() != null && response.getContentType().contains("json");
		return new Answer(response.getStatus(), (json && body.length > 0) ? JSON.readTree(body) : null,
				response.getContentType());
	}

	static Map<String, Object> record(UUID id, String kind, Map<String, Object> payload) {
		Map<String, Object> record = new LinkedHashMap<>();
		record.put("id", id);
		record.put("kind", kind);
		record.put("dependsOn", null);
		record.put("madeAt", Instant.parse("2026-11-02T04:00:00Z"));
		record.put("skewMillis", null);
		record.put("seenVersion", null);
		record.put("payload", payload);
		return record;
	}

	/** All present, in the morning. */
	static Map<String, Object> session(UUID group, LocalDate day, UUID topic, List<UUID> families) {
		Map<String, Object> payload = new LinkedHashMap<>();
		payload.put("groupId", group);
		payload.put("heldOn", day);
		payload.put("startTime", "09:00");
		payload.put("endTime", "11:00");
		payload.put("place", "Rumah ketua");
		payload.put("activityName", "P2K2 MELATI 1 - Pengasuhan");
		payload.put("topicIds", List.of(topic));
		payload.put("siksCategory", "Kesejahteraan sosial");
		payload.put("paymentFrom", "2026-10");
		payload.put("paymentTo", "2026-12");
		payload.put("speakers", List.of(Map.of("name", "Siti Contoh", "institution", "Kementerian Sosial RI")));
		payload.put("summary", "Berjalan baik.");
		payload.put("obstacles", null);
		payload.put("followUp", null);
		List<Map<String, Object>> marks = new ArrayList<>();
		families.forEach((family) -> marks.add(mark(family, "PRESENT")));
		payload.put("marks", marks);
		payload.put("markedAtOnce", false);
		payload.put("keepUnmarked", false);
		payload.put("shown", families);
		return payload;
	}

	static Map<String, Object> mark(UUID family, String mark) {
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("householdId", family);
		said.put("mark", mark);
		said.put("reason", null);
		said.put("understanding", null);
		return said;
	}

}
