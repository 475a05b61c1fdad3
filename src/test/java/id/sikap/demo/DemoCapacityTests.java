package id.sikap.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import id.sikap.account.AccountService;
import id.sikap.area.AreaService;
import id.sikap.capacity.MonthClosing;
import id.sikap.identity.NumberVault;
import id.sikap.testing.Fixtures;
import id.sikap.testing.SikapTest;
import id.sikap.topic.TopicCatalogue;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Computes the closed months of the demo once more, from its raw records and in another
 * way: nothing of {@code capacity}, of the measures or of the rules is used.
 */
@SikapTest
@TestInstance(Lifecycle.PER_CLASS)
class DemoCapacityTests {

	/** Who serves a group on a day, in the words of SQL. */
	private static final String SERVES = """
			(select a.companion_id from group_assignment a where a.group_id = %s
			   and daterange(a.from_day, a.to_day, '[]') @> %s order by (a.kind = 'COVER') desc limit 1)
			""";

	/** A family that is recorded with a day to come has had no status before it. */
	private static final String ACTIVE = """
			(case when exists (select from household_status_change c where c.household_id = h.id and c.on_day > :last)
			   then (select c.from_status from household_status_change c where c.household_id = h.id and c.on_day > :last
			     order by c.on_day, c.id limit 1) else h.status end in ('AKTIF', 'CALON_GRADUASI')
			 and exists (select from household_status_change c where c.household_id = h.id and c.on_day <= :last))
			""";

	@Autowired
	private Fixtures fixtures;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private Flyway flyway;

	@Autowired
	private AreaService areas;

	@Autowired
	private TopicCatalogue topics;

	@Autowired
	private NumberVault vault;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private MonthClosing closing;

	@Autowired
	private AccountService accounts;

	private YearMonth now;

	@BeforeAll
	void the_demo_with_its_months_closed() {
		this.fixtures.reset();
		this.now = YearMonth.now(this.clock);
		new DemoService(this.flyway, this.areas, this.topics, this.vault, this.passwords, this.clock, "kecamatan")
			.fill();
		new DemoMonths(this.closing, this.accounts, this.jdbc, this.clock).close();
	}

	@AfterAll
	void leaveNothing() {
		this.fixtures.reset();
	}

	@Test
	void all_months_but_the_last_two_are_closed_and_tell_of_every_level() {
		assertThat(this.jdbc.sql("select count(*) from capacity_month where reopened_at is null")
			.query(Integer.class)
			.single()).isEqualTo(Timeline.RUNNING - 1);
		assertThat(this.jdbc
			.sql("""
					select count(*) from capacity_score where unit_kind = 'REGENCY' and measure = 'COMPOSITE' and score is not null
					""")
			.query(Integer.class)
			.single()).isEqualTo(Timeline.RUNNING - 1);
		assertThat(this.jdbc.sql("select count(distinct score) from capacity_score where measure = 'I5'")
			.query(Integer.class)
			.single()).isGreaterThanOrEqualTo(3);
	}

	@Test
	void every_stored_score_comes_out_again_from_raw_records() {
		int compared = 0;
		for (int back = Timeline.RUNNING; back > 1; back--) {
			Map<String, BigDecimal> expected = new TreeMap<>(new Recount(this.now.minusMonths(back)).all());
			Map<String, BigDecimal> stored = new TreeMap<>();
			this.jdbc.sql(
					"select unit || ' ' || measure, score from capacity_score where month = :month and score is not null")
				.param("month", this.now.minusMonths(back).atDay(1))
				.query((row) -> {
					stored.put(row.getString(1), row.getBigDecimal(2).stripTrailingZeros());
				});
			expected.replaceAll((key, score) -> score.setScale(10, RoundingMode.HALF_UP).stripTrailingZeros());
			assertThat(stored).as(this.now.minusMonths(back).toString()).isEqualTo(expected);
			compared += stored.size();
		}
		assertThat(compared).isGreaterThan(3000);
	}

	/** One month, from the records alone. */
	private final class Recount {

		private final YearMonth month;

		private final LocalDate last;

		private final Map<String, BigDecimal> all = new HashMap<>();

		private final Map<String, Map<String, Integer>> indicators = new LinkedHashMap<>();

		Recount(YearMonth month) {
			this.month = month;
			this.last = month.atEndOfMonth();
		}

