package id.sikap.dashboard;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Coordination meetings and trainings that are planned.
 */
@Repository
class AgendaRepository {

	private static final String PLANNED = """
			select 'MEETING' kind, m.id, m.held_on "day", m.area_code, null title
			from coordination_meeting m
			where m.cancelled_at is null and m.held_on between :from and :to
			  and (m.area_code >= :areaFrom and m.area_code < :areaTo or m.area_code = left(:areaFrom, 5))
			union all
			select 'TRAINING', t.id, greatest(t.starts_on, :from), t.area_code, t.title
			from training t
			where t.registered_for is null and t.cancelled_at is null and t.starts_on <= :to and t.ends_on >= :from
			  and (t.area_code >= :areaFrom and t.area_code < :areaTo or t.area_code = left(:areaFrom, 5))
			order by 3, 1, 5, 2
			limit 50
			""";

	private final JdbcClient jdbc;

	AgendaRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Of an area and of the regency around it. */
	List<AgendaEvent> planned(String areaCode, LocalDate from, LocalDate to) {
		return this.jdbc.sql(PLANNED)
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.param("from", from)
			.param("to", to)
			.query(AgendaEvent.class)
			.list();
	}

}
