package id.sikap.administration;

import java.util.List;
import java.util.UUID;

import id.sikap.account.AccountService;
import id.sikap.account.AreaScope;
import id.sikap.account.ForAdministration;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
		return act(id, redirect, () -> {
			this.accounts.lock(id, scope);
			redirect.addFlashAttribute("flash", "account.locked");
		});
	}

	@PostMapping("/buka")
	String unlock(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		return act(id, redirect, () -> {
			this.accounts.unlock(id, scope);
			redirect.addFlashAttribute("flash", "account.unlocked");
		});
	}

	/** The slip is the answer itself: its code is kept nowhere. */
	@PostMapping("/kode")
	String issueCode(@PathVariable UUID id, AreaScope scope, Model model, RedirectAttributes redirect) {
		String refused = act(id, redirect,
				() -> model.addAttribute("slips", List.of(this.accounts.issueNewCode(id, scope))));
		return model.containsAttribute("slips") ? "account/slips" : refused;
	}

	private static String act(UUID id, RedirectAttributes redirect, Runnable action) {
		try {
			action.run();
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return "redirect:/akun/" + id;
	}

}
