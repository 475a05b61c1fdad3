package id.sikap.assessment;

import java.time.YearMonth;
import java.util.UUID;

/**
 * One judged indicator of a unit, as the page shows it.
 *
 * @param selfScore of the assessed, null for none
 * @param score of the coordinator, null for none
 * @param carried what a team's indicator was scored with in an earlier month that still
 * counts, null for none
 * @param carriedFrom that month
 */
public record SheetEntry(UUID assessmentId, String indicator, Short selfScore, String selfRemark, Short score,
		boolean notAssessed, String evidence, Short carried, YearMonth carriedFrom) {

	public static SheetEntry blank(UUID assessmentId, String indicator) {
		return new SheetEntry(assessmentId, indicator, null, null, null, false, null, null, null);
	}

	/** Whether the two scores lie so far apart that they ask for a talk. */
	public boolean isApart() {
		return AssessmentScore.isApart(this.selfScore, this.score);
	}

	public boolean isDecided() {
		return this.score != null || this.notAssessed;
	}

	/** As it is typed: a digit, 0 for "tidak dinilai", nothing. */
	public String typed() {
		return (this.score != null) ? this.score.toString() : this.notAssessed ? TypedScore.NOT_ASSESSED : "";
	}

	SheetEntry carrying(Short earlier, YearMonth from) {
		return new SheetEntry(this.assessmentId, this.indicator, this.selfScore, this.selfRemark, this.score,
				this.notAssessed, this.evidence, earlier, from);
	}

}
