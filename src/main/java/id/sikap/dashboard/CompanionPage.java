package id.sikap.dashboard;

import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.barrier.BarrierService;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.meeting.DecisionService;
import id.sikap.monthlyreport.MonthlyReportList;
import id.sikap.policy.PolicyAnswerService;
import id.sikap.supervision.SupervisionListService;
import id.sikap.support.NotFoundException;
import id.sikap.trainingrecord.TrainingFigures;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the page of a companion's month needs, his own or somebody else's.
 */
@Component
class CompanionPage {

	private final CompanionMonthService months;

	private final CompanionService companions;

	private final PolicyAnswerService policies;

	private final BarrierService barriers;

	private final SupervisionListService supervisions;

	private final DecisionService decisions;

	private final TrainingFigures trainings;

	private final MonthlyReportList reports;

	private final BoardPage page;

	CompanionPage(CompanionMonthService months, CompanionService companions, PolicyAnswerService policies,
			BarrierService barriers, SupervisionListService supervisions, DecisionService decisions,
			TrainingFigures trainings, MonthlyReportList reports, BoardPage page) {
		this.months = months;
		this.companions = companions;
		this.policies = policies;
		this.barriers = barriers;
		this.supervisions = supervisions;
		this.decisions = decisions;
		this.trainings = trainings;
		this.reports = reports;
		this.page = page;
	}

	/**
	 * @throws NotFoundException when the account is no companion's
	 */
	String showOwn(String path, YearMonth bulan, AreaScope scope, Model model) {
		if (scope.companionId() == null) {
			throw new NotFoundException();
		}
		show(scope.companionId(), path, bulan, scope, model);
		model.addAttribute("reports", this.reports.openOf(scope.companionId()));
		model.addAttribute("barriers", this.barriers.ownedBy(scope.companionId()));
		model.addAttribute("policies", this.policies.toRead(scope.companionId()));
		model.addAttribute("unread", this.supervisions.unreadOf(scope.companionId()));
		model.addAttribute("followUps", this.decisions.openOf(scope.account()));
		model.addAttribute("trainings", this.trainings.aheadOf(scope.companionId()));
		return "dashboard/home";
	}

	/**
	 * @param path address of the page, whose other months the columns link to
	 */
	void show(UUID companionId, String path, YearMonth bulan, AreaScope scope, Model model) {
		Companion companion = this.companions.get(companionId, scope);
		YearMonth month = this.page.month(bulan, model);
		model.addAttribute("companion", companion);
		model.addAttribute("mine", this.months.of(companion, month, path, scope));
	}

}
