package id.sikap.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import id.sikap.support.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Some months of a small area with everything in them that makes counting hard:
 * handovers, covers, groups without companion or closed, doubles, cancelled sessions,
 * excuses in every state, families that came and left. The same for the same seed.
 */
final class RandomMonths {

	static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

	static final int DAYS = 120;

	private static final List<String> VILLAGES = List.of("35.14.01.2001", "35.14.01.2002", "35.14.02.2001",
			"35.14.02.2003");

	private static final String[] MARKS = { "PRESENT", "PRESENT", "PRESENT", "PERMITTED", "SICK", "ABSENT" };

	private static final String[] STATUSES = { "AKTIF", "AKTIF", "AKTIF", "CALON_GRADUASI", "DITANGGUHKAN", "KELUAR" };

	private final JdbcClient jdbc;

	private final Random random;

	final List<UUID> companions = new ArrayList<>();

	private UUID account;

	private UUID decider;

	RandomMonths(JdbcClient jdbc, long seed) {
		this.jdbc = jdbc;
		this.random = new Random(seed);
	}

	void write(int groups) {
		this.account = account();
		this.decider = account();
		for (int i = 0; i < Math.max(4, groups / 4); i++) {
			this.companions.add(companion(VILLAGES.get(i % VILLAGES.size()).substring(0, 8)));
		}
		for (int i = 0; i < groups; i++) {
			group(VILLAGES.get(this.random.nextInt(VILLAGES.size())));
		}
	}

	private UUID account() {
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into account (id, username, display_name, area_code, roles, created_at)
				values (?, ?, 'Koordinator', '35.14', '{REGENCY_COORDINATOR}', now())""")
			.params(id, "bulan-" + id)
			.update();
		return id;
	}

	private UUID companion(String subdistrict) {
		UUID id = Ids.next();
		LocalDate end = chance(0.2) ? day(DAYS) : null;
		this.jdbc.sql("""
				insert into companion (id, regency_code, subdistrict_code, name, service_from, service_to)
				values (?, '35.14', ?, ?, date '2020-01-01', ?)""")
			.params(id, subdistrict, "Pendamping " + id, end)
			.update();
		return id;
	}

	private void group(String village) {
		UUID id = Ids.next();
		LocalDate closed = chance(0.1) ? day(DAYS) : null;
		this.jdbc.sql("""
				insert into household_group (id, regency_code, village_code, name, normalised_name, closed_on)
				values (?, '35.14', ?, ?, ?, ?)""")
			.params(id, village, "Kelompok " + id, id.toString(), closed)
			.update();
		assignments(id, village);
		List<UUID> members = members(id, village);
		for (int month = 0; month < 4; month++) {
			if (chance(0.25)) {
				excuse(id, village, FIRST_DAY.plusMonths(month));
			}
		}
		int sessions = this.random.nextInt(6);
		for (int i = 0; i < sessions; i++) {
			session(id, village, members);
		}
	}

	private void assignments(UUID group, String village) {
		if (chance(0.1)) {
			return;
		}
		LocalDate handover = chance(0.4) ? day(DAYS) : null;
		assignment(group, village, "HOLDER", FIRST_DAY.minusYears(1), handover);
		if (handover != null && chance(0.7)) {
			assignment(group, village, "HOLDER", handover.plusDays(1), null);
		}
		if (chance(0.3)) {
			LocalDate cover = day(DAYS);
			assignment(group, village, "COVER", cover, cover.plusDays(this.random.nextInt(40)));
		}
	}

	private void assignment(UUID group, String village, String kind, LocalDate from, LocalDate to) {
		this.jdbc.sql("""
				insert into group_assignment (id, group_id, companion_id, village_code, kind, from_day, to_day)
				values (?, ?, ?, ?, ?, ?, ?)""").params(Ids.next(), group, anyone(), village, kind, from, to).update();
	}

	private List<UUID> members(UUID group, String village) {
		List<UUID> members = new ArrayList<>();
		for (int i = this.random.nextInt(6); i > 0; i--) {
			UUID id = Ids.next();
			String status = STATUSES[this.random.nextInt(STATUSES.length)];
			LocalDate since = day(DAYS);
			this.jdbc.sql("""
					insert into household (id, regency_code, village_code, head_name, status, status_since)
					values (?, '35.14', ?, 'Kepala', ?, ?)""").params(id, village, status, since).update();
			statusChange(id, village, null, "AKTIF", FIRST_DAY.minusYears(1));
			statusChange(id, village, "AKTIF", status, since);
			this.jdbc.sql("""
					insert into group_member (id, group_id, household_id, village_code, from_day, to_day)
					values (?, ?, ?, ?, ?, ?)""")
				.params(Ids.next(), group, id, village, FIRST_DAY.minusDays(20 - this.random.nextInt(60)),
						chance(0.2) ? day(DAYS).plusDays(60) : null)
				.update();
			members.add(id);
		}
		return members;
	}

	private void statusChange(UUID household, String village, String from, String to, LocalDate day) {
		this.jdbc
			.sql("""
					insert into household_status_change (id, household_id, village_code, from_status, to_status, on_day, recorded_at)
					values (?, ?, ?, ?, ?, ?, now())""")
			.params(Ids.next(), household, village, from, to, day)
			.update();
	}

	private void excuse(UUID group, String village, LocalDate month) {
		String state = List.of("REQUESTED", "CONFIRMED", "CONFIRMED", "REFUSED", "WITHDRAWN")
			.get(this.random.nextInt(5));
		boolean decided = state.equals("CONFIRMED") || state.equals("REFUSED");
		this.jdbc.sql("""
				insert into group_month_excuse (id, regency_code, village_code, group_id, month, reason, requested_by,
				  requested_at, state, decided_by)
				values (?, '35.14', ?, ?, ?, 'LEAVE', ?, now(), ?, ?)""")
			.params(Ids.next(), village, group, month, this.account, state, decided ? this.decider : null)
			.update();
	}

	private void session(UUID group, String village, List<UUID> members) {
		UUID id = Ids.next();
		LocalDate day = day(DAYS);
		boolean second = this.jdbc.sql("select count(*) from p2k2_session where group_id = ? and held_on = ?")
			.params(group, day)
			.query(Integer.class)
			.single() > 0;
		String doubleState = second ? (chance(0.5) ? "POSSIBLE" : "GENUINE") : "NONE";
		String status = chance(0.15) ? "CANCELLED" : "HELD";
		this.jdbc
			.sql("""
					insert into p2k2_session (id, regency_code, village_code, group_id, companion_id, held_on, start_time,
					  end_time, place, activity_name, siks_category, status, cancel_reason, double_state, recorded_at)
					values (?, '35.14', ?, ?, ?, ?, '09:00', '11:00', 'Balai desa', 'P2K2', 'P2K2 adaptif', ?, ?, ?, now())""")
			.params(id, village, group, anyone(), day, status, status.equals("CANCELLED") ? "hujan" : null, doubleState)
			.update();
		for (UUID member : members) {
			if (chance(0.9)) {
				this.jdbc.sql("""
						insert into attendance (held_on, session_id, household_id, regency_code, mark)
						values (?, ?, ?, '35.14', ?)""")
					.params(day, id, member, MARKS[this.random.nextInt(MARKS.length)])
					.update();
			}
		}
	}

	private UUID anyone() {
		return this.companions.get(this.random.nextInt(this.companions.size()));
	}

	private LocalDate day(int within) {
		return FIRST_DAY.plusDays(this.random.nextInt(within));
	}

	private boolean chance(double share) {
		return this.random.nextDouble() < share;
	}

}
