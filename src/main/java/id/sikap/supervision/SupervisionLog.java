package id.sikap.supervision;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Supervisions as the scoring of I5 and I6 points to them. What the reader may see, the
 * caller decides.
 */
@Service
@Transactional(readOnly = true)
public class SupervisionLog {

	private static final String SELECT = """
			select s.id supervision_id, s.companion_id, s.held_on, a.display_name supervisor_name, s.teaching_score,
			       s.teaching_evidence, s.social_score, s.social_evidence
			from supervision s join account a on a.id = s.supervisor_id
			where s.month = :month and s.withdrawn_at is null
			""";

	private static final String LATEST_FIRST = " order by s.held_on desc, s.id desc";

	private final JdbcClient jdbc;

	SupervisionLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of one companion, the latest first. */
	public List<ObservedScores> ofCompanion(UUID companionId, YearMonth month) {
		return this.jdbc.sql(SELECT + " and s.companion_id = :companion" + LATEST_FIRST)
			.param("month", month.atDay(1))
			.param("companion", companionId)
			.query(ObservedScores.class)
			.list();
	}

	/**
	 * Of all companions of an area by their id, the latest first.
	 * @param areaCode a regency or a kecamatan
	 */
	public Map<UUID, List<ObservedScores>> ofArea(String areaCode, YearMonth month) {
		return this.jdbc
			.sql(SELECT + " and s.subdistrict_code >= :areaFrom and s.subdistrict_code < :areaTo" + LATEST_FIRST)
			.param("month", month.atDay(1))
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.query(ObservedScores.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy(ObservedScores::companionId));
	}

}