		Map<String, BigDecimal> all() {
			List<String[]> companions = rows("""
					select id::text, subdistrict_code from companion
					where service_from <= :last and coalesce(service_to, :last) >= :last
					""");
			for (String[] companion : companions) {
				if (verified(companion[0], this.month)) {
					individual(companion[0]);
				}
			}
			List<String> teams = companions.stream().map((row) -> row[1]).distinct().toList();
			teams.stream().filter((team) -> verified(team, this.month)).forEach(this::team);
			Map<String, Integer> villages = new LinkedHashMap<>();
			rows("select h.village_code, count(*) from household h where " + ACTIVE + " group by 1")
				.forEach((row) -> villages.put(row[0], Integer.valueOf(row[1])));
			villages.keySet().forEach(this::village);
			this.indicators.forEach((unit, scores) -> scores
				.forEach((code, score) -> this.all.put(unit + " " + code, BigDecimal.valueOf(score))));
			levels(companions, teams, villages);
			return this.all;
		}

		private void individual(String id) {
			BigDecimal[] groups = numbers(
					"""
							select count(*) filter (where exists (select from p2k2_session s where s.group_id = g.id and s.counted
							         and s.held_on between :first and :last)), count(*)
							from household_group g where coalesce(g.closed_on, :last) >= :last and %s = cast(:unit as uuid)
							  and not exists (select from group_month_excuse e where e.group_id = g.id and e.month = :first and e.state = 'CONFIRMED')
							"""
						.formatted(SERVES.formatted("g.id", ":last")),
					id);
			put(id, "I2", share(groups[0], groups[1], 50, 70, 85, 95));
			BigDecimal[] marks = numbers("""
					select count(*) filter (where m.mark = 'PRESENT'), count(*) from attendance m
					join p2k2_session s on s.id = m.session_id
					where s.counted and s.held_on between :first and :last and %s = cast(:unit as uuid)
					""".formatted(SERVES.formatted("s.group_id", "s.held_on")), id);
			put(id, "I3", share(marks[0], marks[1], 50, 65, 80, 90));
			reportOf(id);
			quality(id);
			training(id);
			judged(id, "INDIVIDUAL", this.month).forEach((code, score) -> put(id, code, score));
		}

		/**
		 * Due on the fifth; a report is asked of who served a group when the month before
		 * ended.
		 */
		private void reportOf(String id) {
			BigDecimal[] served = numbers("select count(*) from household_group g where %s = cast(:unit as uuid)"
				.formatted(SERVES.formatted("g.id", "cast(:first as date) - 1")), id);
			BigDecimal[] version = numbers(
					"""
							select count(*) filter (where v.state = 'SUBMITTED'), count(*) filter (where v.state = 'ACCEPTED'),
							       coalesce(min(v.submitted_on - (cast(:first as date) + 4)) filter (where v.state = 'ACCEPTED'), 0)
							from monthly_report r join monthly_report_version v on v.report_id = r.id
							where r.companion_id = cast(:unit as uuid) and r.month = cast(:first as date) - interval '1 month'
							  and v.submitted_on <= :last
							""",
					id);
			if (served[0].signum() == 0 || version[0].signum() > 0) {
				return;
			}
			int late = version[2].intValue();
			put(id, "I4", (version[1].signum() == 0) ? 1 : (late <= 0) ? 5 : (late <= 3) ? 4 : (late <= 10) ? 3 : 2);
		}

