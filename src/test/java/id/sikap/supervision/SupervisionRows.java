package id.sikap.supervision;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.SignedInAccount;
import id.sikap.support.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Supervisions, straight into the table. */
@Component
public class SupervisionRows {

	private final JdbcClient jdbc;

	SupervisionRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public UUID supervision(UUID companion, LocalDate day, SignedInAccount by) {
		return supervision(companion, day, by, 4, 3);
	}

	/** Scores null for not assessed. */
	public UUID supervision(UUID companion, LocalDate day, SignedInAccount by, Integer teaching, Integer social) {
		UUID id = Ids.next();
		this.jdbc
			.sql("""
					insert into supervision (id, regency_code, subdistrict_code, companion_id, held_on, manner, teaching_score,
					  teaching_evidence, social_score, social_evidence, went_well, to_improve, supervisor_id, recorded_at)
					select :id, regency_code, subdistrict_code, id, :day, 'FIELD', :teaching, 'terlihat', :social, 'terdengar',
					  'Hadir tepat waktu', 'Alat peraga', :by, now()
					from companion where id = :companion
					""")
			.param("id", id)
			.param("companion", companion)
			.param("day", day)
			.param("teaching", teaching)
			.param("social", social)
			.param("by", by.id())
			.update();
		return id;
	}

	public void withdraw(UUID id, SignedInAccount by) {
		this.jdbc.sql(
				"update supervision set withdrawn_at = now(), withdrawn_by = :by, withdraw_reason = 'keliru' where id = :id")
			.param("by", by.id())
			.param("id", id)
			.update();
	}

}
