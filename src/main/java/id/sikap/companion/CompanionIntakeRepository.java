package id.sikap.companion;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import id.sikap.support.IntakeCounts;
import id.sikap.support.IntakeFindings;
import id.sikap.support.RowCopy;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CompanionIntakeRepository {

	private static final String STAGING = """
			create temporary table companion_intake (
			  position integer not null, name text not null, nip text, nik_cipher bytea, nik_hash bytea, nik_last4 text,
			  phone text, email text, education text, post text, subdistrict_code text collate "C" not null,
			  service_from date
			) on commit drop
			""";

	/**
	 * A name alone is enough only when it contradicts neither number and nobody else in
	 * the kecamatan has it.
	 */
	private static final String MATCH = """
			create temporary table companion_match on commit drop as
			with bearer as (
			  select subdistrict_code, companion_name_key(name) name_key, array_agg(id) everyone,
			         array_agg(id) filter (where nip is null) without_nip,
			         array_agg(id) filter (where nik_hash is null) without_nik,
			         array_agg(id) filter (where nip is null and nik_hash is null) without_both
			  from companion where subdistrict_code in (select subdistrict_code from companion_intake)
			  group by 1, 2
			), candidate as (
			  select i.position, p.id by_nip, k.id by_nik, b.name_key is not null has_namesake,
			         case when i.nip is null and i.nik_hash is null then b.everyone
			              when i.nik_hash is null then b.without_nip
			              when i.nip is null then b.without_nik
			              else b.without_both end by_name
			  from companion_intake i
			  left join companion p on p.nip = i.nip
			  left join companion k on k.nik_hash = i.nik_hash
			  left join bearer b on b.subdistrict_code = i.subdistrict_code and b.name_key = companion_name_key(i.name)
			), chosen as (
			  select *, coalesce(by_nip, by_nik, by_name[1]) companion_id,
			         min(position) over (partition by coalesce(by_nip, by_nik, by_name[1])) first_position
			  from candidate
			)
			select m.position, coalesce(m.companion_id, uuidv7()) companion_id, m.companion_id is null is_new,
			       m.first_position, m.has_namesake, c.service_to,
			       case when m.by_nip <> m.by_nik then 'numbersDiffer'
			            when m.by_nip is null and m.by_nik is null and cardinality(m.by_name) > 1 then 'nameAmbiguous'
			            when m.companion_id is null then null
			            when not (c.subdistrict_code >= :scopeFrom and c.subdistrict_code < :scopeTo) then 'elsewhere'
			            when m.first_position <> m.position then 'twice'
			            when c.service_to < i.service_from then 'serviceFromAfterEnd'
			       end refusal,
			       array_remove(array[
			         case when lower(i.name) <> lower(c.name) then 'NAME' end,
			         case when i.nip is not null and i.nip is distinct from c.nip then 'NIP' end,
			         case when i.nik_hash is not null and i.nik_hash is distinct from c.nik_hash then 'NIK' end,
			         case when i.phone is not null and i.phone is distinct from c.phone then 'PHONE' end,
			         case when i.email is not null and lower(i.email) is distinct from lower(c.email) then 'EMAIL' end,
			         case when i.education is not null and i.education is distinct from c.education then 'EDUCATION' end,
			         case when i.post is not null and lower(i.post) is distinct from lower(c.position) then 'POSITION' end,
			         case when i.subdistrict_code <> c.subdistrict_code then 'SUBDISTRICT' end,
			         case when i.service_from <> c.service_from then 'SERVICE_FROM' end
			       ], null) changes
			from chosen m
			join companion_intake i using (position)
			left join companion c on c.id = m.companion_id
			""";

	private static final String REPORT = """
			select i.position, i.name, m.refusal, m.first_position, m.is_new, m.has_namesake, m.service_to, i.service_from
			from companion_match m join companion_intake i using (position)
			where m.refusal is not null or m.is_new and (m.has_namesake or i.service_from is null) or m.service_to < :today
			order by i.position
			""";

	private static final String INSERT = """
			insert into companion (id, regency_code, subdistrict_code, name, nip, nik_cipher, nik_hash, nik_last4, phone,
			                       email, education, position, service_from)
			select m.companion_id, left(i.subdistrict_code, 5), i.subdistrict_code, i.name, i.nip, i.nik_cipher, i.nik_hash,
			       i.nik_last4, i.phone, i.email, i.education, i.post, coalesce(i.service_from, :start)
			from companion_match m join companion_intake i using (position)
			where m.is_new and m.refusal is null
			order by i.position
			""";

	private static final String UPDATE = """
			update companion c set
			  regency_code = left(i.subdistrict_code, 5), subdistrict_code = i.subdistrict_code,
			  name = case when 'NAME' = any (m.changes) then i.name else c.name end,
			  nip = coalesce(i.nip, c.nip),
			  nik_cipher = case when 'NIK' = any (m.changes) then i.nik_cipher else c.nik_cipher end,
			  nik_hash = coalesce(i.nik_hash, c.nik_hash), nik_last4 = coalesce(i.nik_last4, c.nik_last4),
			  phone = coalesce(i.phone, c.phone),
			  email = case when 'EMAIL' = any (m.changes) then i.email else c.email end,
			  education = coalesce(i.education, c.education),
			  position = case when 'POSITION' = any (m.changes) then i.post else c.position end,
			  service_from = coalesce(i.service_from, c.service_from),
			  version = c.version + 1
			from companion_match m join companion_intake i using (position)
			where c.id = m.companion_id and not m.is_new and m.refusal is null and cardinality(m.changes) > 0
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	CompanionIntakeRepository(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	RowCopy createStaging() {
		this.jdbc.sql(STAGING).update();
		return new RowCopy(this.template, "companion_intake",
				"position, name, nip, nik_cipher, nik_hash, nik_last4, phone, email, education, post, subdistrict_code, service_from");
	}

	void match(String areaCode) {
		this.jdbc.sql("analyze companion_intake").update();
		this.jdbc.sql(MATCH).param("scopeFrom", areaCode).param("scopeTo", areaCode + "/").update();
		this.jdbc.sql("analyze companion_match").update();
	}

	void report(LocalDate today, LocalDate start, IntakeFindings findings) {
		this.jdbc.sql(REPORT).param("today", today).query((row) -> {
			int position = row.getInt("position");
			String name = row.getString("name");
			String refusal = row.getString("refusal");
			if (refusal != null) {
				findings.refused(position, "NAME", name, "companion.intake." + refusal,
						new IntakeFindings.Position(row.getInt("first_position")));
				return;
			}
			if (!row.getBoolean("is_new")) {
				findings.warned(position, "NAME", name, "companion.intake.ended",
						row.getObject("service_to", LocalDate.class));
				return;
			}
			if (row.getBoolean("has_namesake")) {
				findings.warned(position, "NAME", name, "companion.intake.namesake");
			}
			if (row.getDate("service_from") == null) {
				findings.warned(position, "SERVICE_FROM", null, "companion.intake.serviceFromMissing", start);
			}
		});
	}

	IntakeCounts count() {
		Map<String, Integer> details = new LinkedHashMap<>();
		this.jdbc.sql("""
				select change, count(*) n from companion_match, unnest(changes) change
				where refusal is null and not is_new group by 1 order by 1
				""").query((row) -> {
			details.put("change." + row.getString("change"), row.getInt("n"));
		});
		return this.jdbc.sql("""
				select count(*) filter (where is_new), count(*) filter (where not is_new and cardinality(changes) > 0),
				       count(*) filter (where not is_new and cardinality(changes) = 0)
				from companion_match where refusal is null
				""")
			.query((row, number) -> new IntakeCounts(row.getInt(1), row.getInt(2), row.getInt(3), details))
			.single();
	}

	void store(LocalDate start) {
		this.jdbc.sql(UPDATE).update();
		this.jdbc.sql(INSERT).param("start", start).update();
	}

}
