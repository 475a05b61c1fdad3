package id.sikap.monthlyreport;

import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What becomes of a version; each ends at the report, with what was done or why not.
 */
@Controller
@RequestMapping("/laporan-bulanan/{companionId}/{month}")
@ForCoordinators
class MonthlyReportDecisionController {

	private static final int LONGEST_REASON = 500;

	private final MonthlyReportService reports;

	MonthlyReportDecisionController(MonthlyReportService reports) {
		this.reports = reports;
	}

	@PostMapping("/terima")
	String accept(@PathVariable UUID companionId, @PathVariable YearMonth month, @RequestParam int version,
			AreaScope scope, RedirectAttributes redirect) {
		return answer(companionId, month, redirect, "monthlyreport.accepted",
				() -> this.reports.accept(companionId, month, version, scope));
	}

	@PostMapping("/kembalikan")
	String sendBack(@PathVariable UUID companionId, @PathVariable YearMonth month, @RequestParam int version,
			@RequestParam(required = false) String reason, AreaScope scope, RedirectAttributes redirect) {
		return answer(companionId, month, redirect, "monthlyreport.returned",
				() -> this.reports.sendBack(companionId, month, version, cut(reason), scope));
	}

	private static String answer(UUID companionId, YearMonth month, RedirectAttributes redirect, String done,
			Runnable action) {
		try {
			action.run();
			redirect.addFlashAttribute("flash", done);
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return "redirect:/laporan-bulanan/" + companionId + "/" + month;
	}

	private static String cut(String reason) {
		return (reason == null) ? null : reason.substring(0, Math.min(LONGEST_REASON, reason.length()));
	}

}
