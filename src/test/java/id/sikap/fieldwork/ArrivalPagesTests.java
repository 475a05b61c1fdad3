package id.sikap.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.attachment.Pictures;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.Pages;
import id.sikap.testing.SikapTest;
import id.sikap.topic.TopicCatalogue;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

@SikapTest
class ArrivalPagesTests {

	private static final String LIST = "/p2k2/kiriman";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Pages pages;

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

	private LocalDate today;

	private UUID group;

	private List<UUID> families;

	private SignedInAccount account;

	private SignedInAccount coordinator;

	private Phone phone;

	@BeforeEach
	void a_companion_with_a_phone() {
		this.fixtures.reset();
		this.today = LocalDate.now(this.clock);
		UUID companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati 1", Fixtures.PUCANGSARI, companion, 3);
		this.families = this.roster.of(this.group, this.today).stream().map(RosterEntry::householdId).toList();
		this.account = this.fixtures.accountOf(companion);
		this.coordinator = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		this.phone = new Phone(this.mvc, this.account);
	}

	@Test
	void the_coordinator_sees_what_arrived_and_settles_what_may_be_double() throws Exception {
		assertThat(this.pages.get(this.coordinator, LIST).select(".empty")).isNotEmpty();
		UUID first = Ids.next();
		UUID second = Ids.next();
		this.phone.send(session(first));
		Map<String, Object> ahead = session(second);
		ahead.put("skewMillis", 3_600_000);
		ahead.put("madeAt", this.clock.instant().minusSeconds(3 * 3600));
		this.phone.send(ahead);

		Document list = this.pages.get(this.coordinator, LIST);
		assertThat(list.select("tbody tr")).hasSize(2);
		assertThat(list.select("a[href=/p2k2/" + second + "/ganda]")).hasSize(1);
		assertThat(list.select("a[href=/p2k2/" + first + "/ganda]")).isEmpty();
		assertThat(list.text()).contains("jam HP 60 menit lebih cepat").contains("menunggu 4 jam di HP");
		assertThat(this.pages.get(this.coordinator, LIST + "?keadaan=DOUBLE").select("tbody tr")).hasSize(1);
		assertThat(this.pages.get(this.coordinator, LIST + "?keadaan=CLOCK").select("tbody tr")).hasSize(1);
		assertThat(this.pages.get(this.coordinator, LIST + "?keadaan=LATE").select(".empty")).isNotEmpty();
		assertThat(this.pages.get(this.coordinator, LIST + "?jenis=BARRIER").select(".empty")).isNotEmpty();
		assertThat(this.pages.get(this.coordinator, LIST + "?bulan=2020-01").select(".empty")).isNotEmpty();
		assertThat(this.pages.get(this.coordinator, LIST + "?ukuran=1&lang=en").text()).contains("Page 1 of 2");
		this.pages.get(this.coordinator, "/p2k2/" + second + "/ganda");
	}

	@Test
	void who_may_see_it_sees_his_own_area_alone() throws Exception {
		this.phone.send(session(Ids.next()));
		assertThat(this.pages.get(this.account, LIST).select("tbody tr")).hasSize(1);
		assertThat(this.pages.get(this.fixtures.regencyCoordinator(), LIST).select("tbody tr")).hasSize(1);
		assertThat(this.pages.get(this.fixtures.subdistrictCoordinator(Fixtures.TUTUR), LIST).select("tbody tr"))
			.isEmpty();
		UUID other = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		assertThat(this.pages.get(this.fixtures.accountOf(other), LIST).select("tbody tr")).isEmpty();
		for (SignedInAccount stranger : List.of(this.fixtures.viewer(), this.fixtures.admin())) {
			this.pages.get(stranger, LIST, 403);
			this.pages.get(stranger, LIST + "/berkas", 403);
			this.pages.get(stranger, "/ekspor/kiriman", 403);
		}
	}