		private void quality(String id) {
			BigDecimal[] counts = numbers(
					"""
							select count(*),
							       count(*) filter (where (select count(*) from group_member g where g.group_id = s.group_id
							           and daterange(g.from_day, g.to_day, '[]') @> s.held_on)
							         = (select count(*) from attendance m join group_member g on g.household_id = m.household_id
							             and g.group_id = s.group_id and daterange(g.from_day, g.to_day, '[]') @> s.held_on
							           where m.session_id = s.id)),
							       count(*) filter (where (select count(*) from p2k2_photo p where p.session_id = s.id) > 0),
							       count(*) filter (where s.recorded_at - (s.held_on + s.end_time) at time zone :zone <= interval '48 hours')
							from p2k2_session s where s.counted and s.held_on between :first and :last and %s = cast(:unit as uuid)
							"""
						.formatted(SERVES.formatted("s.group_id", "s.held_on")),
					id);
			BigDecimal[] families = numbers(
					"""
							select count(*) filter (where h.nik_valid), count(*) from household h
							join group_member g on g.household_id = h.id and daterange(g.from_day, g.to_day, '[]') @> cast(:last as date)
							where %s = cast(:unit as uuid) and
							"""
						.formatted(SERVES.formatted("g.group_id", "cast(:last as date)")) + ACTIVE,
					id);
			List<BigDecimal> shares = new ArrayList<>();
			for (int i = 1; i < 4 && counts[0].signum() > 0; i++) {
				shares.add(percent(counts[i], counts[0]));
			}
			if (families[1].signum() > 0) {
				shares.add(percent(families[0], families[1]));
			}
			if (!shares.isEmpty()) {
				BigDecimal mean = shares.stream()
					.reduce(BigDecimal.ZERO, BigDecimal::add)
					.divide(BigDecimal.valueOf(shares.size()), MathContext.DECIMAL64);
				put(id, "I7", step(mean, 60, 75, 85, 95));
			}
		}

		private void training(String id) {
			BigDecimal[] hours = numbers(
					"""
							select coalesce(sum((select sum(t.day_hours[d - t.starts_on + 1]) from unnest(p.attended_days) d)), 0)
							from training t join training_participant p on p.training_id = t.id
							where p.companion_id = cast(:unit as uuid) and p.state = 'ATTENDED' and t.cancelled_at is null
							  and t.ends_on > cast(:last as date) - interval '12 months' and t.ends_on <= :last
							""",
					id);
			BigDecimal[] certificates = numbers("""
					select count(*) from training_participant p join training t on t.id = p.training_id
					where p.companion_id = cast(:unit as uuid) and p.state = 'ATTENDED' and t.cancelled_at is null
					  and p.certificate_from <= :last and coalesce(p.certificate_to, :last) >= :last
					""", id);
			int jp = hours[0].intValue();
			put(id, "I8", (jp == 0) ? 1 : (jp < 10) ? 2 : (jp < 20) ? 3 : (certificates[0].signum() > 0) ? 5 : 4);
		}

		private void team(String code) {
			BigDecimal[] counts = numbers(
					"""
							select count(*), count(*) filter (where exists (select from supervision s where s.companion_id = c.id
							           and s.withdrawn_at is null and s.held_on between :first and :last)),
							       count(*) filter (where exists (select from training t join training_participant p on p.training_id = t.id
							           where p.companion_id = c.id and p.state = 'ATTENDED' and t.cancelled_at is null
							             and t.ends_on > cast(:last as date) - interval '12 months' and t.ends_on <= :last))
							from companion c where c.subdistrict_code = :unit and c.service_from <= :last
							  and coalesce(c.service_to, :last) >= :last
							""",
					code);
			put(code, "O2", (counts[1].signum() == 0) ? 1 : 1 + step(percent(counts[1], counts[0]), 25, 50, 80));
			BigDecimal families = numbers(
					"select count(*) from household h where left(h.village_code, 8) = :unit and " + ACTIVE, code)[0];
			BigDecimal load = families.divide(counts[0], MathContext.DECIMAL64);
			put(code, "O3", (load.compareTo(n(300)) <= 0) ? 5 : (load.compareTo(n(350)) <= 0) ? 4
					: (load.compareTo(n(400)) <= 0) ? 3 : (load.compareTo(n(450)) <= 0) ? 2 : 1);
			put(code, "O5", share(counts[2], counts[0], 20, 40, 60, 80));
			for (int back = 3; back >= 0; back--) {
				if (verified(code, this.month.minusMonths(back))) {
					judged(code, "ORGANISATIONAL", this.month.minusMonths(back))
						.forEach((indicator, score) -> put(code, indicator, score));
				}
			}
			cap(code, "O2", "H4a", 1);
			cap(code, "O4", "H1b", 3);
			cap(code, "O4", "H6a", 3);
		}

