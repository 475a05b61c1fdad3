package id.sikap.issuing;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForRegencyCoordinators;
import id.sikap.support.MonthRange;
import id.sikap.support.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * All reports of a month that are not issued yet, in one go.
 */
@Controller
@RequestMapping("/laporan/penerbitan")
@ForRegencyCoordinators
class IssueRunController {

	private final IssueRunService runs;

	private final Clock clock;

	IssueRunController(IssueRunService runs, Clock clock) {
		this.runs = runs;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(required = false) YearMonth bulan, AreaScope scope, Model model) {
		MonthRange range = MonthRange.until(0, this.clock);
		YearMonth month = range.choose(bulan, range.last().minusMonths(1));
		String regency = scope.regencyCode();
		List<IssueRun> runs = this.runs.runs(regency, month);
		List<IssueRunService.Standing> standings = this.runs.standings(regency, month);
		model.addAttribute("month", month);
		model.addAttribute("first", range.first());
		model.addAttribute("last", range.last());
		model.addAttribute("closed", this.runs.isClosed(regency, month));
		model.addAttribute("standings", standings);
		model.addAttribute("complete", standings.stream().allMatch(IssueRunService.Standing::isComplete));
		model.addAttribute("ended", runs.stream().filter((run) -> !run.isRunning()).toList());
		model.addAttribute("running", runs.stream().filter(IssueRun::isRunning).findFirst().orElse(null));
		return "issuing/month";
	}

	/**
	 * @param pendamping whether the reports of companions, too
	 */
	@PostMapping
	String start(@RequestParam YearMonth bulan, @RequestParam(defaultValue = "false") boolean pendamping,
			AreaScope scope, RedirectAttributes redirect) {
		try {
			this.runs.start(scope.regencyCode(), bulan, pendamping, scope);
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return "redirect:/laporan/penerbitan?bulan=" + bulan;
	}

	/** How far it is; asked for by the page until it ends. */
	@GetMapping("/{id}/kemajuan")
	String progress(@PathVariable UUID id, AreaScope scope, Model model, HttpServletResponse response) {
		IssueRun run = this.runs.get(id, scope);
		model.addAttribute("running", run);
		if (!run.isRunning()) {
			response.setHeader("HX-Refresh", "true");
		}
		return "issuing/progress";
	}

}
