package id.sikap.group;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.support.IntakeCounts;
import id.sikap.support.IntakeFindings;
import id.sikap.support.RowCopy;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GroupIntakeRepository {

	private static final String STAGING = """
			create temporary table group_intake (
			  position integer not null, group_name text not null, group_key text not null, companion_name text,
			  companion_nip text
			) on commit drop
			""";

	/**
	 * Who each naming of a companion means: by NIP, else by the one name in the
	 * kecamatan.
	 */
	private static final String MATCH_COMPANIONS = """
			create temporary table group_companion on commit drop as
			with naming as (
			  select distinct left(i.village_code, 8) subdistrict_code, coalesce(companion_name_key(g.companion_name), '') name_key,
			         coalesce(g.companion_nip, '') nip
			  from group_intake g join household_intake i using (position)
			  where g.companion_name is not null or g.companion_nip is not null
			), serving as (
			  select id, nip, subdistrict_code, companion_name_key(name) name_key, name, service_from from companion
			  where subdistrict_code >= :scopeFrom and subdistrict_code < :scopeTo
			    and service_from <= :today and (service_to is null or service_to >= :today)
			)
			select n.*, coalesce(p.id, case when c.n = 1 then c.id end) companion_id, coalesce(c.n, 0) namesakes
			from naming n
			left join serving p on p.nip = n.nip
			left join (
			  select subdistrict_code, name_key, count(*) n, (array_agg(id))[1] id from serving group by 1, 2
			) c on c.subdistrict_code = n.subdistrict_code and c.name_key = n.name_key
			""";

	private static final String MATCH_GROUPS = """
			create temporary table group_match on commit drop as
			with named as (
			  select g.position, i.village_code, g.group_key, g.group_name, c.companion_id
			  from group_intake g
			  join household_intake i using (position)
			  join household_match m using (position)
			  left join group_companion c on c.subdistrict_code = left(i.village_code, 8)
			    and c.name_key = coalesce(companion_name_key(g.companion_name), '') and c.nip = coalesce(g.companion_nip, '')
			  where m.refusal is null
			), wanted as (
			  select village_code, group_key, (array_agg(group_name order by position))[1] group_name,
			         min(position) first_position,
			         (array_agg(companion_id order by position) filter (where companion_id is not null))[1] companion_id
			  from named group by village_code, group_key
			)
			select w.village_code, w.group_key, coalesce(g.id, uuidv7()) group_id, coalesce(g.name, w.group_name) name,
			       g.id is null is_new, coalesce(g.closed_on < :today, false) closed, w.first_position, w.companion_id,
			       a.id assignment_id, a.companion_id holder_id, a.from_day holder_from, o.last_day, o.next_day,
			       case when w.companion_id is null or g.closed_on < :today then null
			            when a.id is null then 'ASSIGN'
			            when a.companion_id <> w.companion_id then 'DIFFERS'
			       end holding
			from wanted w
			left join household_group g on g.village_code = w.village_code and g.normalised_name = w.group_key
			left join group_assignment a on a.group_id = g.id and a.kind = 'HOLDER' and a.from_day <= :today
			  and (a.to_day is null or a.to_day >= :today)
			left join lateral (
			  select max(to_day) filter (where to_day < :today) last_day, min(from_day) filter (where from_day > :today) next_day
			  from group_assignment e where e.group_id = g.id and e.kind = 'HOLDER'
			) o on true
			""";

	private static final String PLACE = """
			create temporary table group_placement on commit drop as
			select row_number() over (order by m.position) ordinal, m.position, m.household_id, m.is_new, w.group_id, w.village_code, e.id member_id, e.group_id old_group_id,
			       e.from_day old_from, o.last_day, o.next_day,
			       case when w.closed then 'CLOSED' when e.id is null then 'PLACE'
			            when e.group_id <> w.group_id then 'MOVE' else 'STAY' end step
			from group_intake g
			join household_match m using (position)
			join household_intake i using (position)
			join group_match w on w.village_code = i.village_code and w.group_key = g.group_key
			left join group_member e on e.household_id = m.household_id and e.from_day <= :today
			  and (e.to_day is null or e.to_day >= :today)
			left join (
			  select household_id, max(to_day) filter (where to_day < :today) last_day,
			         min(from_day) filter (where from_day > :today) next_day
			  from group_member where household_id in (select household_id from household_match where not is_new)
			  group by household_id
			) o on o.household_id = m.household_id
			where m.refusal is null
			""";

	/** New families are stored with their group at once. */
	private static final String TELL_HOUSEHOLDS = """
			update household_match m set group_id = w.group_id, group_name = w.name
			from group_placement p join group_match w using (group_id)
			where m.position = p.position and p.is_new and p.step = 'PLACE'
			""";

	private static final String REPORT = """
			select p.position, 'GROUP' column_name, g.group_name value, 'groupClosed' reason, null argument, null argument2
			from group_placement p join group_intake g using (position) where p.step = 'CLOSED'
			union all
			select min(g.position), 'COMPANION', min(coalesce(g.companion_name, g.companion_nip)),
			       case when max(c.namesakes) > 1 then 'companionAmbiguous' else 'companionUnknown' end, min(g.group_name), null
			from group_intake g
			join household_intake i using (position)
			join household_match m using (position)
			join group_companion c on c.subdistrict_code = left(i.village_code, 8)
			  and c.name_key = coalesce(companion_name_key(g.companion_name), '') and c.nip = coalesce(g.companion_nip, '')
			where c.companion_id is null and m.refusal is null
			group by i.village_code, g.group_key, c.name_key, c.nip
			union all
			select g.position, 'COMPANION', coalesce(g.companion_name, g.companion_nip), 'companionTwo', w.name, n.name
			from group_intake g
			join household_intake i using (position)
			join household_match m using (position)
			join group_match w on w.village_code = i.village_code and w.group_key = g.group_key
			join group_companion c on c.subdistrict_code = left(i.village_code, 8)
			  and c.name_key = coalesce(companion_name_key(g.companion_name), '') and c.nip = coalesce(g.companion_nip, '')
			join companion n on n.id = w.companion_id
			where c.companion_id <> w.companion_id and m.refusal is null
			union all
			select w.first_position, 'COMPANION', n.name, case when :handOver then 'handedOver' else 'holderDiffers' end,
			       w.name, h.name
			from group_match w join companion n on n.id = w.companion_id join companion h on h.id = w.holder_id
			where w.holding = 'DIFFERS'
			order by 1
			""";

	private static final String COUNT = """
			select count(*) filter (where m.is_new) created,
			       count(*) filter (where not m.is_new and (cardinality(m.changes) > 0 or p.position is not null)) changed,
			       count(*) filter (where not m.is_new and cardinality(m.changes) = 0 and p.position is null) same
			from household_match m left join group_placement p on p.position = m.position and p.step in ('PLACE', 'MOVE')
			where m.refusal is null
			""";

	private static final String DETAILS = """
			select (select count(*) from group_match where is_new) groups_created,
			       (select count(*) from group_placement where step = 'PLACE') placed,
			       (select count(*) from group_placement where step = 'MOVE') moved,
			       (select count(*) from group_match where holding = 'ASSIGN') assigned,
			       (select count(*) from group_match where holding = 'DIFFERS') differing
			""";

	private static final String CREATE_GROUPS = """
			insert into household_group (id, regency_code, village_code, name, normalised_name)
			select group_id, left(village_code, 5), village_code, name, group_key from group_match where is_new
			""";

	private static final String END_MEMBERSHIPS = """
			update group_member e set to_day = :today - 1
			from group_placement p where e.id = p.member_id and p.step = 'MOVE' and p.old_from < :today
			""";

	/** Who came into the other group only today was never there. */
	private static final String REDIRECT_MEMBERSHIPS = """
			update group_member e set group_id = p.group_id, village_code = p.village_code
			from group_placement p where e.id = p.member_id and p.step = 'MOVE' and p.old_from = :today
			""";

	private static final String BEGIN_MEMBERSHIPS = """
			insert into group_member (id, group_id, household_id, village_code, from_day, to_day)
			select uuidv7(), group_id, household_id, village_code,
			       case when step = 'MOVE' then :today else greatest(:start, last_day + 1) end, next_day - 1
			from group_placement
			where ordinal > :after and ordinal <= :upTo and (step = 'PLACE' or step = 'MOVE' and old_from < :today)
			order by ordinal
			""";

	private static final String DISMISS_HEADS = """
			update household_group g set head_household_id = null, version = g.version + 1
			from group_placement p
			where p.step = 'MOVE' and g.id = p.old_group_id and g.head_household_id = p.household_id
			""";

	private static final String END_HOLDINGS = """
			update group_assignment a set to_day = :today - 1
			from group_match w where a.id = w.assignment_id and w.holding = 'DIFFERS' and w.holder_from < :today
			""";

	private static final String REDIRECT_HOLDINGS = """
			update group_assignment a set companion_id = w.companion_id
			from group_match w where a.id = w.assignment_id and w.holding = 'DIFFERS' and w.holder_from = :today
			""";

	private static final String BEGIN_HOLDINGS = """
			insert into group_assignment (id, group_id, companion_id, village_code, kind, from_day, to_day)
			select uuidv7(), w.group_id, w.companion_id, w.village_code, 'HOLDER',
			       case when w.holding = 'ASSIGN' then greatest(:start, w.last_day + 1, c.service_from) else :today end,
			       w.next_day - 1
			from group_match w join companion c on c.id = w.companion_id
			where w.holding = 'ASSIGN' or :handOver and w.holding = 'DIFFERS' and w.holder_from < :today
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	GroupIntakeRepository(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	RowCopy createStaging() {
		this.jdbc.sql(STAGING).update();
		return new RowCopy(this.template, "group_intake",
				"position, group_name, group_key, companion_name, companion_nip");
	}

	void match(String areaCode, LocalDate today) {
		Map<String, Object> parameters = Map.of("scopeFrom", areaCode, "scopeTo", areaCode + "/", "today", today);
		this.jdbc.sql("analyze group_intake").update();
		this.jdbc.sql(MATCH_COMPANIONS).params(parameters).update();
		this.jdbc.sql(MATCH_GROUPS).params(parameters).update();
		this.jdbc.sql("analyze group_match").update();
		this.jdbc.sql(PLACE).params(parameters).update();
		this.jdbc.sql("analyze group_placement").update();
		this.jdbc.sql(TELL_HOUSEHOLDS).update();
	}

	void report(boolean handOver, IntakeFindings findings) {
		this.jdbc.sql(REPORT).param("handOver", handOver).query((row) -> {
			findings.warned(row.getInt("position"), row.getString("column_name"), row.getString("value"),
					"group.intake." + row.getString("reason"), row.getString("argument"), row.getString("argument2"));
		});
	}

	IntakeCounts count() {
		Map<String, Integer> details = new LinkedHashMap<>();
		this.jdbc.sql(DETAILS).query((row) -> {
			details.put("groups.created", row.getInt("groups_created"));
			details.put("members.placed", row.getInt("placed"));
			details.put("members.moved", row.getInt("moved"));
			details.put("holders.assigned", row.getInt("assigned"));
			details.put("holders.differing", row.getInt("differing"));
		});
		return this.jdbc.sql(COUNT)
			.query((row, number) -> new IntakeCounts(row.getInt(1), row.getInt(2), row.getInt(3), details))
			.single();
	}

	int placements() {
		return this.jdbc.sql("select count(*) from group_placement").query(Integer.class).single();
	}

	/** And ends what their families leave. */
	void storeGroups(LocalDate today) {
		this.jdbc.sql(CREATE_GROUPS).update();
		this.jdbc.sql(DISMISS_HEADS).update();
		this.jdbc.sql(END_MEMBERSHIPS).param("today", today).update();
		this.jdbc.sql(REDIRECT_MEMBERSHIPS).param("today", today).update();
	}

	void storeMembers(LocalDate today, LocalDate start, int after, int upTo) {
		this.jdbc.sql(BEGIN_MEMBERSHIPS)
			.param("today", today)
			.param("start", start)
			.param("after", after)
			.param("upTo", upTo)
			.update();
	}

	void storeHoldings(LocalDate today, LocalDate start, boolean handOver) {
		if (handOver) {
			this.jdbc.sql(END_HOLDINGS).param("today", today).update();
			this.jdbc.sql(REDIRECT_HOLDINGS).param("today", today).update();
		}
		this.jdbc.sql(BEGIN_HOLDINGS).param("today", today).param("start", start).param("handOver", handOver).update();
	}

	/** Groups of which something was stored, also those that families left. */
	List<UUID> touchedGroups(boolean handOver) {
		return this.jdbc.sql("""
				select group_id from group_placement where step in ('PLACE', 'MOVE')
				union select old_group_id from group_placement where step = 'MOVE'
				union select group_id from group_match where holding = 'ASSIGN' or :handOver and holding = 'DIFFERS'
				""").param("handOver", handOver).query(UUID.class).list();
	}

}