		private void village(String code) {
			BigDecimal[] cards = numbers("""
					select count(*) filter (where k.holder = 'OTHER'), count(*) from household h
					cross join lateral (select c.holder from household_card_check c where c.household_id = h.id
					  and c.checked_on <= :last order by c.checked_on desc limit 1) k
					where h.village_code = :unit and k.holder <> 'UNKNOWN' and
					""" + ACTIVE, code);
			if (cards[1].signum() > 0) {
				BigDecimal share = percent(cards[0], cards[1]);
				put(code, "L5", (share.signum() == 0) ? 5 : (share.compareTo(n(5)) < 0) ? 4
						: (share.compareTo(n(20)) <= 0) ? 3 : (share.compareTo(n(50)) <= 0) ? 2 : 1);
			}
			YearMonth quarter = YearMonth.of(this.month.getYear(), 3 * ((this.month.getMonthValue() - 1) / 3) + 1);
			YearMonth of = verified(code, quarter) ? quarter : quarter.minusMonths(3);
			if (verified(code, of)) {
				judged(code, "SOCIAL_SYSTEM", of).forEach((indicator, score) -> put(code, indicator, score));
			}
			cap(code, "L3", "HL2", 3);
			cap(code, "L5", "HL5", 1);
		}

		private void cap(String unit, String indicator, String type, int severity) {
			BigDecimal open = numbers(
					"""
							select count(*) from barrier b join barrier_type t on t.id = b.type_id
							join barrier_state s on s.barrier_id = b.id and daterange(s.from_day, s.to_day, '[]') @> cast(:last as date)
							where b.area_code = :unit and b.scope in ('SUBDISTRICT', 'VILLAGE') and t.code = '%s' and t.regency_code is null
							  and b.severity >= %d and b.confirmed_at is not null and s.state in ('NEW', 'IN_PROGRESS')
							"""
						.formatted(type, severity),
					unit)[0];
			Integer score = this.indicators.getOrDefault(unit, Map.of()).get(indicator);
			if (open.signum() > 0 && score != null) {
				put(unit, indicator, Math.min(score, 2));
			}
		}

		private void levels(List<String[]> companions, List<String> teams, Map<String, Integer> villages) {
			villages.keySet().forEach((village) -> level(village, "SOCIAL_SYSTEM", "L", 1, 5));
			teams.forEach((team) -> level(team, "ORGANISATIONAL", "O", 1, 6));
			for (String[] companion : companions) {
				String id = companion[0];
				level(id, "INDIVIDUAL", "I", 1, 8);
				level(id, "WILLINGNESS", "I", 1, 4);
				level(id, "COMPETENCE", "I", 5, 8);
				copy(companion[1], id, "ORGANISATIONAL");
				Map<String, Integer> served = new LinkedHashMap<>();
				rows("""
						select h.village_code, count(*) from household h
						join group_member g on g.household_id = h.id and daterange(g.from_day, g.to_day, '[]') @> cast(:last as date)
						where %s = '%s' and %s group by 1
						"""
					.formatted(SERVES.formatted("g.group_id", "cast(:last as date)"), id, ACTIVE))
					.forEach((row) -> served.put(row[0], Integer.valueOf(row[1])));
				mean(id, "SOCIAL_SYSTEM", served);
				composite(id);
			}
			Map<String, Integer> weights = new LinkedHashMap<>();
			for (String team : teams) {
				Map<String, Integer> own = new LinkedHashMap<>();
				companions.stream().filter((row) -> row[1].equals(team)).forEach((row) -> own.put(row[0], 1));
				weights.put(team, own.size());
				Map<String, Integer> within = new LinkedHashMap<>(villages);
				within.keySet().removeIf((village) -> !village.startsWith(team));
				area(team, own, within);
			}
			String regency = teams.get(0).substring(0, 5);
			Map<String, Integer> everybody = new LinkedHashMap<>();
			companions.forEach((row) -> everybody.put(row[0], 1));
			mean(regency, "ORGANISATIONAL", weights);
			area(regency, everybody, villages);
		}

		private void area(String code, Map<String, Integer> companions, Map<String, Integer> villages) {
			List.of("INDIVIDUAL", "WILLINGNESS", "COMPETENCE").forEach((measure) -> mean(code, measure, companions));
			mean(code, "SOCIAL_SYSTEM", villages);
			composite(code);
		}

