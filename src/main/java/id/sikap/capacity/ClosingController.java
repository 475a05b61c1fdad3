package id.sikap.capacity;

import java.time.Clock;
import java.time.YearMonth;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.account.ForRegencyCoordinators;
import id.sikap.assessment.AssessmentSheets;
import id.sikap.assessment.RoundMonths;
import id.sikap.assessment.RoundService;
import id.sikap.indicator.CapacityLevel;
import id.sikap.score.MonthClosing;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the regency coordinator verifies what was submitted, and closes the month.
 */
@Controller
@RequestMapping("/kapasitas/penutupan")
@ForRegencyCoordinators
class ClosingController {

	private static final String BACK = "redirect:/kapasitas/penutupan?bulan=";

	private final MonthClosing closing;

	private final RoundService rounds;

	private final AssessmentSheets sheets;

	private final RoundMonths months;

	private final Clock clock;

	ClosingController(MonthClosing closing, RoundService rounds, AssessmentSheets sheets, RoundMonths months,
			Clock clock) {
		this.closing = closing;
		this.rounds = rounds;
		this.sheets = sheets;
		this.months = months;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(required = false) YearMonth bulan, AreaScope scope, Model model) {
		String regency = scope.regencyCode();
		YearMonth month = this.months.choose(bulan, regency, model);
		model.addAttribute("rounds",
				Stream.of(CapacityLevel.values())
					.map((level) -> this.sheets.of(level, regency, month, scope))
					.toList());
		model.addAttribute("ended", month.isBefore(YearMonth.now(this.clock)));
		return "capacity/closing";
	}

	/** Computes the month's values anew. */
	@PostMapping("/hitung")
	String refresh(@RequestParam YearMonth bulan, AreaScope scope, RedirectAttributes redirect) {
		return tell(redirect, "capacity.refreshed", bulan,
				() -> this.rounds.refresh(scope.regencyCode(), bulan, scope.account().id()));
	}

	@PostMapping("/tutup")
	String close(@RequestParam YearMonth bulan, AreaScope scope, RedirectAttributes redirect) {
		return tell(redirect, "capacity.closed", bulan, () -> this.closing.close(scope.regencyCode(), bulan, scope));
	}

	@PostMapping("/buka")
	String reopen(@RequestParam YearMonth bulan, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		return tell(redirect, "capacity.reopened", bulan,
				() -> this.closing.reopen(scope.regencyCode(), bulan, reason, scope));
	}

	private static String tell(RedirectAttributes redirect, String key, YearMonth month, Runnable step) {
		try {
			step.run();
			redirect.addFlashAttribute("flash", key);
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
			redirect.addFlashAttribute("flashArguments", violation.arguments());
		}
		return BACK + month;
	}

}
