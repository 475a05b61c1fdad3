package id.sikap.schedule;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What becomes of a request; each ends at the list, with what was done or why not.
 */
@Controller
@RequestMapping("/p2k2/pengecualian")
class ExcuseDecisionController {

	private static final int LONGEST_REASON = 300;

	private final ExcuseService excuses;

	ExcuseDecisionController(ExcuseService excuses) {
		this.excuses = excuses;
	}

	@PostMapping("/setujui")
	@ForCoordinators
	String confirm(@RequestParam(required = false) List<UUID> id, AreaScope scope, RedirectAttributes redirect) {
		return answer(redirect, "excuse.confirmed", () -> {
			if (id == null) {
				throw RuleViolation.general("excuse.error.none");
			}
			return this.excuses.confirm(id, scope);
		});
	}

	@PostMapping("/{id}/tolak")
	@ForCoordinators
	String refuse(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		return answer(redirect, "excuse.refused", () -> {
			this.excuses.refuse(id, written(reason), scope);
			return 1;
		});
	}

	@PostMapping("/{id}/tarik")
	@ForFieldStaff
	String withdraw(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		return answer(redirect, "excuse.withdrawn", () -> {
			this.excuses.withdraw(id, written(reason), scope);
			return 1;
		});
	}

	private static String answer(RedirectAttributes redirect, String done, Supplier<Integer> action) {
		try {
			redirect.addFlashAttribute("flashArguments", new Object[] { action.get() });
			redirect.addFlashAttribute("flash", done);
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return "redirect:/p2k2/pengecualian";
	}

	private static String written(String reason) {
		if (reason == null || reason.isBlank()) {
			throw RuleViolation.general("excuse.error.reason");
		}
		return reason.strip().substring(0, Math.min(LONGEST_REASON, reason.strip().length()));
	}

}
