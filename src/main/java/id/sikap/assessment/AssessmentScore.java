package id.sikap.assessment;

import java.time.Instant;
import java.util.UUID;

import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * One indicator on a sheet: what the assessed say of themselves, what the scorer says.
 */
@Entity
class AssessmentScore {

	private static final int LOWEST = 1;

	private static final int HIGHEST = 5;

	/** From here on a self-score and a score ask for a talk. */
	private static final int APART = 2;

	@Id
	private UUID id;

	private UUID assessmentId;

	private String subdistrictCode;

	private String indicator;

	private Short selfScore;

	private String selfRemark;

	private Short score;

	private boolean notAssessed;

	private String evidence;

	private UUID scoredBy;

	private Instant scoredAt;

	protected AssessmentScore() {
	}

	AssessmentScore(Assessment assessment, String indicator) {
		this.id = Ids.next();
		this.assessmentId = assessment.getId();
		this.subdistrictCode = assessment.getSubdistrictCode();
		this.indicator = indicator;
	}

	/**
	 * @param score 1 to 5; null takes it back
	 * @param evidence asked for at both ends of the scale and at 2
	 */
	void judge(Integer score, boolean notAssessed, String evidence, UUID account, Instant now) {
		check(score, "assessment.error.score");
		if (needsEvidence(score) && evidence == null) {
			throw RuleViolation.general("assessment.error.evidence");
		}
		this.score = (score != null) ? score.shortValue() : null;
		this.notAssessed = score == null && notAssessed;
		this.evidence = evidence;
		this.scoredBy = account;
		this.scoredAt = now;
	}

	static boolean needsEvidence(Integer score) {
		return score != null && (score <= 2 || score == HIGHEST);
	}

	void assessSelf(Integer score, String remark) {
		check(score, "assessment.error.selfScore");
		this.selfScore = (score != null) ? score.shortValue() : null;
		this.selfRemark = remark;
	}

	private static void check(Integer score, String key) {
		if (score != null && (score < LOWEST || score > HIGHEST)) {
			throw RuleViolation.general(key);
		}
	}

	boolean isApart() {
		return isApart(this.selfScore, this.score);
	}

	static boolean isApart(Short selfScore, Short score) {
		return selfScore != null && score != null && Math.abs(selfScore - score) >= APART;
	}

	boolean isDecided() {
		return this.score != null || this.notAssessed;
	}

	UUID getAssessmentId() {
		return this.assessmentId;
	}

	String getIndicator() {
		return this.indicator;
	}

}
