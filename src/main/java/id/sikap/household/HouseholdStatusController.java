package id.sikap.household;

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

@Controller
@RequestMapping("/kpm/{id}/status")
@ForCoordinators
class HouseholdStatusController {

	private static final String FORM = "household/status";

	private final HouseholdService households;

	private final HouseholdStatusService statuses;

	HouseholdStatusController(HouseholdService households, HouseholdStatusService statuses) {
		this.households = households;
		this.statuses = statuses;
	}

	@ModelAttribute("household")
	Household household(@PathVariable UUID id, AreaScope scope) {
		return this.households.getForCoordinator(id, scope);
	}

	@GetMapping
	String blank(Model model) {
		model.addAttribute("form", new StatusChangeForm());
		return FORM;
	}

	@PostMapping
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") StatusChangeForm form,
			BindingResult errors, AreaScope scope, RedirectAttributes redirect) {
		return FormSubmission.handle(errors, FORM, () -> {
			this.statuses.change(id, form, scope);
			redirect.addFlashAttribute("flash", "household.statusChanged");
			return "redirect:/kpm/" + id;
		});
	}

}
