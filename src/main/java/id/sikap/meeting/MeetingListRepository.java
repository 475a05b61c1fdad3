package id.sikap.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.support.Ids;
import id.sikap.support.SortableColumns;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeetingListRepository {

	private static final SortableColumns COLUMNS = SortableColumns.of("m.start_time desc, m.id", "urutan",
			"-(m.held_on - date '2000-01-01')", "tanggal", "m.held_on", "wilayah", "m.area_code");

	private static final String SELECT = """
			select m.id, m.area_code, m.held_on, m.start_time, m.place, m.agenda, a.marked, a.present, d.decisions, d.open,
			       m.cancelled_at is not null cancelled
			""";

	private static final String COUNTS = """
			cross join lateral (
			  select count(*) marked, count(*) filter (where x.presence = 'PRESENT') present
			  from meeting_attendance x where x.meeting_id = m.id) a
			cross join lateral (
			  select count(*) decisions, count(*) filter (where x.state = 'OPEN') open
			  from meeting_decision x where x.meeting_id = m.id) d
			""";

	private final JdbcClient jdbc;

	MeetingListRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The latest first, unless another order is asked for. */
	Page<MeetingSummary> find(MeetingFilter filter, AreaScope scope, Pageable page) {
		String where = where(filter, scope);
		Map<String, Object> parameters = parameters(filter, scope);
		long total = this.jdbc.sql("select count(*) from coordination_meeting m " + where)
			.params(parameters)
			.query(Long.class)
			.single();
		List<MeetingSummary> rows = (total == 0) ? List.of()
				: this.jdbc.sql(SELECT + "from coordination_meeting m " + COUNTS + where + COLUMNS.orderAndPage(page))
					.params(parameters)
					.query(MeetingSummary.class)
					.list();
		return new PageImpl<>(rows, page, total);
	}

	/** All rows of the list, for its export; to be closed. */
	Stream<MeetingSummary> stream(MeetingFilter filter, AreaScope scope, Sort sort) {
		return this.jdbc
			.sql(SELECT + "from coordination_meeting m " + COUNTS + where(filter, scope) + COLUMNS.orderBy(sort))
			.params(parameters(filter, scope))
			.query(MeetingSummary.class)
			.stream();
	}

	/**
	 * The companions of an area in service on a day, and those that were marked though
	 * they are not.
	 * @param meetingId null for none yet
	 */
	List<AttendeeRow> attendees(String areaCode, LocalDate day, UUID meetingId) {
		return this.jdbc.sql("""
				select c.id companion_id, c.name, c.subdistrict_code, x.presence
				from companion c
				left join meeting_attendance x on x.companion_id = c.id and x.meeting_id = cast(:meeting as uuid)
				where (c.subdistrict_code >= :areaFrom and c.subdistrict_code < :areaTo
				    and c.service_from <= :day and (c.service_to is null or c.service_to >= :day)) or x.id is not null
				order by c.subdistrict_code, c.name, c.id
				""")
			.param("meeting", meetingId)
			.param("areaFrom", areaCode)
			.param("areaTo", areaCode + "/")
			.param("day", day)
			.query(AttendeeRow.class)
			.list();
	}

	void mark(UUID meetingId, AttendeeRow attendee, Presence presence) {
		this.jdbc.sql("""
				insert into meeting_attendance (id, meeting_id, subdistrict_code, companion_id, presence)
				values (:id, :meeting, :subdistrict, :companion, :presence)
				on conflict (meeting_id, companion_id) do update set presence = excluded.presence
				where meeting_attendance.presence <> excluded.presence
				""")
			.param("id", Ids.next())
			.param("meeting", meetingId)
			.param("subdistrict", attendee.subdistrictCode())
			.param("companion", attendee.companionId())
			.param("presence", presence.name())
			.update();
	}

	void unmark(UUID meetingId) {
		this.jdbc.sql("delete from meeting_attendance where meeting_id = :meeting")
			.param("meeting", meetingId)
			.update();
	}

	/**
	 * Meetings of the areas in the scope, and of those that the account's area lies in.
	 */
	private static String where(MeetingFilter filter, AreaScope scope) {
		StringBuilder sql = new StringBuilder("where (").append(scope.condition("m.area_code", null, null))
			.append(" or m.area_code in (:ownArea, :ownRegency))");
		if (filter.q() != null) {
			sql.append(" and (m.agenda ilike :like or m.minutes ilike :like)");
		}
		if (filter.wilayah() != null) {
			sql.append(" and m.area_code = :area");
		}
		if (filter.bulan() != null) {
			sql.append(" and m.held_on between :monthFrom and :monthTo");
		}
		return sql.toString();
	}

	private static Map<String, Object> parameters(MeetingFilter filter, AreaScope scope) {
		Map<String, Object> parameters = new HashMap<>(scope.parameters());
		parameters.put("ownArea", scope.areaCode());
		parameters.put("ownRegency", scope.regencyCode());
		parameters.put("like", (filter.q() == null) ? null : "%" + filter.q().replaceAll("([\\\\%_])", "\\\\$1") + "%");
		parameters.put("area", filter.wilayah());
		parameters.put("monthFrom", (filter.bulan() == null) ? null : filter.bulan().atDay(1));
		parameters.put("monthTo", (filter.bulan() == null) ? null : filter.bulan().atEndOfMonth());
		return parameters;
	}

}
