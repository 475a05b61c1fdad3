package id.sikap.programme;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.support.FormSubmission;
import id.sikap.support.RuleViolation;
import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A programme starts, ends with a result, or is cancelled.
 */
@Controller
@RequestMapping("/sistem-sosial/kegiatan/{id}")
@ForFieldStaff
class ProgrammeStepController {

	private static final String FORM = "programme/result";

	private static final int LONGEST_REASON = 500;

	private final ProgrammeService programmes;

	private final ProgrammeResultService results;

	ProgrammeStepController(ProgrammeService programmes, ProgrammeResultService results) {
		this.programmes = programmes;
		this.results = results;
	}

	@PostMapping("/mulai")
	String start(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		return act(id, redirect, "programme.started", () -> this.programmes.start(id, scope));
	}

	@PostMapping("/batal")
	String cancel(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		return act(id, redirect, "programme.cancelled", () -> this.programmes.cancel(id, written(reason), scope));
	}

	@GetMapping("/hasil")
	String result(@PathVariable UUID id, AreaScope scope, Model model) {
		ProgrammeResultForm form = this.results.stored(id, scope);
		if (form.finishedOn == null) {
			form.finishedOn = this.programmes.today();
		}
		model.addAttribute("form", form);
		model.addAttribute("programme", this.programmes.kept(id, scope));
		model.addAttribute("photos", this.results.photos(id, form, scope));
		return FORM;
	}

	@PostMapping("/hasil")
	ModelAndView finish(@PathVariable UUID id, @Valid @ModelAttribute("form") ProgrammeResultForm form,
			BindingResult errors, AreaScope scope, Model model, RedirectAttributes redirect) {
		model.addAttribute("programme", this.programmes.kept(id, scope));
		model.addAttribute("photos", this.results.photos(id, form, scope));
		return FormSubmission.handle(errors, FORM, () -> {
			this.results.finish(id, form, scope);
			redirect.addFlashAttribute("flash", "programme.finished");
			return "redirect:/sistem-sosial/kegiatan/" + id;
		}, () -> this.results.stored(id, scope));
	}

	@GetMapping("/foto/{photo}")
	ResponseEntity<byte[]> photo(@PathVariable UUID id, @PathVariable UUID photo, AreaScope scope) {
		return this.results.photo(id, photo, scope).response();
	}

	private static String act(UUID id, RedirectAttributes redirect, String done, Runnable action) {
		try {
			action.run();
			redirect.addFlashAttribute("flash", done);
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return "redirect:/sistem-sosial/kegiatan/" + id;
	}

	private static String written(String reason) {
		if (reason == null || reason.isBlank()) {
			throw RuleViolation.general("programme.error.reason");
		}
		return reason.strip().substring(0, Math.min(LONGEST_REASON, reason.strip().length()));
	}

}