		private void level(String unit, String measure, String letter, int from, int to) {
			List<BigDecimal> scored = new ArrayList<>();
			for (int i = from; i <= to; i++) {
				if (this.all.containsKey(unit + " " + letter + i)) {
					scored.add(this.all.get(unit + " " + letter + i));
				}
			}
			if (scored.size() >= 0.6 * (to - from + 1)) {
				this.all.put(unit + " " + measure,
						scored.stream()
							.reduce(BigDecimal.ZERO, BigDecimal::add)
							.divide(n(scored.size()), 10, RoundingMode.HALF_UP));
			}
		}

		private void mean(String unit, String measure, Map<String, Integer> weights) {
			BigDecimal sum = BigDecimal.ZERO;
			int all = 0;
			for (Map.Entry<String, Integer> part : weights.entrySet()) {
				BigDecimal score = this.all.get(part.getKey() + " " + measure);
				if (score != null) {
					sum = sum.add(score.multiply(n(part.getValue())));
					all += part.getValue();
				}
			}
			if (all > 0) {
				this.all.put(unit + " " + measure, sum.divide(n(all), 10, RoundingMode.HALF_UP));
			}
		}

		private void copy(String from, String to, String measure) {
			BigDecimal score = this.all.get(from + " " + measure);
			if (score != null) {
				this.all.put(to + " " + measure, score);
			}
		}

		private void composite(String unit) {
			BigDecimal individual = this.all.get(unit + " INDIVIDUAL");
			BigDecimal team = this.all.get(unit + " ORGANISATIONAL");
			BigDecimal social = this.all.get(unit + " SOCIAL_SYSTEM");
			if (individual != null && team != null && social != null) {
				this.all.put(unit + " COMPOSITE",
						individual.multiply(new BigDecimal("0.5"))
							.add(team.multiply(new BigDecimal("0.3")))
							.add(social.multiply(new BigDecimal("0.2"))));
			}
		}

		private boolean verified(String unit, YearMonth period) {
			return DemoCapacityTests.this.jdbc.sql(
					"select exists (select from assessment where unit = :unit and period = :period and state in ('VERIFIED', 'LOCKED'))")
				.param("unit", unit)
				.param("period", period.atDay(1))
				.query(Boolean.class)
				.single();
		}

		private Map<String, Integer> judged(String unit, String level, YearMonth period) {
			Map<String, Integer> scores = new HashMap<>();
			DemoCapacityTests.this.jdbc.sql("""
					select s.indicator, s.score from assessment_score s join assessment a on a.id = s.assessment_id
					where a.unit = :unit and a.level = :level and a.period = :period and s.score is not null
					""").param("unit", unit).param("level", level).param("period", period.atDay(1)).query((row) -> {
				scores.put(row.getString(1), row.getInt(2));
			});
			return scores;
		}

		private void put(String unit, String indicator, Integer score) {
			if (score != null) {
				this.indicators.computeIfAbsent(unit, (key) -> new HashMap<>()).put(indicator, score);
			}
		}

		private List<String[]> rows(String sql) {
			return DemoCapacityTests.this.jdbc.sql(sql)
				.param("last", this.last)
				.query((row, number) -> new String[] { row.getString(1), row.getString(2) })
				.list();
		}

		private BigDecimal[] numbers(String sql, String unit) {
			return DemoCapacityTests.this.jdbc.sql(sql)
				.param("first", this.month.atDay(1))
				.param("last", this.last)
				.param("unit", unit)
				.param("zone", DemoCapacityTests.this.clock.getZone().getId())
				.query((row, number) -> {
					BigDecimal[] numbers = new BigDecimal[row.getMetaData().getColumnCount()];
					for (int i = 0; i < numbers.length; i++) {
						numbers[i] = row.getBigDecimal(i + 1);
					}
					return numbers;
				})
				.single();
		}

	}

	private static Integer share(BigDecimal part, BigDecimal whole, int... bounds) {
		return (whole.signum() == 0) ? null : Integer.valueOf(step(percent(part, whole), bounds));
	}

	private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
		return part.multiply(n(100)).divide(whole, MathContext.DECIMAL64);
	}

	/** One more for every bound that is reached. */
	private static int step(BigDecimal value, int... bounds) {
		int step = 1;
		for (int bound : bounds) {
			step += (value.compareTo(n(bound)) >= 0) ? 1 : 0;
		}
		return step;
	}

	private static BigDecimal n(int number) {
		return BigDecimal.valueOf(number);
	}

}
