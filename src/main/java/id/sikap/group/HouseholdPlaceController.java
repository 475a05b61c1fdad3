package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.household.Household;
import id.sikap.household.HouseholdService;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The groups of a family, a part of its page.
 */
@Controller
@RequestMapping("/kpm/{id}/kelompok")
@ForFieldStaff
class HouseholdPlaceController {

	private static final String JOIN = "group/join";

	private final HouseholdService households;

	private final MembershipService memberships;

	private final GroupPeople people;

	private final Clock clock;

	HouseholdPlaceController(HouseholdService households, MembershipService memberships, GroupPeople people,
			Clock clock) {
		this.households = households;
		this.memberships = memberships;
		this.people = people;
		this.clock = clock;
	}

	@GetMapping
	String places(@PathVariable UUID id, @RequestHeader(name = "HX-Request", required = false) boolean part,
			AreaScope scope, Model model) {
		Household household = this.households.get(id, scope);
		List<PlaceRow> places = this.people.placesOf(id);
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("household", household);
		model.addAttribute("places", places);
		model.addAttribute("current", places.stream().filter((place) -> place.isOn(today)).findFirst().orElse(null));
		model.addAttribute("coordinates", scope.coordinates(household));
		return part ? "group/places :: panel" : "group/places";
	}

	@GetMapping("/masuk")
	@ForCoordinators
	String joining(@PathVariable UUID id, AreaScope scope, Model model) {
		JoinForm form = new JoinForm();
		form.memberFrom = LocalDate.now(this.clock);
		model.addAttribute("form", form);
		return choices(id, scope, model);
	}

	@PostMapping("/masuk")
	@ForCoordinators
	ModelAndView join(@PathVariable UUID id, @Valid @ModelAttribute("form") JoinForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		choices(id, scope, model);
		return FormSubmission.handle(errors, JOIN, () -> {
			this.memberships.addAll(form.groupId, List.of(id), form.memberFrom, scope);
			redirect.addFlashAttribute("flash", "group.membersAdded");
			redirect.addFlashAttribute("flashArguments", new Object[] { 1 });
			return "redirect:/kpm/" + id;
		});
	}

	private String choices(UUID id, AreaScope scope, Model model) {
		Household household = this.households.getForCoordinator(id, scope);
		model.addAttribute("household", household);
		model.addAttribute("targets", this.memberships.choicesIn(household.getVillageCode(), scope));
		return JOIN;
	}

}
