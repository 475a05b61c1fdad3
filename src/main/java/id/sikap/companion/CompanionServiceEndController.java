package id.sikap.companion;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The end of a companion's service, and taking it back.
 */
@Controller
@RequestMapping("/pendamping/{id}/akhir-tugas")
@ForCoordinators
class CompanionServiceEndController {

	private static final String FORM = "companion/service-end";

	private final CompanionService companions;

	CompanionServiceEndController(CompanionService companions) {
		this.companions = companions;
	}

	@ModelAttribute("companion")
	Companion companion(@PathVariable UUID id, AreaScope scope) {
		return this.companions.get(id, scope);
	}

	@GetMapping
	String blank(Model model) {
		model.addAttribute("form", new EndOfServiceForm());
		return FORM;
	}

	@PostMapping
	ModelAndView end(@PathVariable UUID id, @Valid @ModelAttribute("form") EndOfServiceForm form, BindingResult errors,
			AreaScope scope, RedirectAttributes redirect) {
		return FormSubmission.handle(errors, FORM, () -> {
			this.companions.endService(id, form.lastDay, form.reason, scope);
			redirect.addFlashAttribute("flash", "companion.serviceEnded");
			return "redirect:/pendamping/" + id;
		});
	}

	@PostMapping("/batal")
	String resume(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		this.companions.resumeService(id, scope);
		redirect.addFlashAttribute("flash", "companion.serviceResumed");
		return "redirect:/pendamping/" + id;
	}

}
