package id.sikap.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the demo tells of the social system, without a database. */
class SocialSystemDemoTests {

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-18", "2026-03-01" })
	void every_kind_of_record_is_there_and_none_is_later_than_now(LocalDate day) {
		MadeRows rows = MadeRows.on(day);
		Instant now = day.atTime(12, 0).atZone(MadeRows.ZONE).toInstant();
		for (Table table : List.of(Table.POLICY, Table.PARTNER, Table.PARTNER_ACTIVITY, Table.JOINT_PROGRAMME,
				Table.COMMUNITY_RECEPTION)) {
			assertThat(rows.of(table)).as(table.toString())
				.hasSizeGreaterThan(5)
				.allSatisfy((row) -> assertThat(Instant.parse(row.get("recorded_at"))).isBeforeOrEqualTo(now));
		}
		assertThat(rows.of(Table.POLICY)).allSatisfy((policy) -> {
			assertThat(policy.get("issued_on")).isLessThanOrEqualTo(day.toString());
			assertThat(policy.get("in_force_from")).isGreaterThanOrEqualTo(policy.get("issued_on"));
		});
		assertThat(rows.of(Table.PARTNER_ACTIVITY))
			.allSatisfy((row) -> assertThat(row.get("held_on")).isLessThan(day.toString()));
		assertThat(rows.of(Table.COMMUNITY_RECEPTION))
			.allSatisfy((row) -> assertThat(row.get("observed_on")).isLessThan(day.toString()));
		assertThat(rows.of(Table.JOINT_PROGRAMME).stream().map((row) -> row.get("state"))).contains("DONE", "RUNNING",
				"PLANNED", "CANCELLED");
		assertThat(rows.of(Table.JOINT_PROGRAMME)).filteredOn((row) -> row.get("state").equals("DONE"))
			.allSatisfy((row) -> assertThat(row.get("finished_on")).isLessThan(day.toString()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-18" })
	void the_companion_who_signs_in_has_policies_to_read_and_an_answer_that_waits(LocalDate day) {
		MadeRows rows = MadeRows.on(day);
		String companion = rows.of(Table.ACCOUNT)
			.stream()
			.filter((account) -> account.get("username").equals("pendamping"))
			.map((account) -> account.get("companion_id"))
			.findFirst()
			.orElseThrow();
		Set<String> understood = rows.of(Table.POLICY_UNDERSTANDING)
			.stream()
			.filter((row) -> row.get("companion_id").equals(companion))
			.map((row) -> row.get("policy_id"))
			.collect(Collectors.toSet());
		List<Map<String, String>> open = rows.of(Table.POLICY)
			.stream()
			.filter((policy) -> !understood.contains(policy.get("id")))
			.toList();
		assertThat(open).hasSizeBetween(2, 6);
		assertThat(rows.of(Table.POLICY_QUESTION)).filteredOn((row) -> row.get("companion_id").equals(companion))
			.anyMatch((question) -> question.get("answer") != null && !understood.contains(question.get("policy_id")));
	}

}
