package id.sikap.monthlyreport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.springframework.validation.BindingResult;

class MonthlyReportForm {

	static final int LONGEST_EXPLANATION = 300;

	/** What else the month was like. */
	@Size(max = 1000)
	String note;

	/** Why a group did not meet, by the group's id. */
	Map<String, String> explanations = new LinkedHashMap<>();

	/** With what the version before said. */
	static MonthlyReportForm of(MonthlyReportVersion before) {
		MonthlyReportForm form = new MonthlyReportForm();
		if (before != null) {
			form.note = before.getNote();
			before.getGroups()
				.all()
				.stream()
				.filter((group) -> group.explanation() != null)
				.forEach((group) -> form.explanations.put(group.groupId().toString(), group.explanation()));
		}
		return form;
	}

	/**
	 * Tells at each group that is missing, or whose words are too long, what is wrong.
	 */
	void check(ReportedGroups groups, BindingResult errors) {
		for (ReportedGroup group : groups.all()) {
			String field = "explanations[" + group.groupId() + "]";
			if (group.state() == ReportedState.MISSING) {
				errors.rejectValue(field, "monthlyreport.error.missing", new Object[] { group.name() }, null);
			}
			if (group.explanation() != null && group.explanation().length() > LONGEST_EXPLANATION) {
				errors.rejectValue(field, "monthlyreport.error.long", new Object[] { LONGEST_EXPLANATION }, null);
			}
		}
	}

	/** As it was typed. */
	public String explanation(UUID groupId) {
		return this.explanations.get(groupId.toString());
	}

}
