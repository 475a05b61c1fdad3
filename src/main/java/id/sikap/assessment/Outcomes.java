package id.sikap.assessment;

import java.util.function.Supplier;

import id.sikap.support.RuleViolation;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tells on the next page what became of a step, or why it was refused.
 */
final class Outcomes {

	private Outcomes() {
	}

	/**
	 * @param key of the words; the step's result is their argument
	 */
	static void tell(RedirectAttributes redirect, String key, Supplier<?> step) {
		try {
			Object result = step.get();
			redirect.addFlashAttribute("flash", key);
			redirect.addFlashAttribute("flashArguments", new Object[] { result });
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
			redirect.addFlashAttribute("flashArguments", violation.arguments());
		}
	}

	static void tell(RedirectAttributes redirect, String key, Runnable step) {
		tell(redirect, key, () -> {
			step.run();
			return null;
		});
	}

}
