package id.sikap.training;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.area.Area;
import id.sikap.support.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Trainings and who took part, straight into the tables.
 */
@Component
public class TrainingRows {

	private final JdbcClient jdbc;

	TrainingRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A bimtek of the area with the same lesson hours on each of its days. */
	public UUID training(String title, String areaCode, LocalDate startsOn, int days, int hoursADay) {
		return training("BIMTEK", title, areaCode, startsOn, Collections.nCopies(days, hoursADay));
	}

	public UUID training(String kind, String title, String areaCode, LocalDate startsOn, List<Integer> hours) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into training (id, regency_code, area_code, kind, title, mode, place, organiser, starts_on, ends_on,
					  day_hours, recorded_at)
					values (:id, :regency, :area, :kind, :title, 'LURING', 'Aula', 'Dinas Sosial', :from, :to,
					  cast(:hours as smallint[]), now())
					""")
			.param("id", id)
			.param("regency", Area.regencyOf(areaCode))
			.param("area", areaCode)
			.param("kind", kind)
			.param("title", title)
			.param("from", startsOn)
			.param("to", startsOn.plusDays(hours.size() - 1L))
			.param("hours", hours.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}")))
			.update();
		return id;
	}

	/** Somebody on the list; with days he has attended. */
	public UUID participant(UUID training, UUID companion, LocalDate... days) {
		return participant(training, companion, (days.length == 0) ? "INVITED" : "ATTENDED", days);
	}

	public UUID participant(UUID training, UUID companion, String state, LocalDate... days) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into training_participant (id, training_id, companion_id, subdistrict_code, state, invited_at, attended_days)
					select :id, :training, id, subdistrict_code, :state, now(), cast(:days as date[]) from companion where id = :companion
					""")
			.param("id", id)
			.param("training", training)
			.param("companion", companion)
			.param("state", state)
			.param("days", Arrays.stream(days).map(Object::toString).collect(Collectors.joining(",", "{", "}")))
			.update();
		return id;
	}

	public void certificate(UUID participant, LocalDate from, LocalDate to) {
		this.jdbc
			.sql("""
					update training_participant set certificate_number = 'S-1', certificate_from = :from, certificate_to = :to
					where id = :id
					""")
			.param("id", participant)
			.param("from", from)
			.param("to", to)
			.update();
	}

	public void cancel(UUID training) {
		this.jdbc.sql("update training set cancelled_at = now(), cancel_reason = 'batal' where id = :id")
			.param("id", training)
			.update();
	}

	public String stateOf(UUID participant) {
		return this.jdbc.sql("select state from training_participant where id = :id")
			.param("id", participant)
			.query(String.class)
			.single();
	}

}
