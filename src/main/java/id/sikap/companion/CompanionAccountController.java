package id.sikap.companion;

import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/pendamping/akun")
@ForCoordinators
class CompanionAccountController {

	private final CompanionAccountService accounts;

	CompanionAccountController(CompanionAccountService accounts) {
		this.accounts = accounts;
	}

	@GetMapping
	String withoutAccount(AreaScope scope, Model model) {
		model.addAttribute("companions", this.accounts.withoutAccount(scope));
		return "companion/accounts";
	}

	/** The slips are the answer itself: the codes in them are kept nowhere. */
	@PostMapping
	String create(@RequestParam(defaultValue = "") List<UUID> companionIds, AreaScope scope, Model model) {
		if (companionIds.isEmpty()) {
			throw RuleViolation.general("companion.account.error.none");
		}
		model.addAttribute("slips", this.accounts.create(companionIds, scope));
		return "account/slips";
	}

	@ExceptionHandler
	String refused(RuleViolation violation, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flashWarning", violation.messageKey());
		return "redirect:/pendamping/akun";
	}

}
