package id.sikap.barrier;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BarrierListRepository {

	/** What is overdue, then what is open, the earliest due date first. */
	private static final String URGENCY = " order by b.ended_on desc nulls first, b.due_on, b.severity desc, b.id";

	private static final SortableColumns COLUMNS = SortableColumns.of("b.id", "tenggat", "b.due_on", "umur",
			"coalesce(b.ended_on, cast(:today as date)) - b.reported_on", "berat", "b.severity", "jenis", "t.code",
			"status", "b.state", "pemilik", "oc.name");

	private static final String SELECT = """
			select b.id, t.code type_code, t.name type_name, t.capacity_level level,
			       array_to_string(t.indicator_codes, ' ') indicators, b.severity, b.scope, b.area_code, b.companion_id,
			       c.name companion_name, b.description, b.state, b.reported_on, b.due_on, b.ended_on, b.outcome, b.owner_kind,
			       b.owner_area, b.owner_companion_id, oc.name owner_name, r.display_name reported_by,
			       k.display_name confirmed_by, b.confirmed_at, b.session_id, b.plan_id, cast(:today as date) today
			""";

	private static final String FROM = """
			from barrier b
			join barrier_type t on t.id = b.type_id
			left join companion c on c.id = b.companion_id
			left join companion oc on oc.id = b.owner_companion_id
			join account r on r.id = b.reported_by
			left join account k on k.id = b.confirmed_by
			where
			""";

	private final JdbcClient jdbc;

	BarrierListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<BarrierSummary> find(BarrierFilter filter, LocalDate today, AreaScope scope, Pageable page) {
		String from = FROM + where(filter, scope);
		Map<String, Object> parameters = parameters(filter, today, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<BarrierSummary> rows = (total == 0) ? List.of()
				: this.jdbc
					.sql(SELECT + ", 0 in_state " + from + order(page.getSort()) + " limit " + page.getPageSize()
							+ " offset " + page.getOffset())
					.params(parameters)
					.query(BarrierSummary.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<BarrierSummary> stream(BarrierFilter filter, LocalDate today, AreaScope scope, Sort sort) {
		return this.jdbc.sql(SELECT + ", 0 in_state " + FROM + where(filter, scope) + order(sort))
			.params(parameters(filter, today, scope))
			.query(BarrierSummary.class)
			.stream();
	}

	/**
	 * The most urgent of each state, and how many there are in it; what ended before a
	 * day is left out.
	 */
	List<BarrierSummary> board(BarrierFilter filter, int most, LocalDate endedSince, LocalDate today, AreaScope scope) {
		return this.jdbc.sql("select * from (" + SELECT
				+ ", count(*) over (partition by b.state) in_state, row_number() over (partition by b.state " + URGENCY
				+ ") place " + FROM + where(filter, scope)
				+ " and (b.ended_on is null or b.ended_on >= :endedSince)) x where x.place <= :most order by x.state, x.place")
			.params(parameters(filter, today, scope))
			.param("endedSince", endedSince)
			.param("most", most)
			.query(BarrierSummary.class)
			.list();
	}

	/** Nothing for a barrier that the account does not see. */
	Optional<BarrierSummary> find(UUID id, LocalDate today, AreaScope scope) {
		return this.jdbc.sql(SELECT + ", 0 in_state " + FROM + BarrierSight.condition(scope) + " and b.id = :id")
			.params(BarrierSight.parameters(scope))
			.param("today", today)
			.param("id", id)
			.query(BarrierSummary.class)
			.optional();
	}

	/** What was reported of one session, or of one plan; null for the other. */
	List<BarrierSummary> metIn(UUID sessionId, UUID planId, LocalDate today, AreaScope scope) {
		return this.jdbc.sql(SELECT + ", 0 in_state " + FROM + BarrierSight.condition(scope)
				+ " and (b.session_id = cast(:session as uuid) or b.plan_id = cast(:plan as uuid)) order by b.reported_at, b.id")
			.params(BarrierSight.parameters(scope))
			.param("today", today)
			.param("session", sessionId)
			.param("plan", planId)
			.query(BarrierSummary.class)
			.list();
	}

	/** What a companion has to see to, the most urgent first. */
	List<BarrierSummary> ownedBy(UUID companionId, LocalDate today) {
		return this.jdbc
			.sql(SELECT + ", 0 in_state " + FROM
					+ " b.owner_companion_id = :companion and b.state in ('NEW', 'IN_PROGRESS')" + URGENCY)
			.param("companion", companionId)
			.param("today", today)
			.query(BarrierSummary.class)
			.list();
	}

	private static String order(Sort sort) {
		return sort.isUnsorted() ? URGENCY : COLUMNS.orderBy(sort);
	}

	private static String where(BarrierFilter filter, AreaScope scope) {
		StringBuilder sql = new StringBuilder(BarrierSight.condition(scope));
		sql.append(switch (filter.status()) {
			case OPEN -> " and b.state in ('NEW', 'IN_PROGRESS')";
			case OVERDUE -> " and b.state in ('NEW', 'IN_PROGRESS') and b.due_on < :today";
			case ALL -> "";
			default -> " and b.state = :state";
		});
		add(sql, filter.q(), " and (b.description ilike :likeWords or t.name ilike :likeWords)");
		add(sql, filter.jenis(), " and (t.code = :type or t.parent_code = :type)");
		add(sql, filter.berat(), " and b.severity = :severity");
		add(sql, filter.tingkat(), " and t.capacity_level = :level");
		add(sql, filter.kecamatan(), " and b.area_code >= :subdistrict and b.area_code < :subdistrict || '/'");
		add(sql, filter.desa(), " and b.area_code = :village");
		add(sql, filter.pendamping(), " and b.owner_companion_id = :owner");
		if (filter.isMine()) {
			sql.append(scope.wholeArea()
					? " and (b.owner_companion_id = cast(:ownCompanion as uuid) or (b.owner_kind <> 'COMPANION' and b.owner_area = :ownSubdistrict))"
					: " and b.owner_companion_id = cast(:ownCompanion as uuid)");
		}
		return sql.toString();
	}

	private static void add(StringBuilder sql, Object wanted, String condition) {
		if (wanted != null) {
			sql.append(condition);
		}
	}

	private static Map<String, Object> parameters(BarrierFilter filter, LocalDate today, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(BarrierSight.parameters(scope));
		parameters.put("today", today);
		parameters.put("state", filter.status().name());
		parameters.put("likeWords",
				(filter.q() == null) ? null : "%" + filter.q().replaceAll("([\\\\%_])", "\\\\$1") + "%");
		parameters.put("type", filter.jenis());
		parameters.put("severity", filter.berat());
		parameters.put("level", (filter.tingkat() != null) ? filter.tingkat().name() : null);
		parameters.put("subdistrict", filter.kecamatan());
		parameters.put("village", filter.desa());
		parameters.put("owner", filter.pendamping());
		parameters.put("ownCompanion", scope.companionId());
		return parameters;
	}

}
