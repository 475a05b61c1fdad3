package id.sikap.report;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a report says beside the figures. The order's scope is the filter of each
 * statement.
 */
@Repository
class ReportFactsRepository {

	private static final String SERVED = """
			left join lateral (
			  select a.companion_id from group_assignment a
			  where a.group_id = %s and a.from_day <= :lastDay and (a.to_day is null or a.to_day >= :lastDay)
			  order by a.kind limit 1 -- COVER sorts before HOLDER
			) served on true
			""";

	private final JdbcClient jdbc;

	ReportFactsRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How many groups of a village and companion have a planned meeting. */
	List<PlannedGroups> planned(ReportOrder order) {
		return this.jdbc
			.sql("""
					select p.village_code, served.companion_id, count(*) groups from p2k2_plan p %s
					where p.month = :firstDay and %s
					group by 1, 2
					""".formatted(SERVED.formatted("p.group_id"),
					order.scope().condition("p.village_code", null, "served.companion_id")))
			.params(parameters(order))
			.query(PlannedGroups.class)
			.list();
	}

	/**
	 * Groups with their plan, meetings and reasons.
	 * @param groups keys of figures that were read in the order's scope
	 * @param own those of them that are the companion's on the month's last day: of any
	 * other group only his own meetings are named
	 */
	List<GroupMonth> groupMonths(ReportOrder order, Collection<UUID> groups, Collection<UUID> own) {
		if (groups.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select g.id, g.name, g.village_code, o.name companion_name, p.planned_on, e.reason excuse,
				       p.not_held_reason, p.not_held_note,
				       array(select s.held_on from p2k2_session s
				             where s.group_id = g.id and s.held_on between :firstDay and :lastDay and s.counted
				               and (g.id in (:own) or s.companion_id = :scopeCompanion)
				             order by s.held_on) held_on
				from household_group g
				left join p2k2_plan p on p.group_id = g.id and p.month = :firstDay
				left join group_month_excuse e on e.group_id = g.id and e.month = :firstDay and e.state = 'CONFIRMED'
				%s left join companion o on o.id = served.companion_id
				where g.id in (:groups)
				order by g.village_code, g.normalised_name
				""".formatted(SERVED.formatted("g.id")))
			.params(parameters(order))
			.param("groups", groups)
			.param("own", own.isEmpty() ? List.of(new UUID(0, 0)) : own)
			.query((row, number) -> groupMonth(row))
			.list();
	}

	private static GroupMonth groupMonth(ResultSet row) throws SQLException {
		Array heldOn = row.getArray("held_on");
		return new GroupMonth(row.getObject("id", UUID.class), row.getString("name"), row.getString("village_code"),
				row.getString("companion_name"), row.getObject("planned_on", LocalDate.class),
				Arrays.stream((Date[]) heldOn.getArray()).map(Date::toLocalDate).toList(), row.getString("excuse"),
				row.getString("not_held_reason"), row.getString("not_held_note"));
	}

	/** In the order of the modules. */
	List<TopicTaught> topics(ReportOrder order) {
		return this.jdbc.sql("""
				select m.code module_code, m.name module_name, t.session_number, t.title, count(*) sessions,
				       count(distinct s.group_id) groups
				from p2k2_session s
				join p2k2_session_topic st on st.session_id = s.id
				join p2k2_topic t on t.id = st.topic_id
				join p2k2_module m on m.code = t.module_code
				where %s
				group by m.code, m.name, t.id
				order by m.code, t.session_number, t.title
				""".formatted(counted(order))).params(parameters(order)).query(TopicTaught.class).list();
	}

	/**
	 * @param most how many are printed of a kecamatan
	 */
	Obstacles obstacles(ReportOrder order, int most) {
		String met = counted(order) + " and s.obstacles <> ''";
		int sessions = this.jdbc.sql("select count(*) from p2k2_session s where " + met)
			.params(parameters(order))
			.query(Integer.class)
			.single();
		if (sessions == 0 || !order.named()) {
			return new Obstacles(sessions, List.of());
		}
		List<ObstacleMet> lines = this.jdbc.sql("""
				select n.held_on, g.name group_name, n.village_code, a.name village_name, c.name companion_name,
				       n.obstacles, n.follow_up
				from (
				  select s.*, row_number() over (partition by left(s.village_code, 8) order by s.held_on, s.id) number
				  from p2k2_session s where %s
				) n
				join household_group g on g.id = n.group_id
				join companion c on c.id = n.companion_id
				join area a on a.code = n.village_code
				where n.number <= :most
				order by left(n.village_code, 8), n.held_on, n.id
				""".formatted(met)).params(parameters(order)).param("most", most).query(ObstacleMet.class).list();
		return new Obstacles(sessions, lines);
	}

	/**
	 * @param codeLength of a photo's place: one photo is printed of each village (13) or
	 * kecamatan (8), or, of a companion, of each session (0)
	 */
	Photos photos(ReportOrder order, int codeLength, int most) {
		List<SessionPhoto> shown = this.jdbc.sql("""
				select n.attachment_id, n.held_on, g.name group_name, n.village_code, a.name village_name, n.place,
				       f.exif_taken_at, f.exif_latitude, f.exif_longitude
				from (
				  select ph.attachment_id, s.id, s.held_on, s.group_id, s.village_code, s.place,
				         row_number() over (partition by %s order by s.held_on, s.id, ph.position) number
				  from p2k2_session s join p2k2_photo ph on ph.session_id = s.id
				  where %s
				) n
				join household_group g on g.id = n.group_id
				join area a on a.code = n.village_code
				join attachment f on f.id = n.attachment_id
				where n.number = 1
				order by n.held_on, n.id limit :most
				""".formatted((codeLength == 0) ? "s.id" : "left(s.village_code, " + codeLength + ")", counted(order)))
			.params(parameters(order))
			.param("most", most)
			.query(SessionPhoto.class)
			.list();
		int total = shown.isEmpty() ? 0 : this.jdbc.sql("""
				select count(*) from p2k2_session s join p2k2_photo ph on ph.session_id = s.id where %s
				""".formatted(counted(order))).params(parameters(order)).query(Integer.class).single();
		return new Photos(total, shown);
	}

	/** Codes of the kecamatan that companions belong to. */
	Map<UUID, String> homes(Collection<UUID> companions) {
		return companions.isEmpty() ? Map.of() : this.jdbc
			.sql("select id, subdistrict_code from companion where id in (:companions)")
			.param("companions", companions)
			.query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("subdistrict_code")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static String counted(ReportOrder order) {
		return "s.held_on between :firstDay and :lastDay and s.counted and "
				+ order.scope().condition("s.village_code", null, "s.companion_id");
	}

	private static Map<String, Object> parameters(ReportOrder order) {
		Map<String, Object> parameters = new HashMap<>(order.scope().parameters());
		parameters.put("firstDay", order.firstDay());
		parameters.put("lastDay", order.lastDay());
		return parameters;
	}

}
