package id.sikap.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.support.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings and their decisions, straight into the tables. */
@Component
public class MeetingRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	MeetingRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Of a meeting two weeks ago, due yesterday. */
	public UUID overdueDecision(String decision, String areaCode, UUID companion, SignedInAccount by) {
		UUID meeting = Ids.next();
		LocalDate today = LocalDate.now(this.clock);
		this.jdbc
			.sql("""
					insert into coordination_meeting (id, regency_code, area_code, held_on, start_time, place, agenda, recorded_by,
					  recorded_at)
					values (:id, left(:area, 5), :area, :day, '09:00', 'Kantor kecamatan', 'Capaian', :by, now())
					""")
			.param("id", meeting)
			.param("area", areaCode)
			.param("day", today.minusDays(14))
			.param("by", by.id())
			.update();
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into meeting_decision (id, meeting_id, regency_code, area_code, decision, owner_companion_id, due_on)
					values (:id, :meeting, left(:area, 5), :area, :decision, :owner, :due)
					""")
			.param("id", id)
			.param("meeting", meeting)
			.param("area", areaCode)
			.param("decision", decision)
			.param("owner", companion)
			.param("due", today.minusDays(1))
			.update();
		return id;
	}

}
