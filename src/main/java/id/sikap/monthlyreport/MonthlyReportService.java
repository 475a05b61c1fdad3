package id.sikap.monthlyreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.coverage.GroupMonthService;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class MonthlyReportService {

	private static final RuleViolation SUBMITTED = RuleViolation.general("monthlyreport.error.submitted");

	private static final Map<String, RuleViolation> ONCE = Map.of("monthly_report_once", SUBMITTED,
			"monthly_report_version_number", SUBMITTED, "monthly_report_version_open", SUBMITTED);

	private final MonthlyReportRepository reports;

	private final MonthlyReportVersionRepository versions;

	private final ReportDeciders deciders;

	private final CompanionService companions;

	private final GroupMonthService groups;

	private final DueDates dueDates;

	private final Clock clock;

	MonthlyReportService(MonthlyReportRepository reports, MonthlyReportVersionRepository versions,
			ReportDeciders deciders, CompanionService companions, GroupMonthService groups, DueDates dueDates,
			Clock clock) {
		this.reports = reports;
		this.versions = versions;
		this.deciders = deciders;
		this.companions = companions;
		this.groups = groups;
		this.dueDates = dueDates;
		this.clock = clock;
	}

	/**
	 * @throws NotFoundException for a companion whom the reader may not see
	 */
	@Transactional(readOnly = true)
	MonthlyReportPage page(UUID companionId, YearMonth month, MonthlyReportForm form, AreaScope scope) {
		Companion companion = this.companions.get(companionId, scope);
		List<MonthlyReportVersion> all = versions(companionId, month);
		MonthlyReportForm shown = (form == null) ? MonthlyReportForm.of(all.isEmpty() ? null : all.get(0)) : form;
		return new MonthlyReportPage(companion, month, this.dueDates.of(companion.getRegencyCode(), month),
				DueDates.opens(month), groups(companion, month, shown), all, this.deciders.names(all),
				isMine(companionId, scope), this.deciders.mayDecide(companion, scope), LocalDate.now(this.clock));
	}

	/** The groups of the month, with what the form says of them. */
	private ReportedGroups groups(Companion companion, YearMonth month, MonthlyReportForm form) {
		AreaScope own = new AreaScope(null, companion.getRegencyCode(), false, companion.getId(), Set.of());
		return new ReportedGroups(this.groups.ofCompanion(companion.getId(), month, own)
			.stream()
			.map((group) -> ReportedGroup.of(group, form.explanation(group.groupId())))
			.toList());
	}

	private List<MonthlyReportVersion> versions(UUID companionId, YearMonth month) {
		return this.reports.findByCompanionIdAndMonth(companionId, month.atDay(1))
			.map((report) -> this.versions.findByReportIdOrderByNumberDesc(report.getId()))
			.orElse(List.of());
	}

	/**
	 * @throws RuleViolation when the report is not complete, it is too early, or a
	 * version waits or is accepted
	 */
	void submit(UUID companionId, YearMonth month, MonthlyReportForm form, AreaScope scope) {
		Companion companion = this.companions.get(companionId, scope);
		if (!isMine(companionId, scope)) {
			throw new AccessDeniedException("a companion submits his own reports");
		}
		if (LocalDate.now(this.clock).isBefore(DueDates.opens(month))) {
			throw RuleViolation.general("monthlyreport.error.early");
		}
		MonthlyReport report = this.reports.findByCompanionIdAndMonth(companionId, month.atDay(1))
			.orElseGet(() -> new MonthlyReport(companionId, companion.getSubdistrictCode(), month));
		List<MonthlyReportVersion> before = this.versions.findByReportIdOrderByNumberDesc(report.getId());
		if (!before.isEmpty() && before.get(0).getState() != MonthlyReportState.RETURNED) {
			throw SUBMITTED;
		}
		MonthlyReportVersion next = new MonthlyReportVersion(report.getId(), before.size() + 1,
				groups(companion, month, form), form.note, scope.account().id(), this.clock.instant(),
				this.clock.getZone());
		Constraints.translating(ONCE, () -> {
			this.reports.saveAndFlush(report);
			return this.versions.saveAndFlush(next);
		});
	}

	/**
	 * @param number of the version that was read
	 */
	void accept(UUID companionId, YearMonth month, int number, AreaScope scope) {
		decidable(companionId, month, number, scope).accept(scope.account().id(), this.clock.instant());
		this.versions.flush();
	}

	void sendBack(UUID companionId, YearMonth month, int number, String reason, AreaScope scope) {
		decidable(companionId, month, number, scope).sendBack(reason, scope.account().id(), this.clock.instant());
		this.versions.flush();
	}

	private MonthlyReportVersion decidable(UUID companionId, YearMonth month, int number, AreaScope scope) {
		MonthlyReport report = scope
			.admitCoordinator(this.reports.findByCompanionIdAndMonth(companionId, month.atDay(1)));
		this.deciders.check(companionId, scope);
		MonthlyReportVersion latest = this.versions.findByReportIdOrderByNumberDesc(report.getId()).get(0);
		if (latest.getNumber() != number) {
			throw RuleViolation.general("monthlyreport.error.newer");
		}
		return latest;
	}

	private static boolean isMine(UUID companionId, AreaScope scope) {
		return companionId.equals(scope.companionId());
	}

}
