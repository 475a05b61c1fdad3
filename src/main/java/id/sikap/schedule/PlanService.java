package id.sikap.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.group.Serving;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;
import id.sikap.topic.TopicCatalogue;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PlanService {

	private static final Map<String, RuleViolation> ONCE_A_MONTH = Map.of( //
			"p2k2_plan_group_id_month_key", RuleViolation.general("schedule.error.stale"));

	private final PlanRepository plans;

	private final PlanTableRepository table;

	private final TopicCatalogue topics;

	private final Serving serving;

	private final Clock clock;

	PlanService(PlanRepository plans, PlanTableRepository table, TopicCatalogue topics, Serving serving, Clock clock) {
		this.plans = plans;
		this.table = table;
		this.topics = topics;
		this.serving = serving;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<PlanProgress> progress(YearMonth month, PlanFilter filter, AreaScope scope, Pageable page) {
		return this.table.progress(month, filter, scope, page);
	}

	/**
	 * The groups that a companion serves on the month's last day, and in the running
	 * month those that he serves today.
	 * @param companionId admitted to the scope by the caller
	 */
	@Transactional(readOnly = true)
	PlanTable table(UUID companionId, YearMonth month, AreaScope scope) {
		Set<UUID> groups = new HashSet<>(this.serving.servedBy(companionId, month.atEndOfMonth()));
		if (YearMonth.from(today()).equals(month)) {
			groups.addAll(this.serving.servedBy(companionId, today()));
		}
		AreaScope own = companionId.equals(scope.companionId()) ? withGroups(scope, groups) : scope;
		return new PlanTable(this.table.rows(groups, month, own),
				this.topics.on(month.atEndOfMonth(), scope.regencyCode()), today());
	}

	@Transactional(readOnly = true)
	PlanForm form(PlanTable table, YearMonth month) {
		return table.form(new PlanProposal(month, today(), table.topics()));
	}

	/**
	 * Saves all rows or none.
	 * @return how many plans are new, changed or gone
	 * @throws PlanRefused with what is wrong in which row
	 */
	int save(PlanForm form, UUID companionId, YearMonth month, AreaScope scope) {
		PlanTable current = table(companionId, month, scope);
		Map<UUID, PlanRow> groups = current.byGroup();
		Map<UUID, P2k2Plan> stored = this.plans.findByMonthAndGroupIdIn(month.atDay(1), groups.keySet())
			.stream()
			.collect(Collectors.toMap(P2k2Plan::getGroupId, Function.identity()));
		current.lines(form);
		new PlanCheck(month, today(), current.topics(), stored).check(form);
		int changes = 0;
		for (PlanForm.Row row : form.rows) {
			changes += apply(row, groups.get(row.groupId), stored.get(row.groupId), month) ? 1 : 0;
		}
		Constraints.translating(ONCE_A_MONTH, () -> {
			this.plans.flush();
			return null;
		});
		return changes;
	}

	private boolean apply(PlanForm.Row row, PlanRow group, P2k2Plan stored, YearMonth month) {
		if (row.plannedOn == null) {
			if (stored != null) {
				this.plans.delete(stored);
			}
			return stored != null;
		}
		P2k2Plan plan = (stored != null) ? stored : new P2k2Plan(group.groupId(), group.villageCode(), month);
		if (plan.isArranged(row.plannedOn, row.startTime, row.place, row.topicId)) {
			return false;
		}
		plan.arrange(row.plannedOn, row.startTime, row.place, row.topicId);
		this.plans.save(plan);
		return true;
	}

	/**
	 * A plan of a group that the account may see, or that was his on the planned day.
	 * @throws NotFoundException for any other
	 */
	@Transactional(readOnly = true)
	P2k2Plan get(UUID id, AreaScope scope) {
		P2k2Plan plan = this.plans.findById(id).orElseThrow(NotFoundException::new);
		boolean served = scope.companionId() != null && this.serving.companionOn(plan.getGroupId(), plan.getPlannedOn())
			.filter(scope.companionId()::equals)
			.isPresent();
		if (!served && !scope.covers(plan)) {
			throw new NotFoundException();
		}
		return plan;
	}

	void explain(UUID id, NotHeldForm form, AreaScope scope) {
		P2k2Plan plan = get(id, scope);
		StaleVersionException.check(form.version, plan.getVersion());
		if (isHeld(plan)) {
			throw RuleViolation.general("schedule.error.held");
		}
		plan.explain(form.reason, form.note, today());
		this.plans.saveAndFlush(plan);
	}

	private boolean isHeld(P2k2Plan plan) {
		return this.table.isHeld(plan.getGroupId(), plan.getMonth());
	}

	private static AreaScope withGroups(AreaScope scope, Set<UUID> groups) {
		return new AreaScope(scope.account(), scope.areaCode(), scope.wholeArea(), scope.companionId(), groups);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
