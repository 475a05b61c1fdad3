package id.sikap.logbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.account.SignedInAccount;
import id.sikap.group.Roster;
import id.sikap.group.RosterEntry;
import id.sikap.p2k2.Mark;
import id.sikap.p2k2.P2k2Service;
import id.sikap.p2k2.RecordBuilder;
import id.sikap.p2k2.SessionAnswers;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.topic.TopicCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Role by page by own or foreign row. 2xx and 4xx but 403 and 404 mean: admitted.
 */
@SikapTest
class SessionAccessTests {

	private enum Verdict {

		ADMITTED, FORBIDDEN, NOT_FOUND

	}

	@Autowired
	MockMvc mvc;

	@Autowired
	Fixtures fixtures;

	@Autowired
	P2k2Service service;

	@Autowired
	Roster roster;

	@Autowired
	TopicCatalogue topics;

	@Autowired
	Clock clock;

	private UUID group;

	private UUID family;

	private UUID session;

	private UUID possibleDouble;

	private SignedInAccount owner;

	@BeforeEach
	void a_group_with_two_sessions_of_a_day() {
		this.fixtures.reset();
		UUID companion = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.group = this.fixtures.servedGroup("Melati 1", Fixtures.PUCANGSARI, companion, 2);
		this.owner = this.fixtures.accountOf(companion);
		LocalDate today = LocalDate.now(this.clock);
		List<UUID> members = this.roster.of(this.group, today).stream().map(RosterEntry::householdId).toList();
		this.family = members.get(0);
		UUID topic = this.topics.on(today, Fixtures.REGENCY).get(0).id();
		RecordBuilder record = new RecordBuilder(this.group, today, topic).markAll(members, Mark.PRESENT);
		this.session = log(record);
		this.possibleDouble = log(record);
	}

	@TestFactory
	Stream<DynamicTest> every_role_sees_and_does_what_is_its_own() {
		SignedInAccount foreign = this.fixtures.accountOf(this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI));
		SignedInAccount purwodadi = this.fixtures.subdistrictCoordinator(Fixtures.PURWODADI);
		SignedInAccount tutur = this.fixtures.subdistrictCoordinator(Fixtures.TUTUR);
		SignedInAccount regency = this.fixtures.regencyCoordinator();
		return Stream
			.of(walk("owner", this.owner, Verdict.ADMITTED, Verdict.ADMITTED, Verdict.FORBIDDEN, Verdict.FORBIDDEN),
					walk("coordinator of the kecamatan", purwodadi, Verdict.ADMITTED, Verdict.ADMITTED,
							Verdict.ADMITTED, Verdict.ADMITTED),
					walk("coordinator of the regency", regency, Verdict.ADMITTED, Verdict.ADMITTED, Verdict.ADMITTED,
							Verdict.ADMITTED),
					walk("another companion", foreign, Verdict.ADMITTED, Verdict.NOT_FOUND, Verdict.FORBIDDEN,
							Verdict.FORBIDDEN),
					walk("coordinator elsewhere", tutur, Verdict.ADMITTED, Verdict.NOT_FOUND, Verdict.ADMITTED,
							Verdict.NOT_FOUND),
					walk("viewer", this.fixtures.viewer(), Verdict.FORBIDDEN, Verdict.FORBIDDEN, Verdict.FORBIDDEN,
							Verdict.FORBIDDEN),
					walk("administrator", this.fixtures.admin(), Verdict.FORBIDDEN, Verdict.FORBIDDEN,
							Verdict.FORBIDDEN, Verdict.FORBIDDEN))
			.flatMap((tests) -> tests);
	}

	private Stream<DynamicTest> walk(String who, SignedInAccount account, Verdict lists, Verdict rows, Verdict doubles,
			Verdict settling) {
		String row = "/p2k2/" + this.session;
		String doubled = "/p2k2/" + this.possibleDouble + "/ganda";
		return Stream.of(test(who, account, HttpMethod.GET, "/p2k2", lists),
				test(who, account, HttpMethod.GET, "/p2k2/baru", lists),
				test(who, account, HttpMethod.POST, "/p2k2", lists),
				test(who, account, HttpMethod.POST, "/p2k2/peserta", lists),
				test(who, account, HttpMethod.GET, "/p2k2/baru?kelompok=" + this.group, rows),
				test(who, account, HttpMethod.GET, row, rows),
				test(who, account, HttpMethod.GET, row + "/riwayat", rows),
				test(who, account, HttpMethod.GET, row + "/koreksi", rows),
				test(who, account, HttpMethod.POST, row + "/koreksi", rows),
				test(who, account, HttpMethod.POST, row + "/batal?version=9&reason=a", rows),
				test(who, account, HttpMethod.GET, "/kpm/" + this.family + "/kehadiran", rows),
				test(who, account, HttpMethod.GET, "/p2k2/ganda", doubles),
				test(who, account, HttpMethod.GET, doubled, settling),
				test(who, account, HttpMethod.POST, doubled + "/gabung?kept=" + this.session, settling),
				test(who, account, HttpMethod.POST, doubled + "/sah?kept=" + this.session, settling));
	}

	private DynamicTest test(String who, SignedInAccount account, HttpMethod method, String path, Verdict expected) {
		return DynamicTest.dynamicTest("%s: %s %s -> %s".formatted(who, method, path, expected), () -> {
			int status = this.mvc.perform(request(method, path).with(user(account)).with(csrf()))
				.andReturn()
				.getResponse()
				.getStatus();
			Verdict verdict = (status == 403) ? Verdict.FORBIDDEN
					: (status == 404) ? Verdict.NOT_FOUND : Verdict.ADMITTED;
			assertThat(verdict).as("status %d", status).isEqualTo(expected);
			assertThat(status).isLessThan(500);
		});
	}

	private UUID log(RecordBuilder record) {
		return this.service
			.log(Ids.next(), record.build(), new SessionAnswers(true, true), this.fixtures.scopeOf(this.owner))
			.getId();
	}

}
