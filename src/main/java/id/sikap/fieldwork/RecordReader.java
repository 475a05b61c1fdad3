package id.sikap.fieldwork;

import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads what phones send, to the letter: whatever is unknown, of another type or beyond
 * what can be stored is refused by its name, so that nothing is dropped in silence. Text
 * is taken as forms take it: stripped, empty is none, a line break is one character.
 */
final class RecordReader {

	private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

	private static final long MOST_SKEW = 100L * 365 * 24 * 3600 * 1000;

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
		.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
		.addModule(new SimpleModule().addDeserializer(String.class, new TextReader()))
		.build();

	private record Envelope(UUID id, String kind, UUID dependsOn, Instant madeAt, Long skewMillis, Integer seenVersion,
			JsonNode payload) {
	}

	private RecordReader() {
	}

	/**
	 * @throws MalformedException when it is none
	 */
	static IncomingRecord read(byte[] json) {
		Envelope envelope = parse("", () -> MAPPER.readValue(json, Envelope.class));
		return read(envelope);
	}

	/** One of a file. */
	static IncomingRecord read(JsonNode json) {
		return read(parse("", () -> MAPPER.treeToValue(json, Envelope.class)));
	}

	static JsonNode tree(byte[] json) {
		return required("", parse("", () -> MAPPER.readTree(json)));
	}

	static <T> T read(JsonNode json, Class<T> type) {
		return required("", parse("", () -> MAPPER.treeToValue(json, type)));
	}

	static PhotoFacts photoFacts(String json) {
		return check(parse("", () -> MAPPER.readValue(json, PhotoFacts.class)));
	}

	/** One of a file. */
	static PhotoFacts photoFacts(JsonNode json) {
		return check(parse("", () -> MAPPER.treeToValue(json, PhotoFacts.class)));
	}

	private static PhotoFacts check(PhotoFacts facts) {
		required("", facts);
		required("session", facts.session());
		between("madeAt", required("madeAt", facts.madeAt()));
		if (facts.takenAt() != null) {
			between("takenAt", facts.takenAt().toInstant());
		}
		refuseIf((facts.latitude() == null) != (facts.longitude() == null), "longitude");
		refuseIf(facts.hasPlace() && facts.placeFrom() == null, "placeFrom");
		refuseIf(facts.hasPlace() && facts.latitude().abs().compareTo(BigDecimal.valueOf(90)) > 0, "latitude");
		refuseIf(facts.hasPlace() && facts.longitude().abs().compareTo(BigDecimal.valueOf(180)) > 0, "longitude");
		return facts;
	}

	private static IncomingRecord read(Envelope envelope) {
		required("", envelope);
		required("id", envelope.id());
		RecordKind kind = RecordKind.of(envelope.kind()).orElseThrow(() -> new MalformedException("kind"));
		between("madeAt", required("madeAt", envelope.madeAt()));
		refuseIf(envelope.skewMillis() != null && Math.abs(envelope.skewMillis() / 2) > MOST_SKEW / 2, "skewMillis");
		required("payload", envelope.payload());
		Object payload = required("payload",
				parse("payload.", () -> MAPPER.treeToValue(envelope.payload(), kind.payload())));
		check(kind, envelope, payload);
		return new IncomingRecord(envelope.id(), kind, envelope.dependsOn(), envelope.madeAt(), envelope.skewMillis(),
				envelope.seenVersion(), payload);
	}

	private static void check(RecordKind kind, Envelope envelope, Object payload) {
		switch (kind) {
			case SESSION -> {
				SessionPayload session = (SessionPayload) payload;
				refuseIf(session.reason() != null, "payload.reason");
				refuseIf(envelope.dependsOn() != null, "dependsOn");
				check(session);
			}
			case SESSION_CORRECTION -> {
				required("dependsOn", envelope.dependsOn());
				required("seenVersion", envelope.seenVersion());
				check((SessionPayload) payload);
			}
			case BARRIER -> day("payload.foundOn", ((BarrierPayload) payload).foundOn());
			case INVITATION_ANSWER -> {
				required("payload.invitationId", ((InvitationPayload) payload).invitationId());
				required("payload.answer", ((InvitationPayload) payload).answer());
			}
			case POLICY_ACKNOWLEDGEMENT -> {
				required("payload.policyId", ((PolicyPayload) payload).policyId());
				required("payload.answer", ((PolicyPayload) payload).answer());
			}
		}
	}

