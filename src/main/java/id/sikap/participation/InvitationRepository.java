package id.sikap.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.support.NameSearch;
import id.sikap.support.SortableColumns;
import id.sikap.training.Training;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Companions who may be invited to a training.
 */
@Repository
class InvitationRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("c.id", "nama", "c.name", "kecamatan",
			"c.subdistrict_code", "jp", "h.hours", "terakhir", "h.last_training");

	private static final String SELECT = "select c.id, c.name, c.subdistrict_code, h.hours, h.last_training, p.state ";

	private static final String FROM = """
			from companion c
			left join training_participant p on p.companion_id = c.id and p.training_id = cast(:training as uuid)
			""";

	private static final String RECORD = """
			cross join lateral (
			  select coalesce(sum(training_hours_attended(t.starts_on, t.day_hours, a.attended_days))
			           filter (where t.ends_on > :yearAgo and t.ends_on <= :today), 0) hours, max(t.ends_on) last_training
			  from training_participant a join training t on t.id = a.training_id and t.cancelled_at is null
			  where a.companion_id = c.id and a.state = 'ATTENDED'
			) h
			""";

	private static final String IN_SERVICE = """
			where c.service_from <= :day and (c.service_to is null or c.service_to >= :day)
			  and c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
			""";

	private static final String NOT_ON_LIST = """
			  and (p.id is null or p.state in ('DECLINED', 'WITHDRAWN', 'REPLACED'))
			""";

	private final JdbcClient jdbc;

	InvitationRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In service on the training's first day, of its area, and not on its list. */
	Page<Candidate> candidates(Training training, CandidateFilter filter, LocalDate today, AreaScope scope,
			Pageable page) {
		Map<String, Object> parameters = parameters(training, today, scope);
		parameters.put("like", NameSearch.contains(filter.q()));
		parameters.put("subdistrict", filter.kecamatan());
		String where = IN_SERVICE + NOT_ON_LIST + " and " + scope.condition("c.subdistrict_code", null, null)
				+ ((filter.q() == null) ? "" : " and c.name ilike :like")
				+ ((filter.kecamatan() == null) ? "" : " and c.subdistrict_code = :subdistrict");
		long total = this.jdbc.sql("select count(*) " + FROM + where).params(parameters).query(Long.class).single();
		List<Candidate> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + FROM + RECORD + where + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(Candidate.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** Of some companions, those whom the scope covers and who are in service today. */
	List<Candidate> chosen(Collection<UUID> ids, LocalDate today, AreaScope scope) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<String, Object> parameters = parameters(null, today, scope);
		parameters.put("ids", ids);
		return this.jdbc
			.sql(SELECT + FROM + RECORD + IN_SERVICE + " and c.id in (:ids) and "
					+ scope.condition("c.subdistrict_code", null, null) + " order by c.subdistrict_code, c.name, c.id")
			.params(parameters)
			.query(Candidate.class)
			.list();
	}

	/**
	 * The kecamatan of those of the ids who may be invited, in the order of the names.
	 */
	Map<UUID, String> eligible(Training training, Collection<UUID> ids, AreaScope scope) {
		return homes(training, " and c.id in (:ids)", Map.of("ids", ids), scope);
	}

	/** Everybody of a kecamatan who may be invited. */
	Map<UUID, String> eligible(Training training, String subdistrictCode, AreaScope scope) {
		return homes(training, NOT_ON_LIST + " and c.subdistrict_code = :subdistrict",
				Map.of("subdistrict", subdistrictCode), scope);
	}

	private Map<UUID, String> homes(Training training, String condition, Map<String, Object> further, AreaScope scope) {
		Map<String, Object> parameters = parameters(training, training.getStartsOn(), scope);
		parameters.putAll(further);
		Map<UUID, String> homes = new LinkedHashMap<>();
		this.jdbc
			.sql("select c.id, c.subdistrict_code " + FROM + IN_SERVICE + condition + " and "
					+ scope.condition("c.subdistrict_code", null, null) + " order by c.name, c.id")
			.params(parameters)
			.query((row) -> {
				homes.put(row.getObject(1, UUID.class), row.getString(2));
			});
		return homes;
	}

	private static Map<String, Object> parameters(Training training, LocalDate today, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		String area = (training == null) ? scope.areaCode() : training.getAreaCode();
		parameters.put("training", (training == null) ? null : training.getId());
		parameters.put("day", (training == null) ? today : training.getStartsOn());
		parameters.put("areaFrom", area);
		parameters.put("areaTo", area + "/");
		parameters.put("today", today);
		parameters.put("yearAgo", today.minusYears(1));
		return parameters;
	}

}
