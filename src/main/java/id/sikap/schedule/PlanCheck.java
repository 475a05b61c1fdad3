package id.sikap.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.topic.P2k2Topic;

/**
 * What a plan must hold before any row of it is saved.
 */
final class PlanCheck {

	private final YearMonth month;

	private final LocalDate today;

	private final Set<UUID> topics;

	private final Map<UUID, P2k2Plan> stored;

	private final List<PlanRefused.Problem> problems = new ArrayList<>();

	PlanCheck(YearMonth month, LocalDate today, List<P2k2Topic> topics, Map<UUID, P2k2Plan> stored) {
		this.month = month;
		this.today = today;
		this.topics = topics.stream().map(P2k2Topic::id).collect(Collectors.toSet());
		this.stored = stored;
	}

	void check(PlanForm form) {
		for (int i = 0; i < form.rows.size(); i++) {
			check(i, form.rows.get(i));
		}
		if (!this.problems.isEmpty()) {
			throw new PlanRefused(this.problems);
		}
	}

	private void check(int number, PlanForm.Row row) {
		P2k2Plan plan = this.stored.get(row.groupId);
		Integer version = (plan != null) ? plan.getVersion() : null;
		if (!Objects.equals(row.version, version)) {
			this.problems.add(new PlanRefused.Problem(number, "plannedOn", "schedule.error.stale", true));
			row.version = version; // who saves once more has seen the other plan
		}
		else if (row.plannedOn != null && !YearMonth.from(row.plannedOn).equals(this.month)) {
			refuse(number, "plannedOn", "schedule.error.outsideMonth");
		}
		else if (row.plannedOn != null && row.plannedOn.isBefore(this.today)
				&& (plan == null || !plan.getPlannedOn().equals(row.plannedOn))) {
			refuse(number, "plannedOn", "schedule.error.past");
		}
		if (row.topicId != null && !this.topics.contains(row.topicId)) {
			refuse(number, "topicId", "schedule.error.topic");
		}
	}

	private void refuse(int number, String field, String messageKey) {
		this.problems.add(new PlanRefused.Problem(number, field, messageKey, false));
	}

}
