package id.sikap.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.schedule.Rows;
import id.sikap.support.Ids;
import id.sikap.testing.Fixtures;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The month before this one, in Purwodadi: Siti serves five groups in two villages, of
 * which three met, one is excused and one is missing; Budi serves one that met; Tutur has
 * a companion of its own.
 */
@Component
public class ReportedMonth {

	static final String OBSTACLE = "Bentrok dengan panen, Siti datang terlambat";

	private final Fixtures fixtures;

	private final Rows rows;

	private final JdbcClient jdbc;

	private final Clock clock;

	UUID siti;

	UUID budi;

	UUID wati;

	UUID firstSession;

	public SignedInAccount coordinator;

	public SignedInAccount sitisAccount;

	ReportedMonth(Fixtures fixtures, Rows rows, JdbcClient jdbc, Clock clock) {
		this.fixtures = fixtures;
		this.rows = rows;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public YearMonth month() {
		return YearMonth.now(this.clock).minusMonths(1);
	}

	LocalDate day(int day) {
		return month().atDay(day);
	}

	public void write() {
		this.fixtures.reset();
		this.coordinator = this.fixtures.regencyCoordinator();
		this.siti = this.fixtures.companion("Siti Contoh", Fixtures.PURWODADI);
		this.sitisAccount = this.fixtures.accountOf(this.siti);
		this.budi = this.fixtures.companion("Budi Contoh", Fixtures.PURWODADI);
		this.wati = this.fixtures.companion("Wati Contoh", Fixtures.TUTUR);
		this.firstSession = met("Melati 1", Fixtures.PUCANGSARI, this.siti, 6, 5, 1);
		met("Melati 2", Fixtures.PUCANGSARI, this.siti, 5, 5, 0);
		met("Mawar 1", Fixtures.GERBO, this.siti, 4, 2, 2);
		UUID excused = this.fixtures.servedGroup("Mawar 2", Fixtures.GERBO, this.siti, 3);
		this.rows.excuse(excused, month(), this.sitisAccount, this.coordinator);
		missing(this.fixtures.servedGroup("Mawar 3", Fixtures.GERBO, this.siti, 3));
		met("Kenanga 1", Fixtures.GERBO, this.budi, 7, 6, 1);
		met("Anggrek 1", Fixtures.ANDONOSARI, this.wati, 8, 8, 0);
		this.jdbc.sql("update p2k2_session set obstacles = :text, follow_up = 'Pindah ke sore' where id = :id")
			.param("text", OBSTACLE)
			.param("id", this.firstSession)
			.update();
	}

	private UUID met(String name, String village, UUID companion, int members, int present, int absent) {
		UUID group = this.fixtures.servedGroup(name, village, companion, members);
		this.rows.plan(group, day(5));
		UUID session = this.rows.session(group, companion, day(6));
		this.rows.marks(session, present, absent);
		teach(session);
		return session;
	}

	private void missing(UUID group) {
		UUID plan = this.rows.plan(group, day(9));
		this.jdbc.sql("update p2k2_plan set not_held_reason = 'WEATHER', not_held_note = 'banjir' where id = :id")
			.param("id", plan)
			.update();
	}

	private void teach(UUID session) {
		this.jdbc
			.sql("""
					insert into p2k2_session_topic (session_id, topic_id)
					select :session, id from p2k2_topic where module_code = 'M1' and session_number = 2 and regency_code is null
					""")
			.param("session", session)
			.update();
	}

	/** A photo as it is stored. */
	UUID photo(UUID session, byte[] jpeg, String exifTakenAt) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into attachment (id, regency_code, kind, file_name, content_type, content, byte_count, sha256, width,
					                        height, exif_taken_at, uploaded_by, uploaded_at, claimed_at)
					values (:id, '35.14', 'PHOTO', 'foto.jpg', 'image/jpeg', :content, :bytes, sha256(:content), 1, 1,
					        cast(:taken as timestamp), :by, now(), now())
					""")
			.param("id", id)
			.param("content", jpeg)
			.param("bytes", jpeg.length)
			.param("taken", exifTakenAt)
			.param("by", this.coordinator.id())
			.update();
		this.jdbc.sql("insert into p2k2_photo (session_id, attachment_id, position) values (:session, :photo, 0)")
			.param("session", session)
			.param("photo", id)
			.update();
		return id;
	}

	SignedInAccount subdistrictCoordinatorWithCaseload() {
		return this.fixtures.account("korcam", Fixtures.PURWODADI, Set.of(Role.SUBDISTRICT_COORDINATOR, Role.COMPANION),
				this.budi);
	}

	String companionReport(UUID companion) {
		return "/laporan/pendamping/" + companion + "/" + month() + ".pdf";
	}

	String subdistrictReport(String code) {
		return "/laporan/kecamatan/" + code + "/" + month() + ".pdf";
	}

	String regencyReport() {
		return "/laporan/kabupaten/35.14/" + month() + ".pdf";
	}

}
