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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a report says beside the figures. The query's scope is the filter of each
 * statement, and its companions are told apart.
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
	List<PlannedGroups> planned(FactsQuery query) {
		return this.jdbc.sql("""
				select p.village_code, served.companion_id, count(*) groups from p2k2_plan p %s
				where p.month = :firstDay and %s
				group by 1, 2
				""".formatted(SERVED.formatted("p.group_id"), query.condition("p.village_code", "served.companion_id")))
			.params(query.parameters())
			.query(PlannedGroups.class)
			.list();
	}

	/**
	 * Groups with their plan, meetings and reasons, by village and name.
	 * @param groups keys of figures that were read in the query's scope
	 */
	Map<UUID, List<GroupMonth>> groupMonths(FactsQuery query, List<ReportedGroup> groups) {
		if (groups.isEmpty()) {
			return new HashMap<>(); // which may be asked for the key null
		}
		return Keyed.lists(this.jdbc
			.sql("""
					select w.companion_id as key, g.id, g.name, g.village_code, o.name companion_name, p.planned_on, e.reason excuse,
					       p.not_held_reason, p.not_held_note,
					       array(select s.held_on from p2k2_session s
					             where s.group_id = g.id and s.held_on between :firstDay and :lastDay and s.counted
					               and (w.own or s.companion_id = w.companion_id)
					             order by s.held_on) held_on
					from unnest(:groups::uuid[], :whose::uuid[], :own::boolean[]) as w (group_id, companion_id, own)
					join household_group g on g.id = w.group_id
					left join p2k2_plan p on p.group_id = g.id and p.month = :firstDay
					left join group_month_excuse e on e.group_id = g.id and e.month = :firstDay and e.state = 'CONFIRMED'
					%s left join companion o on o.id = served.companion_id
					order by g.village_code, g.normalised_name
					"""
				.formatted(SERVED.formatted("g.id")))
			.params(query.parameters())
			.param("groups", groups.stream().map((group) -> group.id().toString()).toArray(String[]::new))
			.param("whose",
					groups.stream().map((group) -> Objects.toString(group.companionId(), null)).toArray(String[]::new))
			.param("own", groups.stream().map(ReportedGroup::own).toArray(Boolean[]::new))
			.query((row, number) -> new Keyed<>(row.getObject("key", UUID.class), groupMonth(row)))
			.list());
	}

	private static GroupMonth groupMonth(ResultSet row) throws SQLException {
		Array heldOn = row.getArray("held_on");
		return new GroupMonth(row.getObject("id", UUID.class), row.getString("name"), row.getString("village_code"),
				row.getString("companion_name"), row.getObject("planned_on", LocalDate.class),
				Arrays.stream((Date[]) heldOn.getArray()).map(Date::toLocalDate).toList(), row.getString("excuse"),
				row.getString("not_held_reason"), row.getString("not_held_note"));
	}

	/** In the order of the modules. */
	Map<UUID, List<TopicTaught>> topics(FactsQuery query) {
		return Keyed.lists(this.jdbc.sql("""
				select %s as key, m.code module_code, m.name module_name, t.session_number, t.title, count(*) sessions,
				       count(distinct s.group_id) groups
				from p2k2_session s
				join p2k2_session_topic st on st.session_id = s.id
				join p2k2_topic t on t.id = st.topic_id
				join p2k2_module m on m.code = t.module_code
				where %s
				group by 1, m.code, m.name, t.id
				order by m.code, t.session_number, t.title
				""".formatted(query.key("s.companion_id"), query.counted()))
			.params(query.parameters())
			.query(Keyed.of(TopicTaught.class))
			.list());
	}

	/** How many sessions met an obstacle. */
	Map<UUID, Integer> obstacles(FactsQuery query) {
		return Keyed.single(this.jdbc
			.sql("select %s as key, count(*) sessions from p2k2_session s where %s and s.obstacles <> '' group by 1"
				.formatted(query.key("s.companion_id"), query.counted()))
			.params(query.parameters())
			.query((row, number) -> new Keyed<>(row.getObject("key", UUID.class), row.getInt("sessions")))
			.list());
	}

	/**
	 * @param most how many are printed of a companion or kecamatan, the first ones
	 */
	Map<UUID, List<ObstacleMet>> obstaclesMet(FactsQuery query, int most) {
		return Keyed.lists(this.jdbc
			.sql("""
					select %1$s as key, n.held_on, g.name group_name, n.village_code, a.name village_name,
					       c.name companion_name, n.obstacles, n.follow_up
					from (
					  select s.*, row_number() over (partition by %2$s order by s.held_on, s.id) number
					  from p2k2_session s where %3$s and s.obstacles <> ''
					) n
					join household_group g on g.id = n.group_id
					join companion c on c.id = n.companion_id
					join area a on a.code = n.village_code
					where n.number <= :most
					order by %4$s n.held_on, n.id
					""".formatted(query.key("n.companion_id"),
					(query.companions() == null) ? "left(s.village_code, 8)" : "s.companion_id", query.counted(),
					(query.companions() == null) ? "left(n.village_code, 8)," : ""))
			.params(query.parameters())
			.param("most", most)
			.query(Keyed.of(ObstacleMet.class))
			.list());
	}

	/**
	 * @param codeLength of a photo's place: one photo is printed of each village (13) or
	 * kecamatan (8), or, of a companion, of each session (0)
	 */
	Photos photos(FactsQuery query, int codeLength, int most) {
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
				""".formatted((codeLength == 0) ? "s.id" : "left(s.village_code, " + codeLength + ")", query.counted()))
			.params(query.parameters())
			.param("most", most)
			.query(SessionPhoto.class)
			.list();
		int total = shown.isEmpty() ? 0 : this.jdbc.sql("""
				select count(*) from p2k2_session s join p2k2_photo ph on ph.session_id = s.id where %s
				""".formatted(query.counted())).params(query.parameters()).query(Integer.class).single();
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

}
