package id.sikap.resource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.support.FormSubmission;
import id.sikap.support.RuleViolation;
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
 * The end of a resource: lost or no longer used, and back into use.
 */
@Controller
@RequestMapping("/organisasi/sarana/{id}")
@ForCoordinators
class ResourceEndController {

	private static final String FORM = "resource/end";

	private static final List<ResourceState> ENDINGS = List.of(ResourceState.LOST, ResourceState.RETIRED);

	private final ResourceService resources;

	private final Clock clock;

	ResourceEndController(ResourceService resources, Clock clock) {
		this.resources = resources;
		this.clock = clock;
	}

	@GetMapping("/akhiri")
	String form(@PathVariable UUID id, AreaScope scope, Model model) {
		EndForm form = EndForm.of(this.resources.get(id, scope));
		form.day = LocalDate.now(this.clock);
		model.addAttribute("form", form);
		showResource(id, scope, model);
		return FORM;
	}

	@PostMapping("/akhiri")
	ModelAndView end(@PathVariable UUID id, @Valid @ModelAttribute("form") EndForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		showResource(id, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			this.resources.end(id, form, scope);
			redirect.addFlashAttribute("flash", "resource.wasEnded");
			return "redirect:/organisasi/sarana/" + id;
		}, () -> EndForm.of(this.resources.get(id, scope)));
	}

	@PostMapping("/pakai")
	String restore(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		try {
			this.resources.restore(id, scope);
			redirect.addFlashAttribute("flash", "resource.restored");
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return "redirect:/organisasi/sarana/" + id;
	}

	private void showResource(UUID id, AreaScope scope, Model model) {
		model.addAttribute("resource", this.resources.get(id, scope));
		model.addAttribute("endings", ENDINGS);
		model.addAttribute("today", LocalDate.now(this.clock));
	}

}
