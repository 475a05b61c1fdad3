package id.sikap.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import id.sikap.identity.ProtectedNumber;
import id.sikap.support.IntakeFindings;
import id.sikap.support.RowCopy;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HouseholdIntakeRepository {

	private static final String COLUMNS = "position, head_name, village_code, nik_cipher, nik_hash, nik_last4, "
			+ "family_card_cipher, family_card_hash, family_card_last4, account_number_cipher, account_number_hash, "
			+ "account_number_last4, birth_date, sex, phone, pkh_number, address, rt, rw, bank, card_holder, "
			+ "card_holder_name, components, stated_status, grouped";

	private static final String STAGING = """
			create temporary table household_intake (
			  position integer not null, head_name text not null, village_code text collate "C" not null,
			  nik_cipher bytea, nik_hash bytea, nik_last4 text,
			  family_card_cipher bytea, family_card_hash bytea, family_card_last4 text,
			  account_number_cipher bytea, account_number_hash bytea, account_number_last4 text,
			  birth_date date, sex text, phone text, pkh_number text, address text, rt text, rw text, bank text,
			  card_holder text, card_holder_name text, components jsonb, stated_status text, grouped boolean not null
			) on commit drop
			""";

	private static final String ENDS = "('NON_ELIGIBLE', 'GRADUASI_MANDIRI', 'GRADUASI_PPSE', 'GRADUASI_ALAMIAH', 'KELUAR')";

	private static final String MATCH = """
			create temporary table household_match on commit drop as
			with by_nik as (
			  select i.position, h.id
			  from household_intake i join household h on h.nik_hash = i.nik_hash and h.status not in ENDS
			), card as (
			  select family_card_hash, array_agg(id) families, array_agg(id) filter (where nik_hash is null) without_nik,
			         count(distinct nik_hash) niks, (array_agg(nik_hash) filter (where nik_hash is not null))[1] one_nik
			  from household
			  where family_card_hash in (select family_card_hash from household_intake) and status not in ENDS
			  group by family_card_hash
			), by_card as (
			  select i.position, case when i.nik_hash is null then c.families else c.without_nik end ids,
			         c.niks > 1 or c.one_nik <> i.nik_hash of_others
			  from household_intake i join card c on c.family_card_hash = i.family_card_hash
			), ended as (
			  select i.position, h.status, h.status_since
			  from household_intake i join household h on h.nik_hash = i.nik_hash and h.status in ENDS
			  union all
			  select i.position, h.status, h.status_since
			  from household_intake i join household h on h.family_card_hash = i.family_card_hash and h.status in ENDS
			  where i.nik_hash is null
			), last_ended as (
			  select distinct on (position) position, status, status_since from ended order by position, status_since desc
			), chosen as (
			  select i.position, n.id by_nik, cardinality(c.ids) cards, c.of_others, coalesce(n.id, c.ids[1]) household_id,
			         min(i.position) over (partition by coalesce(n.id, c.ids[1])) first_position,
			         count(*) over (partition by i.family_card_hash) card_in_sheet
			  from household_intake i left join by_nik n using (position) left join by_card c using (position)
			)
			select m.position, row_number() over (order by m.position) ordinal, coalesce(m.household_id, uuidv7()) household_id,
			       m.household_id is null is_new, m.first_position, null::uuid group_id, null::text group_name,
			       h.status, h.group_name old_group_name, e.status ended_status, e.status_since ended_since,
			       i.family_card_hash is not null and m.household_id is null
			         and (m.card_in_sheet > 1 or coalesce(m.of_others, false)) card_shared,
			       case when m.by_nik is null and m.cards > 1 then 'cardAmbiguous'
			            when m.household_id is null and e.status is not null then 'ended'
			            when m.household_id is null and i.stated_status <> 'AKTIF' then 'notActive'
			            when m.household_id is null then null
			            when not (h.village_code >= :scopeFrom and h.village_code < :scopeTo) then 'elsewhere'
			            when m.first_position <> m.position then 'twice'
			            when h.group_id is not null and h.village_code <> i.village_code and not i.grouped then 'villageOfGroup'
			       end refusal,
			       array_remove(array[
			         case when lower(i.head_name) <> lower(h.head_name) then 'NAME' end,
			         case when i.nik_hash is not null and i.nik_hash is distinct from h.nik_hash then 'NIK' end,
			         case when i.family_card_hash is not null and i.family_card_hash is distinct from h.family_card_hash
			              then 'FAMILY_CARD' end,
			         case when i.village_code <> h.village_code then 'VILLAGE' end,
			         case when i.birth_date is not null and i.birth_date is distinct from h.birth_date then 'BIRTH_DATE' end,
			         case when i.sex is not null and i.sex is distinct from h.sex then 'SEX' end,
			         case when i.phone is not null and i.phone is distinct from h.phone then 'PHONE' end,
			         case when i.pkh_number is not null and i.pkh_number is distinct from h.pkh_number then 'PKH_NUMBER' end,
			         case when i.address is not null and lower(i.address) is distinct from lower(h.address) then 'ADDRESS' end,
			         case when i.rt is not null and ltrim(i.rt, '0') is distinct from ltrim(h.rt, '0')
			                or i.rw is not null and ltrim(i.rw, '0') is distinct from ltrim(h.rw, '0') then 'RT_RW' end,
			         case when i.bank is not null and i.bank is distinct from h.bank then 'BANK' end,
			         case when i.account_number_hash is not null
			                and i.account_number_hash is distinct from h.account_number_hash then 'ACCOUNT_NUMBER' end,
			         case when i.card_holder is not null
			                and (i.card_holder <> h.card_holder or i.card_holder = 'OTHER'
			                     and lower(i.card_holder_name) is distinct from lower(h.card_holder_name)) then 'CARD_HOLDER' end,
			         case when i.components is not null and nullif(jsonb_strip_nulls(coalesce(h.declared_components, '{}')
			                || i.components), '{}') is distinct from h.declared_components then 'COMPONENTS' end
			       ], null) changes,
			       nullif(jsonb_strip_nulls(coalesce(h.declared_components, '{}') || i.components), '{}') components
			from chosen m
			join household_intake i using (position)
			left join household h on h.id = m.household_id
			left join last_ended e using (position)
			"""
		.replace("ENDS", ENDS);

	private static final String REPORT = """
			select m.position, m.refusal, m.first_position, m.is_new, m.old_group_name, m.ended_status, m.ended_since, m.status,
			       m.card_shared, i.nik_last4, i.family_card_last4, i.stated_status
			from household_match m join household_intake i using (position)
			where m.refusal is not null or m.card_shared or m.is_new and i.nik_hash is null
			   or not m.is_new and i.stated_status <> m.status
			order by m.position
			""";

	private static final String INSERT = """
			insert into household (id, regency_code, village_code, head_name, nik_cipher, nik_hash, nik_last4, nik_valid,
			  birth_date, sex, phone, family_card_cipher, family_card_hash, family_card_last4, pkh_number, address, rt, rw,
			  bank, account_number_cipher, account_number_hash, account_number_last4, card_holder, card_holder_name,
			  status, status_since, declared_components, group_id, group_name)
			select m.household_id, left(i.village_code, 5), i.village_code, i.head_name, i.nik_cipher, i.nik_hash, i.nik_last4,
			  i.nik_hash is not null, i.birth_date, i.sex, i.phone, i.family_card_cipher, i.family_card_hash,
			  i.family_card_last4, i.pkh_number, i.address, i.rt, i.rw, i.bank, i.account_number_cipher,
			  i.account_number_hash, i.account_number_last4, coalesce(i.card_holder, 'UNKNOWN'), i.card_holder_name,
			  'AKTIF', :start, m.components, m.group_id, m.group_name
			from household_match m join household_intake i using (position)
			where m.ordinal > :after and m.ordinal <= :upTo and m.is_new and m.refusal is null
			""";

	private static final String FIRST_STATUS = """
			insert into household_status_change (id, household_id, village_code, to_status, on_day, recorded_at, recorded_by)
			select uuidv7(), m.household_id, i.village_code, 'AKTIF', :start, :now, :account
			from household_match m join household_intake i using (position)
			where m.ordinal > :after and m.ordinal <= :upTo and m.is_new and m.refusal is null
			""";

	private static final String UPDATE = """
			update household h set
			  regency_code = left(i.village_code, 5), village_code = i.village_code,
			  head_name = case when 'NAME' = any (m.changes) then i.head_name else h.head_name end,
			  nik_cipher = case when 'NIK' = any (m.changes) then i.nik_cipher else h.nik_cipher end,
			  nik_hash = coalesce(i.nik_hash, h.nik_hash), nik_last4 = coalesce(i.nik_last4, h.nik_last4),
			  nik_valid = h.nik_valid or i.nik_hash is not null,
			  family_card_cipher = case when 'FAMILY_CARD' = any (m.changes) then i.family_card_cipher
			                            else h.family_card_cipher end,
			  family_card_hash = coalesce(i.family_card_hash, h.family_card_hash),
			  family_card_last4 = coalesce(i.family_card_last4, h.family_card_last4),
			  account_number_cipher = case when 'ACCOUNT_NUMBER' = any (m.changes) then i.account_number_cipher
			                               else h.account_number_cipher end,
			  account_number_hash = coalesce(i.account_number_hash, h.account_number_hash),
			  account_number_last4 = coalesce(i.account_number_last4, h.account_number_last4),
			  birth_date = coalesce(i.birth_date, h.birth_date), sex = coalesce(i.sex, h.sex),
			  phone = coalesce(i.phone, h.phone), pkh_number = coalesce(i.pkh_number, h.pkh_number),
			  address = case when 'ADDRESS' = any (m.changes) then i.address else h.address end,
			  rt = case when 'RT_RW' = any (m.changes) then coalesce(i.rt, h.rt) else h.rt end,
			  rw = case when 'RT_RW' = any (m.changes) then coalesce(i.rw, h.rw) else h.rw end,
			  bank = coalesce(i.bank, h.bank),
			  card_holder = coalesce(i.card_holder, h.card_holder),
			  card_holder_name = case when 'CARD_HOLDER' = any (m.changes) then i.card_holder_name else h.card_holder_name end,
			  declared_components = case when i.components is not null then m.components else h.declared_components end,
			  version = h.version + 1
			from household_match m join household_intake i using (position)
			where h.id = m.household_id and m.ordinal > :after and m.ordinal <= :upTo
			  and not m.is_new and m.refusal is null and cardinality(m.changes) > 0
			""";

	private static final String MOVE_MEMBERS = """
			update household_member e set village_code = i.village_code
			from household_match m join household_intake i using (position)
			where e.household_id = m.household_id and m.ordinal > :after and m.ordinal <= :upTo
			  and not m.is_new and m.refusal is null and 'VILLAGE' = any (m.changes)
			""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	HouseholdIntakeRepository(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	RowCopy createStaging() {
		this.jdbc.sql(STAGING).update();
		return new RowCopy(this.template, "household_intake", COLUMNS);
	}

	void match(String areaCode) {
		// till the end of the transaction: a regency's families are sorted and hashed in
		// memory, not in files
		this.jdbc.sql("set local work_mem = '64MB'").update();
		this.jdbc.sql("create index on household_intake (position)").update();
		this.jdbc.sql("analyze household_intake").update();
		this.jdbc.sql(MATCH).param("scopeFrom", areaCode).param("scopeTo", areaCode + "/").update();
		this.jdbc.sql("create index on household_match (ordinal)").update();
		this.jdbc.sql("analyze household_match").update();
	}

	void report(IntakeFindings findings) {
		this.jdbc.sql(REPORT).query((row) -> {
			if (row.getString("refusal") != null) {
				refuse(row, findings);
			}
			else {
				warn(row, findings);
			}
		});
	}

	private static void refuse(ResultSet row, IntakeFindings findings) throws SQLException {
		int position = row.getInt("position");
		String refusal = row.getString("refusal");
		String key = "household.intake." + refusal;
		String number = number(row);
		switch (refusal) {
			case "cardAmbiguous" -> findings.refused(position, "FAMILY_CARD",
					ProtectedNumber.masked(row.getString("family_card_last4")), key);
			case "ended" -> findings.refused(position, "NIK", number, key, status(row.getString("ended_status")),
					row.getObject("ended_since", LocalDate.class));
			case "notActive" -> findings.refused(position, "STATUS", row.getString("stated_status"), key);
			case "twice" -> findings.refused(position, "NIK", number, key,
					new IntakeFindings.Position(row.getInt("first_position")));
			case "villageOfGroup" -> findings.refused(position, "VILLAGE", null, key, row.getString("old_group_name"));
			default -> findings.refused(position, "NIK", number, key);
		}
	}

	private static void warn(ResultSet row, IntakeFindings findings) throws SQLException {
		int position = row.getInt("position");
		String stated = row.getString("stated_status");
		if (row.getBoolean("is_new") && row.getString("nik_last4") == null) {
			findings.warned(position, "NIK", null, "household.intake.withoutNik");
		}
		if (row.getBoolean("card_shared")) {
			findings.warned(position, "FAMILY_CARD", ProtectedNumber.masked(row.getString("family_card_last4")),
					"household.intake.cardShared");
		}
		if (!row.getBoolean("is_new") && stated != null && !stated.equals(row.getString("status"))) {
			findings.warned(position, "STATUS", stated, "household.intake.statusDiffers",
					status(row.getString("status")));
		}
	}

	private static IntakeFindings.Words status(String status) {
		return new IntakeFindings.Words("household.status." + status);
	}

	private static String number(ResultSet row) throws SQLException {
		String nik = row.getString("nik_last4");
		return ProtectedNumber.masked((nik != null) ? nik : row.getString("family_card_last4"));
	}

	Map<String, Integer> changes() {
		Map<String, Integer> changes = new LinkedHashMap<>();
		this.jdbc.sql("""
				select change, count(*) n from household_match, unnest(changes) change
				where refusal is null and not is_new group by 1 order by 1
				""").query((row) -> {
			changes.put("change." + row.getString("change"), row.getInt("n"));
		});
		return changes;
	}

	int size() {
		return this.jdbc.sql("select count(*) from household_match").query(Integer.class).single();
	}

	void store(int after, int upTo, LocalDate start, Instant now, UUID accountId) {
		Map<String, Object> part = Map.of("after", after, "upTo", upTo);
		this.jdbc.sql(UPDATE).params(part).update();
		this.jdbc.sql(MOVE_MEMBERS).params(part).update();
		this.jdbc.sql(INSERT).params(part).param("start", start).update();
		this.jdbc.sql(FIRST_STATUS)
			.params(part)
			.param("start", start)
			.param("now", Timestamp.from(now))
			.param("account", accountId)
			.update();
	}

}
