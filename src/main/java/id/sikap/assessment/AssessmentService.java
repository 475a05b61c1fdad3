package id.sikap.assessment;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.ClosedMonths;
import id.sikap.indicator.Indicator;
import id.sikap.indicator.IndicatorCatalogue;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to sheets. Whoever may not take a step is refused; whoever may not know of
 * the unit does not find it.
 */
@Service
@Transactional
class AssessmentService {

	/** Most letters of an evidence note; the words of the refusal say it, too. */
	private static final int EVIDENCE = 500;

	private final AssessmentRepository assessments;

	private final AssessmentScoreRepository scores;

	private final IndicatorCatalogue catalogue;

	private final ClosedMonths closed;

	private final Clock clock;

	AssessmentService(AssessmentRepository assessments, AssessmentScoreRepository scores, IndicatorCatalogue catalogue,
			ClosedMonths closed, Clock clock) {
		this.assessments = assessments;
		this.scores = scores;
		this.catalogue = catalogue;
		this.closed = closed;
		this.clock = clock;
	}

	/**
	 * Saves cells, all or none.
	 * @return what is wrong with which cell, by {@link TypedScore#key}; empty when all
	 * are saved
	 */
	Map<String, RuleViolation> score(Collection<TypedScore> typed, AreaScope scope) {
		Map<UUID, Assessment> sheets = scorable(typed.stream().map(TypedScore::assessmentId).distinct().toList(),
				scope);
		Map<UUID, Set<String>> judged = new HashMap<>();
		sheets.values().forEach((sheet) -> judged.put(sheet.getId(), judged(sheet)));
		Map<String, AssessmentScore> known = known(sheets.keySet());
		Map<String, RuleViolation> problems = new LinkedHashMap<>();
		Map<String, Runnable> writes = new LinkedHashMap<>();
		for (TypedScore cell : typed) {
			if (!judged.get(cell.assessmentId()).contains(cell.indicator())) {
				throw new NotFoundException();
			}
			AssessmentScore stored = known.get(cell.key());
			if (stored == null && cell.score() == null && cell.evidence() == null) {
				continue;
			}
			try {
				Integer digit = checked(cell);
				writes.put(cell.key(), () -> write(stored, sheets.get(cell.assessmentId()), cell, digit, scope));
			}
			catch (RuleViolation violation) {
				problems.put(cell.key(), violation);
			}
		}
		if (problems.isEmpty()) {
			writes.values().forEach(Runnable::run);
			this.scores.flush();
		}
		return problems;
	}

	private static Integer checked(TypedScore cell) {
		Integer digit = cell.digit();
		if (AssessmentScore.needsEvidence(digit) && cell.evidence() == null) {
			throw RuleViolation.general("assessment.error.evidence");
		}
		if (cell.evidence() != null && cell.evidence().length() > EVIDENCE) {
			throw RuleViolation.general("assessment.error.evidenceLong");
		}
		return digit;
	}

	private void write(AssessmentScore stored, Assessment sheet, TypedScore cell, Integer digit, AreaScope scope) {
		AssessmentScore score = (stored != null) ? stored : new AssessmentScore(sheet, cell.indicator());
		score.judge(digit, cell.isNotAssessed(), cell.evidence(), scope.account().id(), this.clock.instant());
		this.scores.save(score);
	}

	private Set<String> judged(Assessment sheet) {
		return this.catalogue.all(sheet.getRegencyCode(), sheet.getPeriod())
			.stream()
			.filter((indicator) -> indicator.level() == sheet.getLevel() && !indicator.measured())
			.map(Indicator::code)
			.collect(Collectors.toSet());
	}

	private Map<String, AssessmentScore> known(Collection<UUID> sheets) {
		return this.scores.findByAssessmentIdIn(sheets)
			.stream()
			.collect(Collectors.toMap((score) -> score.getAssessmentId() + "." + score.getIndicator(),
					Function.identity()));
	}

