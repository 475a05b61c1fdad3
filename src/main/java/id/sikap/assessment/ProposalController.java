package id.sikap.assessment;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.support.RuleViolation;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What somebody says of himself, his team or a village that he serves.
 */
@Controller
@ForFieldStaff
class ProposalController {

	private static final String FORM = "assessment/proposal";

	private final ProposalService proposals;

	private final RoundMonths months;

	ProposalController(ProposalService proposals, RoundMonths months) {
		this.proposals = proposals;
		this.months = months;
	}

	/** The companion's own sheet. */
	@GetMapping("/kapasitas/diri")
	String own(@RequestParam(required = false) YearMonth bulan, AreaScope scope, Model model) {
		YearMonth month = this.months.choose(bulan, scope.regencyCode(), model);
		return "redirect:/kapasitas/usulan/" + this.proposals.own(month, scope) + "?bulan=" + month;
	}

	@GetMapping("/kapasitas/usulan/{id}")
	String form(@PathVariable UUID id, @RequestParam(required = false) YearMonth bulan, AreaScope scope, Model model) {
		show(id, bulan, scope, model);
		model.addAttribute("typed", Map.of());
		return FORM;
	}

	private YearMonth show(UUID id, YearMonth bulan, AreaScope scope, Model model) {
		YearMonth month = this.months.choose(bulan, scope.regencyCode(), model);
		Sheet sheet = this.proposals.sheet(id, month, scope);
		model.addAttribute("sheet", sheet);
		model.addAttribute("row", sheet.rows().get(0));
		return month;
	}

	@PostMapping("/kapasitas/usulan/{id}")
	ModelAndView save(@PathVariable UUID id, @RequestParam(required = false) YearMonth bulan,
			@RequestParam Map<String, String> typed, AreaScope scope, Model model, RedirectAttributes redirect) {
		YearMonth month = show(id, bulan, scope, model);
		try {
			this.proposals.save(id, month, typed, scope);
		}
		catch (RuleViolation violation) {
			model.addAttribute("typed", typed);
			model.addAttribute("problem", violation.messageKey());
			return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		redirect.addFlashAttribute("flash", "assessment.proposed");
		return new ModelAndView("redirect:/kapasitas/usulan/" + id + "?bulan=" + month);
	}

}
