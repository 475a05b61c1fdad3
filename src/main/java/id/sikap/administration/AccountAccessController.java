package id.sikap.administration;

import java.util.List;
import java.util.UUID;

import id.sikap.account.AccountService;
import id.sikap.account.AreaScope;
import id.sikap.account.ForAdministration;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Locking, unlocking, and the code for a forgotten password.
 */
@Controller
@RequestMapping("/akun/{id}")
@ForAdministration
class AccountAccessController {

	private final AccountService accounts;

	AccountAccessController(AccountService accounts) {
		this.accounts = accounts;
	}

	@PostMapping("/kunci")
	String lock(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		this.accounts.lock(id, scope);
		return back(id, "account.locked", redirect);
	}

	@PostMapping("/buka")
	String unlock(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		this.accounts.unlock(id, scope);
		return back(id, "account.unlocked", redirect);
	}

	@PostMapping("/kode")
	String issueCode(@PathVariable UUID id, AreaScope scope, Model model) {
		model.addAttribute("slips", List.of(this.accounts.issueNewCode(id, scope)));
		return "account/slips";
	}

	@ExceptionHandler
	String refused(RuleViolation violation, @PathVariable UUID id, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flashWarning", violation.messageKey());
		return "redirect:/akun/" + id;
	}

	private static String back(UUID id, String message, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", message);
		return "redirect:/akun/" + id;
	}

}
