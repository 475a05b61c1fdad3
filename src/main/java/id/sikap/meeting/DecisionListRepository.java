package id.sikap.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.account.SignedInAccount;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DecisionListRepository {

	private static final String SELECT = """
			select d.id, d.meeting_id, m.held_on, d.area_code, d.decision, d.owner_companion_id, d.owner_account_id,
			       coalesce(c.name, a.display_name) owner_name, d.due_on, d.state, d.closed_on, d.outcome
			""";

	private static final String FROM = """
			from meeting_decision d
			join coordination_meeting m on m.id = d.meeting_id
			left join companion c on c.id = d.owner_companion_id
			left join account a on a.id = d.owner_account_id
			""";

	/** A cancelled meeting keeps its decisions to itself. */
	private static final String STANDING = "m.cancelled_at is null and ";

	private static final String OWN = "(d.owner_account_id = :account or d.owner_companion_id = :ownCompanion)";

	private static final String ORDER = " order by d.due_on, d.id";

	private final JdbcClient jdbc;

	DecisionListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Page<DecisionRow> find(DecisionFilter filter, LocalDate today, AreaScope scope, Pageable page) {
		String from = FROM + where(filter, scope);
		Map<String, Object> parameters = parameters(filter, today, scope);
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		List<DecisionRow> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + from + ORDER + " limit " + page.getPageSize() + " offset " + page.getOffset())
					.params(parameters)
					.query(DecisionRow.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<DecisionRow> stream(DecisionFilter filter, LocalDate today, AreaScope scope) {
		return this.jdbc.sql(SELECT + FROM + where(filter, scope) + ORDER)
			.params(parameters(filter, today, scope))
			.query(DecisionRow.class)
			.stream();
	}

	/** What is open and a person's own, the most urgent first. */
	List<DecisionRow> openOf(SignedInAccount account) {
		return this.jdbc.sql(SELECT + FROM + "where " + STANDING + "d.state = 'OPEN' and " + OWN + ORDER)
			.param("account", account.id())
			.param("ownCompanion", account.companionId())
			.query(DecisionRow.class)
			.list();
	}

	List<DecisionRow> ofMeeting(UUID meetingId) {
		return this.jdbc.sql(SELECT + FROM + "where d.meeting_id = :meeting order by d.id")
			.param("meeting", meetingId)
			.query(DecisionRow.class)
			.list();
	}

	/** Of earlier meetings of the area, those that were not settled before the day. */
	List<DecisionRow> carriedInto(String areaCode, LocalDate day) {
		return this.jdbc.sql(SELECT + FROM + "where " + STANDING + """
				d.area_code = :area and m.held_on < :day and (d.closed_on is null or d.closed_on >= :day)
				""" + ORDER).param("area", areaCode).param("day", day).query(DecisionRow.class).list();
	}

	/**
	 * Companions of the area in service, and coordinators of it and of what it lies in
	 * who are not among them.
	 */
	List<OwnerOption> owners(String areaCode, LocalDate today) {
		return this.jdbc.sql("""
				select c.id, c.name, true companion, c.subdistrict_code area_code from companion c
				where c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
				  and c.service_from <= :today and (c.service_to is null or c.service_to >= :today)
				union all
				select a.id, a.display_name, false, a.area_code from account a
				where a.roles && array['REGENCY_COORDINATOR', 'SUBDISTRICT_COORDINATOR']::text[] and a.locked_at is null
				  and (a.area_code in (:areaFrom, :regency) or (a.area_code > :areaFrom and a.area_code < :areaTo))
				  and not exists (select from companion c where c.id = a.companion_id
				    and c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
				    and c.service_from <= :today and (c.service_to is null or c.service_to >= :today))
				order by 3, 2, 1
				""")
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.param("regency", areaCode.substring(0, 5))
			.param("today", today)
			.query(OwnerOption.class)
			.list();
	}

	private static String where(DecisionFilter filter, AreaScope scope) {
		StringBuilder sql = new StringBuilder("where ").append(STANDING)
			.append("(")
			.append(scope.condition("d.area_code", null, null))
			.append(" or d.area_code in (:ownArea, :ownRegency))");
		sql.append(switch (filter.keadaan()) {
			case OPEN -> " and d.state = 'OPEN'";
			case OVERDUE -> " and d.state = 'OPEN' and d.due_on < :today";
			case DONE -> " and d.state = 'DONE'";
			case DROPPED -> " and d.state = 'DROPPED'";
		});
		if (filter.wilayah() != null) {
			sql.append(" and d.area_code >= :area and d.area_code < :areaEnd");
		}
		if (filter.saya()) {
			sql.append(" and ").append(OWN);
		}
		return sql.toString();
	}

	private static Map<String, Object> parameters(DecisionFilter filter, LocalDate today, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("ownArea", scope.areaCode());
		parameters.put("ownRegency", scope.regencyCode());
		parameters.put("area", filter.wilayah());
		parameters.put("areaEnd", filter.wilayah() + "/");
		parameters.put("today", today);
		parameters.put("account", scope.account().id());
		parameters.put("ownCompanion", scope.account().companionId());
		return parameters;
	}

}
