package id.sikap.assessment;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.Indicator;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the assessed say themselves: a companion's self-score, a team's and a village's
 * proposal.
 */
@Service
@Transactional
class ProposalService {

	private static final int REMARK = 500;

	private final AssessmentRepository assessments;

	private final AssessmentScoreRepository scores;

	private final AssessmentSheets sheets;

	private final AssessmentSheetRepository rows;

	private final Proposers proposers;

	private final Clock clock;

	ProposalService(AssessmentRepository assessments, AssessmentScoreRepository scores, AssessmentSheets sheets,
			AssessmentSheetRepository rows, Proposers proposers, Clock clock) {
		this.assessments = assessments;
		this.scores = scores;
		this.sheets = sheets;
		this.rows = rows;
		this.proposers = proposers;
		this.clock = clock;
	}

	/** The companion's own sheet of a month. */
	@Transactional(readOnly = true)
	UUID own(YearMonth month, AreaScope scope) {
		if (scope.companionId() == null) {
			throw new NotFoundException();
		}
		return this.rows.idOf(CapacityLevel.INDIVIDUAL, scope.companionId().toString(), month)
			.stream()
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * @throws AccessDeniedException when it is not the reader's to propose
	 */
	@Transactional(readOnly = true)
	Sheet sheet(UUID id, YearMonth month, AreaScope scope) {
		Sheet sheet = this.sheets.one(id, month, scope);
		if (!this.proposers.mayPropose(sheet.rows().get(0), scope)) {
			throw new AccessDeniedException("proposed by the assessed");
		}
		return sheet;
	}

	/**
	 * @param typed digits by {@code nilai.<indicator>}, remarks by
	 * {@code catatan.<indicator>}
	 * @throws RuleViolation naming the field that is wrong
	 */
	void save(UUID id, YearMonth month, Map<String, String> typed, AreaScope scope) {
		Sheet sheet = sheet(id, month, scope);
		if (sheet.closed()) {
			throw RuleViolation.general("assessment.error.closed");
		}
		Assessment assessment = this.assessments.findById(id).orElseThrow(NotFoundException::new);
		assessment.selfScored(scope.account().id(), this.clock.instant());
		Map<String, AssessmentScore> known = this.scores.findByAssessmentIdIn(List.of(id))
			.stream()
			.collect(Collectors.toMap(AssessmentScore::getIndicator, Function.identity(), (a, b) -> a, HashMap::new));
		boolean said = false;
		for (Indicator indicator : sheet.indicators()) {
			Integer score = indicator.measured() ? null : digit(typed.get("nilai." + indicator.code()));
			String remark = remark(typed.get("catatan." + indicator.code()));
			said |= score != null || remark != null;
			if (score != null || remark != null || known.containsKey(indicator.code())) {
				AssessmentScore entry = known.computeIfAbsent(indicator.code(),
						(code) -> new AssessmentScore(assessment, code));
				entry.assessSelf(score, remark);
				this.scores.save(entry);
			}
		}
		if (!said) {
			throw RuleViolation.general("assessment.error.proposalEmpty");
		}
		this.assessments.flush();
	}

	private static Integer digit(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		if (!text.strip().matches("[1-5]")) {
			throw RuleViolation.general("assessment.error.selfScore");
		}
		return Integer.valueOf(text.strip());
	}

	private static String remark(String text) {
		if (text != null && text.length() > REMARK) {
			throw RuleViolation.general("assessment.error.remark", REMARK);
		}
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
