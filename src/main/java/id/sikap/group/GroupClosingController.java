package id.sikap.group;

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
@RequestMapping("/kelompok/{id}/tutup")
@ForCoordinators
class GroupClosingController {

	private static final String FORM = "group/close";

	private final GroupService groups;

	private final GroupPeople people;

	private final GroupUpkeep upkeep;

	GroupClosingController(GroupService groups, GroupPeople people, GroupUpkeep upkeep) {
		this.groups = groups;
		this.people = people;
		this.upkeep = upkeep;
	}

	@ModelAttribute
	void frame(@PathVariable UUID id, AreaScope scope, Model model) {
		HouseholdGroup group = this.groups.getForCoordinator(id, scope);
		model.addAttribute("group", group);
		model.addAttribute("members", this.people.memberChoices(id).size());
	}

	@GetMapping
	String blank(Model model) {
		model.addAttribute("form", new GroupClosingForm());
		return FORM;
	}

	@PostMapping
	ModelAndView close(@PathVariable UUID id, @Valid @ModelAttribute("form") GroupClosingForm form,
			BindingResult errors, AreaScope scope, RedirectAttributes redirect) {
		return FormSubmission.handle(errors, FORM, () -> {
			this.upkeep.close(id, form.closedOn, scope);
			redirect.addFlashAttribute("flash", "group.closed");
			return "redirect:/kelompok/" + id;
		});
	}

}
