package id.sikap.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import id.sikap.attachment.Pictures;
import id.sikap.fieldwork.Phone.Answer;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.topic.TopicCatalogue;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A network that loses three replies of ten: what the server did stays done, and the
 * phone, which does not know, asks for it again.
 */
@SikapTest
class FieldStormTests {

	private static final int SESSIONS = 200;

	private static final int SENDERS = 8;

	private static final double LOST = 0.3;

	private static final String[] MARKS = { "PRESENT", "PERMITTED", "SICK", "ABSENT" };

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private Roster roster;

	@Autowired
	private TopicCatalogue topics;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private final Random random = new Random(20_261_125);

	private final AtomicInteger lost = new AtomicInteger();

	/** What is to arrive: sends itself once, and says whether the phone heard of it. */
	private final Queue<Callable<Boolean>> waiting = new ConcurrentLinkedQueue<>();

	/** Session, family, mark. */
	private final Map<String, String> expected = new TreeMap<>();

	private Phone phone;

	private UUID topic;

	@Test
	void of_200_sessions_sent_over_a_bad_line_each_arrives_once_with_every_mark() throws Exception {
		this.fixtures.reset();
		LocalDate today = LocalDate.now(this.clock);
		UUID companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.topic = this.topics.on(today, Fixtures.REGENCY).get(0).id();
		this.phone = new Phone(this.mvc, this.fixtures.accountOf(companion));
		List<Callable<Boolean>> sendings = new ArrayList<>();
		int corrections = 0;
		int photos = 0;
		for (int i = 0; i < 10; i++) {
			UUID group = this.fixtures.servedGroup("Kelompok " + i, Fixtures.PUCANGSARI, companion, 6);
			List<UUID> families = this.roster.of(group, today).stream().map(RosterEntry::householdId).toList();
			for (int day = 0; day < SESSIONS / 10; day++) {
				UUID id = Ids.next();
				sendings.add(record(Phone.record(id, "session", session(id, group, today.minusDays(day), families))));
				if (day % 5 == 0) {
					sendings.add(correction(id, session(id, group, today.minusDays(day), families)));
					corrections++;
				}
				if (day % 10 == 1) {
					sendings.add(photo(id, Pictures.jpeg(30 + day, 20 + i)));
					photos++;
				}
			}
		}
		List<Callable<Boolean>> twice = new ArrayList<>(sendings);
		twice.addAll(sendings);
		Collections.shuffle(twice, this.random);
		this.waiting.addAll(twice);

		sendAll();

		assertThat(this.lost.get()).as("replies that were lost").isGreaterThan(SESSIONS / 3);
		assertThat(count("p2k2_session")).isEqualTo(SESSIONS);
		assertThat(count("p2k2_session where counted")).isEqualTo(SESSIONS);
		assertThat(count("p2k2_session where version = 1")).isEqualTo(corrections);
		assertThat(count("p2k2_session_version")).isEqualTo(corrections);
		assertThat(count("p2k2_photo")).isEqualTo(photos);
		assertThat(count("attachment where claimed_at is not null")).isEqualTo(photos);
		assertThat(count("field_record")).isEqualTo(SESSIONS + corrections);
		assertThat(marks()).isEqualTo(this.expected);
		assertThat(this.jdbc.sql("select sum(sessions) from p2k2_month_summary").query(Integer.class).single())
			.isEqualTo(SESSIONS);
		assertThat(this.jdbc.sql("select sum(present + permitted + sick + absent) from p2k2_month_summary")
			.query(Integer.class)
			.single()).isEqualTo(this.expected.size());
	}

	/** What is not heard of goes to the end of the queue, as often as it takes. */
	private void sendAll() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
		try {
			List<Future<?>> senders = new ArrayList<>();
			for (int i = 0; i < SENDERS; i++) {
				senders.add(threads.submit(() -> {
					for (Callable<Boolean> one = this.waiting.poll(); one != null; one = this.waiting.poll()) {
						if (!one.call()) {
							this.waiting.add(one);
						}
					}
					return null;
				}));
			}
			for (Future<?> sender : senders) {
				sender.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private Callable<Boolean> record(Map<String, Object> record) throws Exception {
		String json = Phone.JSON.writeValueAsString(record);
		return () -> isHeard(this.phone.sendRaw(json));
	}

	private Callable<Boolean> correction(UUID session, Map<String, Object> payload) throws Exception {
		payload.put("reason", "Salah tanda");
		Map<String, Object> record = Phone.record(Ids.next(), "session-correction", payload);
		record.put("dependsOn", session);
		record.put("seenVersion", 0);
		return record(record);
	}

	private Callable<Boolean> photo(UUID session, byte[] picture) {
		UUID id = Ids.next();
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("session", session);
		facts.put("madeAt", "2026-11-02T02:31:00Z");
		return () -> isHeard(this.phone.sendPhoto(id, facts, picture));
	}

	/** The reply may be lost after the server has done its work. */
	private boolean isHeard(Answer answer) {
		synchronized (this.random) {
			if (this.random.nextDouble() < LOST) {
				this.lost.incrementAndGet();
				return false;
			}
		}
		assertThat(answer.status()).as("%s", answer.body()).isIn(200, 201, 424);
		return answer.status() != 424;
	}

	/** What is said last of a session is what is expected of it. */
	private Map<String, Object> session(UUID id, UUID group, LocalDate day, List<UUID> families) {
		Map<String, Object> payload = Phone.session(group, day, this.topic, families);
		List<Map<String, Object>> marks = new ArrayList<>();
		for (UUID family : families) {
			String mark = MARKS[this.random.nextInt(MARKS.length)];
			marks.add(Phone.mark(family, mark));
			this.expected.put(id + " " + family, mark);
		}
		payload.put("marks", marks);
		return payload;
	}

	private Map<String, String> marks() {
		Map<String, String> marks = new TreeMap<>();
		this.jdbc.sql("select session_id, household_id, mark from attendance").query((row) -> {
			marks.put(row.getString(1) + " " + row.getString(2), row.getString(3));
		});
		return marks;
	}

	private int count(String what) {
		return this.jdbc.sql("select count(*) from " + what).query(Integer.class).single();
	}

}
