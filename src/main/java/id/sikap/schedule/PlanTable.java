package id.sikap.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.support.NotFoundException;
import id.sikap.topic.P2k2Topic;

/**
 * The groups of one companion in a month, planned or not.
 */
record PlanTable(List<PlanRow> rows, List<P2k2Topic> topics, LocalDate today) {

	/** What is planned, and a proposal for the rest; without what is past planning. */
	PlanForm form(PlanProposal proposal) {
		PlanForm form = new PlanForm();
		for (int i = 0; i < this.rows.size(); i++) {
			PlanRow row = this.rows.get(i);
			if (row.isOpen()) {
				form.rows.add(row.isPlanned() ? PlanForm.Row.of(row) : proposal.row(row, i));
			}
		}
		return form;
	}

	Map<UUID, PlanRow> byGroup() {
		return this.rows.stream().collect(Collectors.toMap(PlanRow::groupId, Function.identity()));
	}

	/**
	 * The group of each row of a form.
	 * @throws NotFoundException when a row's group is none of these
	 */
	List<PlanRow> lines(PlanForm form) {
		Map<UUID, PlanRow> groups = byGroup();
		return form.rows.stream()
			.map((row) -> Optional.ofNullable(groups.get(row.groupId)).orElseThrow(NotFoundException::new))
			.toList();
	}

	/** Groups that have met or are excused: nothing left to plan. */
	public List<PlanRow> settled() {
		return this.rows.stream().filter((row) -> !row.isOpen()).toList();
	}

	/** Groups for which the form only proposes. */
	public long unplanned() {
		return this.rows.stream().filter((row) -> row.isOpen() && !row.isPlanned()).count();
	}

}