	@Test
	void the_list_leaves_as_a_sheet() throws Exception {
		this.phone.send(session(Ids.next()));
		byte[] sheet = this.mvc.perform(get("/ekspor/kiriman").with(user(this.coordinator)))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(new String(sheet, 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PK");
	}

	@Test
	void a_file_from_a_phone_is_taken_row_by_row_and_once() throws Exception {
		UUID session = Ids.next();
		UUID photo = Ids.next();
		UUID known = Ids.next();
		byte[] picture = Pictures.jpeg(40, 30);
		Map<String, Object> other = session(known);
		payload(other).put("heldOn", this.today.minusDays(1));
		this.phone.send(other);
		Map<String, Object> wrong = session(Ids.next());
		payload(wrong).put("heldOn", this.today.minusDays(2));
		payload(wrong).put("place", null);
		byte[] file = new QueueFile(this.account.id()).record(session(session))
			.record(other)
			.record(wrong)
			.record(Map.of("kind", "apa"))
			.photo(photo, facts(session), picture)
			.closed(this.phone.get("handshake").body().path("exportKey"));

		Document report = bringIn(this.coordinator, file, 200);
		assertThat(report.select("tbody tr")).hasSize(5);
		assertThat(report.select(".note").text()).contains("2 baru").contains("1 sudah ada").contains("2 ditolak");
		assertThat(this.jdbc.sql("select recorded_by from p2k2_session where id = :id")
			.param("id", session)
			.query(UUID.class)
			.single()).isEqualTo(this.coordinator.id());
		assertThat(this.pages.get(this.coordinator, LIST + "?keadaan=FILE").select("tbody tr")).hasSize(1);

		assertThat(this.phone.send(session(session)).status()).as("sent later all the same").isEqualTo(200);
		assertThat(this.phone.sendPhoto(photo, facts(session), picture).status()).isEqualTo(200);
		assertThat(bringIn(this.coordinator, file, 200).select(".note").text()).contains("0 baru");
		assertThat(this.jdbc.sql("select count(*) from p2k2_session").query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void the_companion_may_bring_his_file_himself_and_another_coordinator_may_not() throws Exception {
		byte[] file = new QueueFile(this.account.id()).record(session(Ids.next()))
			.closed(this.phone.get("handshake").body().path("exportKey"));
		SignedInAccount tutur = this.fixtures.subdistrictCoordinator(Fixtures.TUTUR);
		assertThat(bringIn(tutur, file, 200).select(".note").text()).contains("0 baru").contains("1 ditolak");
		assertThat(bringIn(this.account, file, 200).select(".note").text()).contains("1 baru");
	}

	@Test
	void what_is_no_such_file_is_refused_in_words() throws Exception {
		byte[] good = new QueueFile(this.account.id()).closed(this.phone.get("handshake").body().path("exportKey"));
		String text = new String(good, java.nio.charset.StandardCharsets.UTF_8);
		String otherKey = text.replaceFirst("\"kid\":\"[^\"]*\"", "\"kid\":\"" + Ids.next() + "\"");
		String changed = text.replaceFirst("\"data\":\"..", "\"data\":\"AA");
		for (String bad : List.of("", "bukan", "{}", "[1]", otherKey, changed,
				text.replace("lapangan-1", "lapangan-9"))) {
			Document page = bringIn(this.coordinator, bad.getBytes(java.nio.charset.StandardCharsets.UTF_8), 422);
			assertThat(page.select(".error-summary").text()).isNotBlank();
		}
	}

	private Document bringIn(SignedInAccount who, byte[] file, int status) throws Exception {
		MockHttpServletResponse response = this.mvc
			.perform(multipart(LIST + "/berkas")
				.file(new MockMultipartFile("berkas", "antrean.json", "application/json", file))
				.with(user(who))
				.with(csrf()))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(status);
		return Pages.parsed(response);
	}

	private Map<String, Object> session(UUID id) {
		UUID topic = this.topics.on(this.today, Fixtures.REGENCY).get(0).id();
		return Phone.record(id, "session", Phone.session(this.group, this.today, topic, this.families));
	}

	private static Map<String, Object> facts(UUID session) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("session", session);
		facts.put("madeAt", "2026-11-02T02:31:00Z");
		return facts;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> payload(Map<String, Object> record) {
		return (Map<String, Object>) record.get("payload");
	}

}