	/** The scorer is done with these. */
	int submit(Collection<UUID> ids, AreaScope scope) {
		Map<UUID, Assessment> sheets = scorable(ids, scope);
		Map<UUID, List<AssessmentScore>> entries = entries(ids);
		sheets.values().forEach((sheet) -> {
			Set<String> decided = entries.getOrDefault(sheet.getId(), List.of())
				.stream()
				.filter(AssessmentScore::isDecided)
				.map(AssessmentScore::getIndicator)
				.collect(Collectors.toSet());
			boolean carriesOn = sheet.getLevel() == CapacityLevel.ORGANISATIONAL;
			sheet.submit(carriesOn || decided.containsAll(judged(sheet)), scope.account().id(), this.clock.instant());
		});
		this.assessments.flush();
		return sheets.size();
	}

	int verify(Collection<UUID> ids, AreaScope scope) {
		Map<UUID, Assessment> sheets = get(ids, scope);
		Map<UUID, List<AssessmentScore>> entries = entries(ids);
		checkOpen(sheets.values());
		sheets.values().forEach((sheet) -> {
			checkVerifier(sheet, scope);
			boolean apart = entries.getOrDefault(sheet.getId(), List.of()).stream().anyMatch(AssessmentScore::isApart);
			sheet.verify(apart, scope.account().id(), this.clock.instant());
		});
		this.assessments.flush();
		return sheets.size();
	}

	void sendBack(UUID id, String reason, AreaScope scope) {
		Assessment sheet = get(List.of(id), scope).get(id);
		checkVerifier(sheet, scope);
		checkOpen(List.of(sheet));
		sheet.sendBack(reason, scope.account().id());
		this.assessments.flush();
	}

	void noteDialogue(UUID id, String note, AreaScope scope) {
		scorable(List.of(id), scope).get(id).noteDialogue(note);
		this.assessments.flush();
	}

	private void checkVerifier(Assessment sheet, AreaScope scope) {
		if (!Duties.mayVerify(sheet.getSubdistrictCode(), sheet.scopeCompanion(), scope)) {
			throw new AccessDeniedException("verified by the regency coordinator, never for himself");
		}
	}

	private Map<UUID, Assessment> scorable(Collection<UUID> ids, AreaScope scope) {
		Map<UUID, Assessment> sheets = get(ids, scope);
		sheets.values().forEach((sheet) -> {
			if (!Duties.mayScore(sheet.getLevel(), sheet.getSubdistrictCode(), sheet.scopeCompanion(), scope)) {
				throw new AccessDeniedException("scored by the unit's coordinator, never by himself");
			}
			sheet.checkScorable();
		});
		checkOpen(sheets.values());
		return sheets;
	}

	private Map<UUID, Assessment> get(Collection<UUID> ids, AreaScope scope) {
		Map<UUID, Assessment> sheets = this.assessments.findAllById(ids)
			.stream()
			.filter(scope::covers)
			.collect(Collectors.toMap(Assessment::getId, Function.identity()));
		if (sheets.isEmpty() || !sheets.keySet().containsAll(ids)) {
			throw new NotFoundException();
		}
		return sheets;
	}

	private Map<UUID, List<AssessmentScore>> entries(Collection<UUID> ids) {
		return this.scores.findByAssessmentIdIn(ids)
			.stream()
			.collect(Collectors.groupingBy(AssessmentScore::getAssessmentId));
	}

	private void checkOpen(Collection<Assessment> sheets) {
		Map<String, Set<YearMonth>> last = sheets.stream()
			.collect(Collectors.groupingBy(Assessment::getRegencyCode,
					Collectors.mapping(Assessment::lastMonth, Collectors.toSet())));
		last.forEach((regency, months) -> months.forEach((month) -> {
			if (this.closed.isClosed(regency, month)) {
				throw RuleViolation.general("assessment.error.closed");
			}
		}));
	}

}
