package id.sikap.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.sikap.area.Area;
import id.sikap.identity.Nik;
import id.sikap.identity.PhoneNumber;
import id.sikap.identity.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the demo is made of, without a database.
 */
class DemoGeneratorTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

	private static final MadeRows ROWS = MadeRows.on(DAY);

	@Test
	void a_day_gives_the_same_rows_each_time() {
		assertThat(MadeRows.on(DAY).checksum()).isEqualTo(ROWS.checksum());
	}

	@Test
	void no_nik_could_be_somebodys() {
		assertThat(ROWS.niks()).hasSizeGreaterThan(3000)
			.doesNotHaveDuplicates()
			.allMatch((nik) -> nik.startsWith("99"));
		assertThat(ROWS.of(Table.HOUSEHOLD)).allSatisfy(
				(household) -> assertThat(digits(household, "family_card_cipher")).startsWith("99").hasSize(16));
	}

	@Test
	void niks_fit_the_birth_date_and_the_sex() {
		List<Map<String, String>> withNik = ROWS.of(Table.HOUSEHOLD)
			.stream()
			.filter((household) -> household.get("nik_cipher") != null && household.get("birth_date") != null)
			.toList();
		assertThat(withNik).hasSizeGreaterThan(3000);
		for (Map<String, String> household : withNik) {
			Nik nik = Nik.parse(digits(household, "nik_cipher"));
			assertThat(nik.warnings(household.get("village_code"), LocalDate.parse(household.get("birth_date")),
					Sex.valueOf(household.get("sex"))))
				.isEmpty();
		}
	}

	@Test
	void phone_numbers_are_valid_and_of_no_operator() {
		List<String> phones = ROWS.of(Table.HOUSEHOLD)
			.stream()
			.map((household) -> household.get("phone"))
			.filter(Objects::nonNull)
			.toList();
		assertThat(phones).hasSizeGreaterThan(1500)
			.allMatch((phone) -> phone.startsWith("+62890") && PhoneNumber.parse(phone).orElseThrow().equals(phone));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-01", "2026-11-02", "2026-11-30", "2026-03-31", "2028-02-29", "2027-01-01" })
	void on_any_day_of_a_month_sessions_end_yesterday_and_nothing_was_recorded_later_than_now(LocalDate day) {
		MadeRows rows = MadeRows.on(day);
		String now = day.atTime(12, 0).atZone(MadeRows.ZONE).toInstant().toString();
		assertThat(rows.of(Table.P2K2_SESSION)).hasSizeGreaterThan(1400).allSatisfy((session) -> {
			assertThat(session.get("held_on")).isLessThan(day.toString())
				.isGreaterThanOrEqualTo(day.withDayOfMonth(1).minusMonths(13).minusDays(1).toString());
			assertThat(Instant.parse(session.get("recorded_at"))).isBeforeOrEqualTo(now)
				.isAfter(session.get("held_on") + "T00:00:00Z");
		});
		Set<String> months = rows.of(Table.P2K2_SESSION)
			.stream()
			.map((session) -> session.get("held_on").substring(0, 7))
			.collect(Collectors.toSet());
		assertThat(months).containsAll(IntStream.rangeClosed(1, 13)
			.mapToObj((back) -> day.withDayOfMonth(1).minusMonths(back).toString().substring(0, 7))
			.toList());
		assertThat(rows.of(Table.GROUP_MONTH_EXCUSE)).allSatisfy((excuse) -> {
			assertThat(Instant.parse(excuse.get("requested_at"))).isBeforeOrEqualTo(now);
			assertThat(excuse.get("decided_by")).isNotEqualTo(excuse.get("requested_by"));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-01", "2026-11-30", "2026-03-31", "2028-02-29" })
	void trainings_were_attended_on_days_of_theirs_that_have_passed(LocalDate day) {
		MadeRows rows = MadeRows.on(day);
		Map<String, Map<String, String>> trainings = rows.of(Table.TRAINING)
			.stream()
			.collect(Collectors.toMap((training) -> training.get("id"), (training) -> training));
		assertThat(rows.of(Table.TRAINING_PARTICIPANT)).hasSizeGreaterThan(50).allSatisfy((participant) -> {
			Map<String, String> training = trainings.get(participant.get("training_id"));
			String days = participant.get("attended_days");
			if (!days.equals("{}")) {
				assertThat(days.substring(1, days.length() - 1).split(","))
					.allMatch((attended) -> attended.compareTo(day.toString()) < 0
							&& attended.compareTo(training.get("starts_on")) >= 0
							&& attended.compareTo(training.get("ends_on")) <= 0);
			}
		});
		assertThat(rows.of(Table.TRAINING_PARTICIPANT).stream().map((participant) -> participant.get("state")))
			.contains("ATTENDED", "ABSENT", "DECLINED", "CONFIRMED", "INVITED", "REGISTERED");
	}

	@Test
	void who_works_well_has_been_trained_more_than_who_does_not() {
		Map<String, Long> attended = ROWS.of(Table.TRAINING_PARTICIPANT)
			.stream()
			.filter((participant) -> participant.get("state").equals("ATTENDED"))
			.collect(Collectors.groupingBy((participant) -> participant.get("companion_id"), Collectors.counting()));
		List<String> companions = ROWS.of(Table.COMPANION).stream().map((companion) -> companion.get("id")).toList();
		long strong = attended.getOrDefault(companions.get(Part.STRONG.ordinal()), 0L);
		assertThat(strong).isGreaterThan(attended.getOrDefault(companions.get(Part.WEAK.ordinal()), 0L))
			.isGreaterThanOrEqualTo(6);
		assertThat(ROWS.of(Table.TRAINING).stream().filter((training) -> training.get("cancelled_at") != null))
			.hasSize(1);
	}

	@Test
	void nobody_of_the_same_group_meets_on_a_day_of_leave() {
		Map<String, List<Map<String, String>>> leaves = ROWS.of(Table.COMPANION_LEAVE)
			.stream()
			.collect(Collectors.groupingBy((leave) -> leave.get("companion_id")));
		assertThat(ROWS.of(Table.P2K2_SESSION))
			.allSatisfy((session) -> assertThat(leaves.getOrDefault(session.get("companion_id"), List.of()))
				.noneMatch((leave) -> leave.get("from_day").compareTo(session.get("held_on")) <= 0
						&& leave.get("to_day").compareTo(session.get("held_on")) >= 0
						&& session.get("status").equals("HELD")));
	}

	@Test
	void a_companion_is_not_in_two_places_at_his_usual_times() {
		Set<String> taken = new HashSet<>();
		for (Map<String, String> session : ROWS.of(Table.P2K2_SESSION)) {
			LocalTime start = LocalTime.parse(session.get("start_time"));
			if (start.isBefore(LocalTime.of(15, 0)) && session.get("double_state").equals("NONE")
					&& session.get("status").equals("HELD")) {
				assertThat(
						taken.add(session.get("companion_id") + session.get("held_on") + start.isAfter(LocalTime.NOON))
								|| isCoverOrMoved(session))
					.isTrue();
			}
		}
	}

	/** Only who stands in for another has two groups' times in his month. */
	private static boolean isCoverOrMoved(Map<String, String> session) {
		return ROWS.of(Table.GROUP_ASSIGNMENT)
			.stream()
			.anyMatch((row) -> row.get("companion_id").equals(session.get("companion_id"))
					&& (row.get("kind").equals("COVER") || row.get("to_day") != null));
	}

	@Test
	void words_keep_within_what_the_ministrys_form_takes() {
		assertThat(ROWS.of(Table.P2K2_SESSION)).allSatisfy((session) -> {
			assertThat(session.get("activity_name")).hasSizeLessThanOrEqualTo(100);
			assertThat(Objects.requireNonNullElse(session.get("summary"), "")).hasSizeLessThanOrEqualTo(1000);
		});
		assertThat(ROWS.of(Table.P2K2_SESSION).stream().map((session) -> session.get("obstacles")).distinct())
			.hasSizeGreaterThan(20);
	}

	@Test
	void copies_of_a_regency_lie_under_other_codes_with_people_of_their_own() {
		RegencyPlan first = MadeRows.purwodadi();
		MadeRows two = MadeRows.on(DAY, List.of(first, first.copy("35.15")));
		assertThat(two.of(Table.AREA)).extracting((area) -> area.get("code")).startsWith("35.15", "35.15.01");
		assertThat(two.of(Table.AREA)).extracting((area) -> area.get("name")).startsWith("Kabupaten Contoh 35.15");
		assertThat(two.of(Table.HOUSEHOLD)).hasSize(6_800);
		assertThat(two.of(Table.HOUSEHOLD)).extracting((household) -> Area.regencyOf(household.get("village_code")))
			.containsOnly("35.14", "35.15");
		assertThat(two.niks()).doesNotHaveDuplicates();
		assertThat(two.of(Table.ACCOUNT)).extracting((account) -> account.get("username"))
			.doesNotHaveDuplicates()
			.contains("koordinator", "koordinator-3515", "pendamping");
		assertThat(two.of(Table.COMPANION)).extracting((companion) -> companion.get("nip")).doesNotHaveDuplicates();
		assertThat(two.of(Table.P2K2_SESSION)).extracting((session) -> session.get("id")).doesNotHaveDuplicates();
	}

	private static String digits(Map<String, String> row, String column) {
		String hex = row.get(column).substring(3);
		return new String(HexFormat.of().parseHex(hex), StandardCharsets.US_ASCII);
	}

}
