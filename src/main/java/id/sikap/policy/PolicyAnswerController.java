package id.sikap.policy;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.support.FormSubmission;
import id.sikap.support.RuleViolation;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is said to a policy, and taking one back that was recorded in error.
 */
@Controller
@RequestMapping("/sistem-sosial/kebijakan/{id}")
class PolicyAnswerController {

	private static final int LONGEST_TEXT = 2000;

	private final PolicyAnswerService answers;

	private final PolicyService policies;

	private final PolicyPage page;

	PolicyAnswerController(PolicyAnswerService answers, PolicyService policies, PolicyPage page) {
		this.answers = answers;
		this.policies = policies;
		this.page = page;
	}

	/**
	 * @param kembali whether the answer came from the first page, where the next one
	 * waits
	 */
	@PostMapping("/paham")
	@ForFieldStaff
	String understand(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean kembali, AreaScope scope,
			RedirectAttributes redirect) {
		act(redirect, "policy.understood", () -> this.answers.understand(id, scope));
		return kembali ? "redirect:/" : "redirect:/sistem-sosial/kebijakan/" + id;
	}

	@PostMapping("/tanya")
	@ForFieldStaff
	ModelAndView ask(@PathVariable UUID id, @Valid @ModelAttribute("form") QuestionForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		String view = this.page.show(id, scope, model);
		return FormSubmission.handle(errors, view, () -> {
			this.answers.ask(id, form.question, scope);
			redirect.addFlashAttribute("flash", "policy.asked");
			return "redirect:/sistem-sosial/kebijakan/" + id;
		});
	}

	@PostMapping("/pertanyaan/{question}/jawab")
	@ForCoordinators
	String answer(@PathVariable UUID id, @PathVariable UUID question, @RequestParam(required = false) String answer,
			AreaScope scope, RedirectAttributes redirect) {
		act(redirect, "policy.answered",
				() -> this.answers.answer(id, question, written(answer, "policy.error.answer"), scope));
		return "redirect:/sistem-sosial/kebijakan/" + id;
	}

	@PostMapping("/tarik")
	@ForCoordinators
	String withdraw(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		act(redirect, "policy.withdrawn",
				() -> this.policies.withdraw(id, written(reason, "policy.error.reason"), scope));
		return "redirect:/sistem-sosial/kebijakan/" + id;
	}

	private static void act(RedirectAttributes redirect, String done, Runnable action) {
		try {
			action.run();
			redirect.addFlashAttribute("flash", done);
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
	}

	private static String written(String text, String missing) {
		if (text == null || text.isBlank()) {
			throw RuleViolation.general(missing);
		}
		if (text.strip().length() > LONGEST_TEXT) {
			throw RuleViolation.general("policy.error.tooLong");
		}
		return text.strip();
	}

}
