package id.sikap.schedule;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.companion.CompanionService;
import id.sikap.group.GroupOption;
import id.sikap.group.GroupService;
import id.sikap.group.Serving;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests of companions and coordinators, and what another coordinator decides on them:
 * nobody confirms for himself, neither his own request nor a month of his own group.
 */
@Service
@Transactional
class ExcuseService {

	/**
	 * Months around the running one that a request makes sense for; not a rule of the
	 * programme.
	 */
	private static final int MONTHS_BACK = 12;

	private static final int MONTHS_AHEAD = 6;

	private static final Map<String, RuleViolation> ONCE = Map.of( //
			"group_month_excuse_once", RuleViolation.of("group", "excuse.error.settled"));

	private final ExcuseRepository excuses;

	private final ExcuseListRepository list;

	private final GroupService groups;

	private final CompanionService companions;

	private final Serving serving;

	private final Clock clock;

	ExcuseService(ExcuseRepository excuses, ExcuseListRepository list, GroupService groups, CompanionService companions,
			Serving serving, Clock clock) {
		this.excuses = excuses;
		this.list = list;
		this.groups = groups;
		this.companions = companions;
		this.serving = serving;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<ExcuseSummary> list(ExcuseFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, scope, page);
	}

	/** Whose groups a coordinator may ask for: who serves a group of his area. */
	@Transactional(readOnly = true)
	List<CompanionOption> companions(YearMonth month, AreaScope scope) {
		return this.list.companions(month, scope);
	}

	/** The groups that a companion serves on the last day of a month. */
	@Transactional(readOnly = true)
	List<GroupOption> groups(UUID companionId, YearMonth month, AreaScope scope) {
		List<GroupOption> options = this.groups.options(scope, month.atEndOfMonth());
		Set<UUID> served = this.serving.servedBy(this.companions.get(companionId, scope).getId(), month.atEndOfMonth());
		return options.stream().filter((option) -> served.contains(option.id())).toList();
	}

	/**
	 * Of all groups, those that met or have an excuse already are left out.
	 * @return how many groups are asked for
	 */
	int request(ExcuseForm form, AreaScope scope) {
		checkMonth(form.month);
		Map<UUID, GroupOption> wanted = groups(form.companionId, form.month, scope).stream()
			.filter((group) -> form.groupId() == null || group.id().equals(form.groupId()))
			.collect(Collectors.toMap(GroupOption::id, (group) -> group, (a, b) -> a, LinkedHashMap::new));
		if (wanted.isEmpty()) {
			throw RuleViolation.of("group", "excuse.error.group");
		}
		this.list.settled(wanted.keySet(), form.month).forEach(wanted::remove);
		if (wanted.isEmpty()) {
			throw RuleViolation.of("group", "excuse.error.settled");
		}
		List<GroupMonthExcuse> requests = wanted.values()
			.stream()
			.map((group) -> new GroupMonthExcuse(group.id(), group.villageCode(), form.month, form.reason, form.note,
					scope.account().id(), this.clock.instant()))
			.toList();
		Constraints.translating(ONCE, () -> this.excuses.saveAllAndFlush(requests));
		return requests.size();
	}

	/**
	 * @return how many were confirmed
	 */
	int confirm(Collection<UUID> ids, AreaScope scope) {
		List<GroupMonthExcuse> waiting = this.excuses.findAllById(ids);
		if (waiting.size() != Set.copyOf(ids).size()) {
			throw new NotFoundException();
		}
		for (GroupMonthExcuse excuse : waiting) {
			decidable(excuse, scope).confirm(scope.account().id(), isOwn(excuse, scope), this.clock.instant());
		}
		this.excuses.flush();
		return waiting.size();
	}

	void refuse(UUID id, String why, AreaScope scope) {
		GroupMonthExcuse excuse = decidable(get(id), scope);
		excuse.refuse(scope.account().id(), isOwn(excuse, scope), why, this.clock.instant());
		this.excuses.flush();
	}

	/** A request by who made it; a confirmed month by a coordinator. */
	void withdraw(UUID id, String why, AreaScope scope) {
		GroupMonthExcuse excuse = get(id);
		boolean mine = excuse.isRequestedBy(scope.account().id()) && excuse.getState() == ExcuseState.REQUESTED;
		(mine ? excuse : decidable(excuse, scope)).withdraw(why);
		this.excuses.flush();
	}

	private GroupMonthExcuse get(UUID id) {
		return this.excuses.findById(id).orElseThrow(NotFoundException::new);
	}

	/** In the area of a coordinator. */
	private static GroupMonthExcuse decidable(GroupMonthExcuse excuse, AreaScope scope) {
		if (!scope.wholeArea() || !scope.coversArea(excuse.scopeArea())) {
			throw new NotFoundException();
		}
		return excuse;
	}

	private boolean isOwn(GroupMonthExcuse excuse, AreaScope scope) {
		UUID own = scope.account().companionId();
		return own != null && this.serving.companionOn(excuse.getGroupId(), excuse.getMonth().atEndOfMonth())
			.filter(own::equals)
			.isPresent();
	}

	private void checkMonth(YearMonth month) {
		YearMonth now = YearMonth.now(this.clock);
		if (month.isBefore(now.minusMonths(MONTHS_BACK)) || month.isAfter(now.plusMonths(MONTHS_AHEAD))) {
			throw RuleViolation.of("month", "excuse.error.month");
		}
	}

}
