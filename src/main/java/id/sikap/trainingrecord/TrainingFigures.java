package id.sikap.trainingrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.training.ParticipantState;
import id.sikap.training.TrainingKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was trained in a month, for reports. Whoever asks has admitted the reader to the
 * area or the companion.
 */
@Service
@Transactional(readOnly = true)
public class TrainingFigures {

	private static final String HELD = """
			select t.id, t.kind, t.title, t.organiser, t.starts_on, t.ends_on, training_hours(t.day_hours) hours,
			       count(*) invited, count(*) filter (where p.state = 'ATTENDED') attended,
			       sum(training_hours_attended(t.starts_on, t.day_hours, p.attended_days)) attended_hours
			from training t
			join training_participant p on p.training_id = t.id and p.state in ('INVITED', 'CONFIRMED', 'ATTENDED', 'ABSENT')
			where t.regency_code = :regency and t.ends_on between :firstDay and :lastDay and t.cancelled_at is null
			  and p.subdistrict_code >= :areaFrom and p.subdistrict_code < :areaTo
			  and (cast(:companion as uuid) is null or p.companion_id = cast(:companion as uuid))
			group by t.id order by t.starts_on, t.title, t.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	TrainingFigures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A training that ended in a month, as seen from an area or a companion.
	 *
	 * @param hours lesson hours (JP) of all its days
	 * @param invited how many of the area were on its list at its end
	 * @param attendedHours lesson hours of the days attended, of all of them together
	 */
	public record Held(UUID id, TrainingKind kind, String title, String organiser, LocalDate startsOn, LocalDate endsOn,
			int hours, int invited, int attended, int attendedHours) {

	}

	/**
	 * @param areaCode a regency or a kecamatan
	 * @param companionId only his, null for all companions of the area
	 */
	public List<Held> heldIn(String areaCode, UUID companionId, YearMonth month) {
		return this.jdbc.sql(HELD)
			.param("regency", areaCode.substring(0, 5))
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.param("companion", companionId)
			.param("firstDay", month.atDay(1))
			.param("lastDay", month.atEndOfMonth())
			.query(Held.class)
			.list();
	}

	/**
	 * A training ahead of a companion.
	 *
	 * @param id of his participation, whose page answers the invitation
	 */
	public record Ahead(UUID id, String title, LocalDate startsOn, LocalDate endsOn, ParticipantState state) {

		public boolean isToAnswer() {
			return this.state == ParticipantState.INVITED;
		}

	}

	/** Trainings that a companion is invited to and that are not over, the next first. */
	public List<Ahead> aheadOf(UUID companionId) {
		return this.jdbc.sql("""
				select p.id, t.title, t.starts_on, t.ends_on, p.state
				from training_participant p
				join training t on t.id = p.training_id and t.cancelled_at is null and t.ends_on >= :today
				where p.companion_id = :companion and p.state in ('INVITED', 'CONFIRMED', 'WAITING')
				order by t.starts_on, t.title, p.id limit 5
				""")
			.param("companion", companionId)
			.param("today", LocalDate.now(this.clock))
			.query(Ahead.class)
			.list();
	}

	/** How many trainings taken elsewhere wait for a coordinator of the area. */
	public int waitingForConfirmation(String areaCode) {
		return this.jdbc.sql("""
				select count(*) from training_participant
				where state = 'REGISTERED' and subdistrict_code >= :areaFrom and subdistrict_code < :areaTo
				""").param("areaFrom", areaCode).param("areaTo", areaCode + "/").query(Integer.class).single();
	}

}
