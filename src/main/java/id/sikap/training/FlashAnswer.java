package id.sikap.training;

import id.sikap.support.RuleViolation;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a page says after a button was pressed: that it is done, or why not.
 */
public final class FlashAnswer {

	private static final int LONGEST_REASON = 300;

	private FlashAnswer() {
	}

	public static void of(RedirectAttributes redirect, String done, Runnable action) {
		try {
			action.run();
			redirect.addFlashAttribute("flash", done);
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
			redirect.addFlashAttribute("flashArguments", violation.arguments());
		}
	}

	/**
	 * @throws RuleViolation when nothing is written
	 */
	public static String written(String reason) {
		if (reason == null || reason.isBlank()) {
			throw RuleViolation.general("training.error.reason");
		}
		return reason.strip().substring(0, Math.min(LONGEST_REASON, reason.strip().length()));
	}

}
