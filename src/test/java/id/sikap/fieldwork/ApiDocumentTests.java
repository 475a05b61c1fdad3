package id.sikap.fieldwork;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.sikap.p2k2.Mark;
import id.sikap.p2k2.Understanding;
import id.sikap.testing.SikapTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The document of the phone's API says what the code does, no less and no more.
 */
@SikapTest
class ApiDocumentTests {

	private static final Path DOCUMENT = Path.of("src/main/openapi/lapangan.yaml");

	/** Answered before a request comes to a controller. */
	private static final Set<String> BEFORE = Set.of("401 signIn", "403 csrf");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private MessageSource messages;

	private Map<String, Object> document;

	@BeforeEach
	void read() throws IOException {
		try (Reader reader = Files.newBufferedReader(DOCUMENT)) {
			this.document = new Yaml().load(reader);
		}
	}

	@Test
	void every_address_is_documented_and_every_documented_one_is_there() {
		Set<String> mapped = new TreeSet<>();
		for (RequestMappingInfo mapping : this.mappings.getHandlerMethods().keySet()) {
			for (String path : mapping.getPatternValues()) {
				if (path.startsWith("/lapangan/api/")) {
					mapping.getMethodsCondition()
						.getMethods()
						.forEach((method) -> mapped
							.add(method.name().toLowerCase(Locale.ROOT) + path.substring("/lapangan/api".length())));
				}
			}
		}
		Set<String> documented = new TreeSet<>();
		object("paths")
			.forEach((path, operations) -> map(operations).keySet().forEach((method) -> documented.add(method + path)));
		assertThat(documented).isEqualTo(mapped);
	}

	@ParameterizedTest
	@MethodSource("shapes")
	void what_is_sent_and_answered_has_the_documented_fields(String schema, Class<? extends Record> type) {
		assertThat(map(schema(schema).get("properties")).keySet()).isEqualTo(fields(type));
	}

	static Stream<Arguments> shapes() {
		return Stream.of(Arguments.of("Handshake", Handshake.class), Arguments.of("OpenMonth", Handshake.Month.class),
				Arguments.of("Roster", FieldRoster.class), Arguments.of("Group", FieldRoster.Group.class),
				Arguments.of("Member", FieldRoster.Member.class),
				Arguments.of("FormerMember", FieldRoster.Former.class),
				Arguments.of("GroupMonth", FieldRoster.Month.class),
				Arguments.of("SentSession", FieldRoster.Session.class), Arguments.of("Topic", FieldRoster.Topic.class),
				Arguments.of("BarrierType", FieldRoster.Type.class), Arguments.of("Invitation", FieldRoster.Call.class),
				Arguments.of("Policy", FieldRoster.Rule.class),
				Arguments.of("StoredSession", FieldApiController.StoredPayload.class),
				Arguments.of("Record", IncomingRecord.class), Arguments.of("SessionPayload", SessionPayload.class),
				Arguments.of("Speaker", SessionPayload.SpeakerPart.class),
				Arguments.of("AttendanceMark", SessionPayload.MarkPart.class),
				Arguments.of("BarrierPayload", BarrierPayload.class),
				Arguments.of("InvitationPayload", InvitationPayload.class),
				Arguments.of("PolicyPayload", PolicyPayload.class), Arguments.of("Receipt", RecordReceipt.class),
				Arguments.of("Family", RecordReceipt.FamilyName.class), Arguments.of("PhotoFacts", PhotoFacts.class));
	}

	@Test
	void choices_are_those_of_the_code() {
		assertThat(choices("Record", "kind"))
			.isEqualTo(Arrays.stream(RecordKind.values()).map(RecordKind::code).collect(Collectors.toSet()));
		assertThat(choices("AttendanceMark", "mark")).isEqualTo(names(Mark.values()));
		assertThat(choices("AttendanceMark", "understanding")).isEqualTo(names(Understanding.values()));
		assertThat(choices("InvitationPayload", "answer")).isEqualTo(names(InvitationPayload.Answer.values()));
		assertThat(choices("PolicyPayload", "answer")).isEqualTo(names(PolicyPayload.Answer.values()));
		assertThat(choices("PhotoFacts", "placeFrom")).isEqualTo(names(PhotoFacts.PlaceFrom.values()));
	}

	@Test
	void every_refusal_is_documented_with_its_status_and_no_other() {
		Set<String> documented = new TreeSet<>();
		map(map(map(object("paths").get("/records")).get("post")).get("responses")).forEach((status, response) -> {
			String reference = (String) map(response).get("$ref");
			if (reference != null) {
				Map<String, Object> answer = map(map(object("components").get("responses"))
					.get(reference.substring(reference.lastIndexOf('/') + 1)));
				((List<?>) answer.get("x-codes")).forEach((code) -> documented.add(status + " " + code));
			}
		});
		Set<String> given = new TreeSet<>(BEFORE);
		problems().forEach((problem) -> given
			.add(problem.getStatus() + " " + Objects.requireNonNull(problem.getProperties()).get("code")));
		assertThat(documented).isEqualTo(given);
		assertThat(choices("Problem", "code"))
			.isEqualTo(documented.stream().map((one) -> one.substring(4)).collect(Collectors.toSet()));
	}

	private List<ProblemDetail> problems() {
		FieldApiProblems problems = new FieldApiProblems(new RefusalWords(this.messages));
		return List.of(problems.malformed(new MalformedException("kind")),
				problems.conflict(ConflictException.otherContent()),
				problems.conflict(ConflictException.newerVersion(2, null)),
				problems.missing(new DependencyException(new UUID(0, 1))),
				problems.refused(new RefusedException(List.of())), problems.denied(new AccessDeniedException("")),
				problems.tooLarge(new Body.TooLargeException(1024)));
	}

	private static Set<String> fields(Class<? extends Record> type) {
		return Arrays.stream(type.getRecordComponents())
			.filter((component) -> component.getAccessor().getAnnotation(JsonIgnore.class) == null)
			.map(ApiDocumentTests::name)
			.collect(Collectors.toSet());
	}

	private static String name(RecordComponent component) {
		JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
		return (given == null) ? component.getName() : given.value();
	}

	private static Set<String> names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
	}

	private Set<String> choices(String schema, String property) {
		return ((List<?>) map(map(schema(schema).get("properties")).get(property)).get("enum")).stream()
			.filter(Objects::nonNull)
			.map(Object::toString)
			.collect(Collectors.toSet());
	}

	private Map<String, Object> schema(String name) {
		return map(map(object("components").get("schemas")).get(name));
	}

	private Map<String, Object> object(String name) {
		return map(this.document.get(name));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(Object value) {
		return (Map<String, Object>) value;
	}

}