	private static void check(SessionPayload session) {
		day("payload.heldOn", session.heldOn());
		month("payload.paymentFrom", session.paymentFrom());
		month("payload.paymentTo", session.paymentTo());
		each("payload.topicIds", session.topicIds());
		each("payload.speakers", session.speakers());
		each("payload.shown", session.shown());
		each("payload.marks", session.marks());
		for (int i = 0; i < session.marks().size(); i++) {
			required("payload.marks[%d].householdId".formatted(i), session.marks().get(i).householdId());
			required("payload.marks[%d].mark".formatted(i), session.marks().get(i).mark());
		}
	}

	/** Of all but the times: a phone that sends again says the same of the rest. */
	static byte[] hash(IncomingRecord record) {
		Map<String, Object> said = new LinkedHashMap<>();
		said.put("kind", record.kind());
		said.put("dependsOn", record.dependsOn());
		said.put("seenVersion", record.seenVersion());
		said.put("payload", record.payload());
		return hash(MAPPER.writeValueAsBytes(said));
	}

	static byte[] hash(byte[] content) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(content);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static byte[] write(Object value) {
		return MAPPER.writeValueAsBytes(value);
	}

	private interface Parsing<T> {

		T parse();

	}

	private static <T> T parse(String prefix, Parsing<T> parsing) {
		try {
			return parsing.parse();
		}
		catch (JacksonException ex) {
			String path = path(ex.getPath());
			throw new MalformedException((prefix + path).isEmpty() ? null : prefix + path);
		}
	}

	private static String path(List<JacksonException.Reference> references) {
		StringBuilder path = new StringBuilder();
		for (JacksonException.Reference reference : references) {
			if (reference.getPropertyName() == null) {
				path.append('[').append(reference.getIndex()).append(']');
			}
			else {
				path.append((path.length() == 0) ? "" : ".").append(printable(reference.getPropertyName()));
			}
		}
		return path.toString();
	}

	/** Somebody else's words are not said back at length. */
	private static String printable(String name) {
		return (name.length() <= 40 && name.matches("[A-Za-z][A-Za-z_-]*")) ? name : "?";
	}

	private static <T> T required(String field, T value) {
		refuseIf(value == null, field.isEmpty() ? null : field);
		return value;
	}

	private static void each(String field, List<?> values) {
		for (int i = 0; i < values.size(); i++) {
			required(field + "[" + i + "]", values.get(i));
		}
	}

	private static void between(String field, Instant moment) {
		refuseIf(moment.isBefore(EARLIEST) || moment.isAfter(LATEST), field);
	}

	private static void day(String field, LocalDate day) {
		refuseIf(day != null && (day.getYear() < 2000 || day.getYear() > 2199), field);
	}

	private static void month(String field, YearMonth month) {
		day(field, (month == null) ? null : month.atDay(1));
	}

	private static void refuseIf(boolean wrong, String field) {
		if (wrong) {
			throw new MalformedException(field);
		}
	}

	private static final class TextReader extends StdScalarDeserializer<String> {

		private TextReader() {
			super(String.class);
		}

		@Override
		public String deserialize(JsonParser parser, DeserializationContext context) {
			if (!parser.hasToken(JsonToken.VALUE_STRING)) {
				return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
			}
			String text = parser.getString().replace("\r\n", "\n").replace('\r', '\n').strip();
			if (text.indexOf('\0') >= 0 || !isEncodable(text)) {
				context.reportInputMismatch(String.class, "characters that no text has");
			}
			return text.isEmpty() ? null : text;
		}

		/** Half a character cannot be stored. */
		private static boolean isEncodable(String text) {
			try {
				StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
				return true;
			}
			catch (CharacterCodingException ex) {
				return false;
			}
		}

	}

	/** Whether two sendings say the same. */
	static boolean same(byte[] one, byte[] other) {
		return Arrays.equals(one, other);
	}

}
