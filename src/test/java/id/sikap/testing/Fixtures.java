package id.sikap.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import id.sikap.account.Account;
import id.sikap.account.AreaScope;
import id.sikap.account.AreaScopeResolver;
import id.sikap.account.Role;
import id.sikap.account.SignedInAccount;
import id.sikap.area.Area;
import id.sikap.group.CaseloadCounters;
import id.sikap.group.HouseholdGroup;
import id.sikap.identity.NumberKind;
import id.sikap.identity.NumberVault;
import id.sikap.identity.ProtectedNumber;
import id.sikap.support.Ids;

import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows for tests, written straight into the tables, and accounts to ask with:
 * {@code mvc.perform(get("/kpm").with(user(fixtures.regencyCoordinator())))}. A test
 * class begins each test with {@link #reset()} and so knows every row there is.
 */
@Component
public class Fixtures {

	public static final String REGENCY = "35.14";

	public static final String PURWODADI = "35.14.01";

	public static final String TUTUR = "35.14.02";

	public static final String PUCANGSARI = "35.14.01.2011";

	public static final String GERBO = "35.14.01.2001";

	/** A village of {@link #TUTUR}. */
	public static final String ANDONOSARI = "35.14.02.2001";

	/**
	 * Since when everybody serves and is in the programme, unless a test says otherwise.
	 */
	public static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 1);

	private static final AtomicInteger SERIAL = new AtomicInteger();

	private final JdbcClient jdbc;

	private final NumberVault vault;

	private final CaseloadCounters counters;

	private final AreaScopeResolver scopes;

	private final Environment environment;

	Fixtures(JdbcClient jdbc, NumberVault vault, CaseloadCounters counters, AreaScopeResolver scopes,
			Environment environment) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.counters = counters;
		this.scopes = scopes;
		this.environment = environment;
	}

	/**
	 * Empties these tables and all that refer to them. Most are empty already, and to
	 * truncate an empty table costs as much as a full one: a hundred of them, more than
	 * most tests.
	 */
	private static final String RESET = """
			do $$
			declare
			  name regclass;
			  filled boolean;
			begin
			  set local session_replication_role = replica;
			  for name in
			    with recursive emptied (id) as (
			      select unnest(array['account', 'companion', 'household', 'household_group', 'audit_entry', 'regency_setting',
			                          'capacity_setting', 'capacity_month']::regclass[])
			      union
			      select c.conrelid from pg_constraint c join emptied e on e.id = c.confrelid where c.contype = 'f'
			    )
			    select id from emptied
			  loop
			    execute format('select exists (select from %s)', name) into filled;
			    if filled then
			      execute format('delete from %s', name);
			    end if;
			  end loop;
			end
			$$
			""";

	/** Empties every table but those that migrations fill; as the owner, who may. */
	public void reset() {
		asOwner(RESET);
	}

	/** What the application itself may not do. */
	public void asOwner(String sql) {
		try (Connection owner = DriverManager.getConnection(
				this.environment.getRequiredProperty("spring.datasource.url"), TestServer.OWNER, TestServer.PASSWORD);
				Statement statement = owner.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public SignedInAccount admin() {
		return account("admin", REGENCY, Set.of(Role.ADMIN), null);
	}

	public SignedInAccount regencyCoordinator() {
		return account("koordinator", REGENCY, Set.of(Role.REGENCY_COORDINATOR), null);
	}

	public SignedInAccount subdistrictCoordinator(String subdistrictCode) {
		return account("korcam", subdistrictCode, Set.of(Role.SUBDISTRICT_COORDINATOR), null);
	}

	public SignedInAccount viewer() {
		return account("dinsos", REGENCY, Set.of(Role.VIEWER), null);
	}

	/** The account of a companion, in the area of his kecamatan. */
	public SignedInAccount accountOf(UUID companionId) {
		String subdistrict = this.jdbc.sql("select subdistrict_code from companion where id = :id")
			.param("id", companionId)
			.query(String.class)
			.single();
		return account("pendamping", subdistrict, Set.of(Role.COMPANION), companionId);
	}

	/** An account that is stored; nobody can sign in with it by a password. */
	public SignedInAccount account(String username, String areaCode, Set<Role> roles, UUID companionId) {
		Account account = new Account(username + SERIAL.incrementAndGet(), username, areaCode, EnumSet.copyOf(roles),
				companionId, Instant.EPOCH);
		this.jdbc.sql("""
				insert into account (id, username, display_name, area_code, roles, companion_id, created_at)
				values (:id, :username, :name, :area, string_to_array(:roles, ','), :companion, now())
				""")
			.param("id", account.getId())
			.param("username", account.getUsername())
			.param("name", username)
			.param("area", areaCode)
			.param("roles", String.join(",", roles.stream().map(Role::name).toList()))
			.param("companion", companionId)
			.update();
		return new SignedInAccount(account);
	}

	/** What the account may see today. */
	public AreaScope scopeOf(SignedInAccount account) {
		return this.scopes.scopeOf(account);
	}

	public UUID companion(String name, String subdistrictCode) {
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into companion (id, regency_code, subdistrict_code, name, service_from)
				values (:id, :regency, :subdistrict, :name, :from)
				""")
			.param("id", id)
			.param("regency", Area.regencyOf(subdistrictCode))
			.param("subdistrict", subdistrictCode)
			.param("name", name)
			.param("from", LONG_AGO)
			.update();
		return id;
	}

	/** An active family without numbers and without a group. */
	public UUID household(String headName, String villageCode) {
		return household(headName, villageCode, "AKTIF", null);
	}

	/**
	 * @param status as in the table
	 * @param nik digits, null for none
	 */
	public UUID household(String headName, String villageCode, String status, String nik) {
		UUID id = Ids.next();
		ProtectedNumber number = this.vault.protect(NumberKind.NIK, nik);
		this.jdbc.sql("""
				insert into household (id, regency_code, village_code, head_name, status, status_since,
				                       nik_cipher, nik_hash, nik_last4, nik_valid)
				values (:id, :regency, :village, :name, :status, :since, :cipher, :hash, :last4, :valid)
				""")
			.param("id", id)
			.param("regency", Area.regencyOf(villageCode))
			.param("village", villageCode)
			.param("name", headName)
			.param("status", status)
			.param("since", LONG_AGO)
			.param("cipher", (number == null) ? null : number.cipher())
			.param("hash", (number == null) ? null : number.hash())
			.param("last4", (number == null) ? null : number.last4())
			.param("valid", number != null)
			.update();
		return id;
	}

	/** Gives a family its other numbers, in digits. */
	public void numbers(UUID household, String familyCard, String bankAccount) {
		ProtectedNumber card = this.vault.protect(NumberKind.FAMILY_CARD, familyCard);
		ProtectedNumber account = this.vault.protect(NumberKind.BANK_ACCOUNT, bankAccount);
		this.jdbc
			.sql("""
					update household set
					  family_card_cipher = :card, family_card_hash = :cardHash, family_card_last4 = :cardLast4, bank = 'BRI',
					  account_number_cipher = :account, account_number_hash = :accountHash, account_number_last4 = :accountLast4
					where id = :id
					""")
			.param("id", household)
			.param("card", card.cipher())
			.param("cardHash", card.hash())
			.param("cardLast4", card.last4())
			.param("account", account.cipher())
			.param("accountHash", account.hash())
			.param("accountLast4", account.last4())
			.update();
	}

	/** A group without members and without a companion. */
	public UUID group(String name, String villageCode) {
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into household_group (id, regency_code, village_code, name, normalised_name)
				values (:id, :regency, :village, :name, :normalised)
				""")
			.param("id", id)
			.param("regency", Area.regencyOf(villageCode))
			.param("village", villageCode)
			.param("name", name)
			.param("normalised", HouseholdGroup.normalise(name))
			.update();
		return id;
	}

	/** The family is in the group since {@link #LONG_AGO}. */
	public void member(UUID groupId, UUID householdId) {
		member(groupId, householdId, LONG_AGO, null);
	}

	/**
	 * @param toDay the last day, null for none
	 */
	public void member(UUID groupId, UUID householdId, LocalDate fromDay, LocalDate toDay) {
		this.jdbc.sql("""
				insert into group_member (id, group_id, household_id, village_code, from_day, to_day)
				select :id, :group, :household, village_code, :from, :to from household_group where id = :group
				""")
			.param("id", Ids.next())
			.param("group", groupId)
			.param("household", householdId)
			.param("from", fromDay)
			.param("to", toDay)
			.update();
		this.counters.refresh(Set.of(groupId));
	}

	/** The family leads the group (ketua). */
	public void headOf(UUID groupId, UUID householdId) {
		this.jdbc.sql("update household_group set head_household_id = :household where id = :group")
			.param("household", householdId)
			.param("group", groupId)
			.update();
	}

	/** The companion holds the group since {@link #LONG_AGO}. */
	public void assignment(UUID groupId, UUID companionId) {
		assignment(groupId, companionId, "HOLDER", LONG_AGO, null);
	}

	/**
	 * @param kind HOLDER or COVER
	 * @param toDay the last day, null for none
	 */
	public void assignment(UUID groupId, UUID companionId, String kind, LocalDate fromDay, LocalDate toDay) {
		this.jdbc.sql("""
				insert into group_assignment (id, group_id, companion_id, village_code, kind, from_day, to_day)
				select :id, :group, :companion, village_code, :kind, :from, :to from household_group where id = :group
				""")
			.param("id", Ids.next())
			.param("group", groupId)
			.param("companion", companionId)
			.param("kind", kind)
			.param("from", fromDay)
			.param("to", toDay)
			.update();
		this.counters.refresh(Set.of(groupId));
	}

	/**
	 * A group of a companion with so many active members: what most tests of sessions,
	 * plans and figures start from.
	 */
	public UUID servedGroup(String name, String villageCode, UUID companionId, int members) {
		UUID group = group(name, villageCode);
		assignment(group, companionId);
		for (int i = 1; i <= members; i++) {
			member(group, household("%s %03d".formatted(name, i), villageCode));
		}
		return group;
	}

	/** A made-up NIK that is valid and that no other fixture has: it starts with 99. */
	public static String nik() {
		return "991401" + "510180" + "%04d".formatted(1 + SERIAL.incrementAndGet() % 9999);
	}

}
