package id.sikap.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The plan of a month for the groups of one companion, saved all at once. A row without a
 * day is not planned.
 */
class PlanForm {

	@Valid
	List<Row> rows = new ArrayList<>();

	static class Row {

		@NotNull
		UUID groupId;

		LocalDate plannedOn;

		LocalTime startTime;

		@Size(max = 100, message = "{schedule.error.place}")
		String place;

		UUID topicId;

		/** Of the plan that the form was made from, null where there was none. */
		Integer version;

		static Row of(PlanRow plan) {
			Row row = new Row();
			row.groupId = plan.groupId();
			row.plannedOn = plan.plannedOn();
			row.startTime = plan.startTime();
			row.place = plan.place();
			row.topicId = plan.topicId();
			row.version = plan.version();
			return row;
		}

	}

}
