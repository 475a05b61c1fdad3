package id.sikap.development;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.indicator.CapacityLevel;
import id.sikap.indicator.Indicator;
import id.sikap.indicator.IndicatorCatalogue;
import id.sikap.score.LatestScores;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Development plans. A companion and his coordinators propose; a coordinator who is not
 * the companion himself agrees.
 */
@Service
@Transactional
public class GoalService {

	private static final int YEARS_AHEAD = 2;

	private final DevelopmentGoalRepository goals;

	private final GoalListRepository list;

	private final CompanionService companions;

	private final IndicatorCatalogue catalogue;

	private final LatestScores scores;

	private final Clock clock;

	GoalService(DevelopmentGoalRepository goals, GoalListRepository list, CompanionService companions,
			IndicatorCatalogue catalogue, LatestScores scores, Clock clock) {
		this.goals = goals;
		this.list = list;
		this.companions = companions;
		this.catalogue = catalogue;
		this.scores = scores;
		this.clock = clock;
	}

	/**
	 * The companion's plan: what is open first.
	 * @throws NotFoundException when the reader may not know of him
	 */
	@Transactional(readOnly = true)
	public List<GoalRow> of(UUID companionId, AreaScope scope) {
		return this.list.of(this.companions.get(companionId, scope).getId());
	}

	@Transactional(readOnly = true)
	Page<GoalRow> list(GoalFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, scope, LocalDate.now(this.clock), page);
	}

	/** Every row of the list, for its export. */
	@Transactional(readOnly = true)
	public void each(GoalFilter filter, AreaScope scope, Sort sort, Consumer<GoalRow> reader) {
		this.list.all(filter, scope, LocalDate.now(this.clock), sort).forEach(reader);
	}

	@Transactional(readOnly = true)
	Companion companion(UUID id, AreaScope scope) {
		return this.companions.get(id, scope);
	}

	/** The indicators that a companion may set himself goals on. */
	@Transactional(readOnly = true)
	List<Indicator> indicators(String regencyCode) {
		return this.catalogue.all(regencyCode, YearMonth.now(this.clock))
			.stream()
			.filter((indicator) -> indicator.level() == CapacityLevel.INDIVIDUAL)
			.toList();
	}

	void propose(UUID companionId, GoalForm form, AreaScope scope) {
		Companion companion = this.companions.get(companionId, scope);
		String subdistrict = companion.getSubdistrictCode();
		LocalDate today = LocalDate.now(this.clock);
		if (form.goalDue.isBefore(today) || form.goalDue.isAfter(today.plusYears(YEARS_AHEAD))) {
			throw RuleViolation.of("goalDue", "development.error.due");
		}
		boolean known = indicators(Area.regencyOf(subdistrict)).stream()
			.anyMatch((indicator) -> indicator.code().equals(form.goalIndicator));
		if (!known) {
			throw RuleViolation.of("goalIndicator", "development.error.indicator");
		}
		this.goals.save(new DevelopmentGoal(companionId, subdistrict, form.goalIndicator, form.goal, form.goalAction,
				form.goalDue, scope.account().id(), this.clock.instant()));
	}

	UUID agree(UUID id, AreaScope scope) {
		DevelopmentGoal goal = coordinated(id, scope);
		Optional<LatestScores.Latest> latest = this.scores.of(goal.getCompanionId(), goal.getIndicator());
		goal.agree(latest.map(LatestScores.Latest::score).orElse(null),
				latest.map(LatestScores.Latest::month).orElse(null), scope.account().id(), this.clock.instant());
		return goal.getCompanionId();
	}

	UUID finish(UUID id, String result, AreaScope scope) {
		DevelopmentGoal goal = coordinated(id, scope);
		goal.finish(result, this.clock.instant());
		return goal.getCompanionId();
	}

	/** By who coordinates the companion; by himself what he proposed. */
	UUID drop(UUID id, String reason, AreaScope scope) {
		DevelopmentGoal goal = scope.admit(this.goals.findById(id));
		boolean mine = goal.getProposedBy().equals(scope.account().id());
		if (!mine) {
			coordinated(id, scope);
		}
		goal.drop(reason, this.clock.instant());
		return goal.getCompanionId();
	}

	UUID companionOf(UUID id, AreaScope scope) {
		return scope.admit(this.goals.findById(id)).getCompanionId();
	}

	private DevelopmentGoal coordinated(UUID id, AreaScope scope) {
		DevelopmentGoal goal = scope.admitCoordinator(this.goals.findById(id));
		if (goal.getCompanionId().equals(scope.account().companionId())) {
			throw new AccessDeniedException("agreed by somebody else");
		}
		return goal;
	}

}
