package id.sikap.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the pages of one companion's supervisions read; the caller has admitted the reader
 * to the companion.
 */
@Repository
class SupervisionDetailRepository {

	private final JdbcClient jdbc;

	SupervisionDetailRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<SupervisionDetail> find(UUID id) {
		return this.jdbc
			.sql("""
					select s.id, s.companion_id, c.name companion_name, s.subdistrict_code, s.held_on, s.manner, s.session_id,
					       g.name group_name, p.village_code, s.teaching_score, s.teaching_evidence, s.social_score,
					       s.social_evidence, s.went_well, s.to_improve, s.agreed_step, s.step_due_on,
					       a.display_name supervisor_name, s.recorded_at, s.corrected_at, s.read_at, s.remark, s.withdrawn_at,
					       w.display_name withdrawn_by, s.withdraw_reason, s.version
					from supervision s
					join companion c on c.id = s.companion_id
					join account a on a.id = s.supervisor_id
					left join account w on w.id = s.withdrawn_by
					left join p2k2_session p on p.id = s.session_id
					left join household_group g on g.id = p.group_id
					where s.id = :id
					""")
			.param("id", id)
			.query(SupervisionDetail.class)
			.optional();
	}

	/** The latest first, without those withdrawn. */
	List<SupervisionSummary> ofCompanion(UUID companionId) {
		return this.jdbc.sql("""
				select s.id, s.held_on, s.manner, a.display_name supervisor_name, s.teaching_score, s.social_score,
				       s.to_improve, s.agreed_step, s.step_due_on, s.read_at is not null "read"
				from supervision s join account a on a.id = s.supervisor_id
				where s.companion_id = :companion and s.withdrawn_at is null
				order by s.held_on desc, s.id desc
				""").param("companion", companionId).query(SupervisionSummary.class).list();
	}

	/** Those that the companion has not said yet that he read. */
	List<ObservedScores> unreadOf(UUID companionId) {
		return this.jdbc.sql("""
				select s.id supervision_id, s.companion_id, s.held_on, a.display_name supervisor_name, s.teaching_score,
				       s.teaching_evidence, s.social_score, s.social_evidence
				from supervision s join account a on a.id = s.supervisor_id
				where s.companion_id = :companion and s.read_at is null and s.withdrawn_at is null
				order by s.held_on desc, s.id desc limit 3
				""").param("companion", companionId).query(ObservedScores.class).list();
	}

	/** Sessions that count for the companion, the latest first. */
	List<WatchedSession> sessions(UUID companionId, LocalDate from, LocalDate to) {
		return this.jdbc.sql("""
				select s.id, s.held_on, g.name group_name, s.village_code
				from p2k2_session s join household_group g on g.id = s.group_id
				where s.companion_id = :companion and s.counted and s.held_on between :from and :to
				order by s.held_on desc, s.start_time desc, s.id
				""")
			.param("companion", companionId)
			.param("from", from)
			.param("to", to)
			.query(WatchedSession.class)
			.list();
	}

}
