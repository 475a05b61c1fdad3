package id.sikap.household;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.Area;
import id.sikap.area.AreaService;
import id.sikap.identity.PhoneNumber;
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
 * The page of one family, and what a companion keeps up to date on it.
 */
@Controller
@RequestMapping("/kpm/{id}")
@ForFieldStaff
class HouseholdPageController {

	private static final String CONTACT = "household/contact";

	private final HouseholdService households;

	private final HouseholdMemberService members;

	private final HouseholdStatusService statuses;

	private final HouseholdNumbers numbers;

	private final HouseholdFormCheck check;

	private final AreaService areas;

	HouseholdPageController(HouseholdService households, HouseholdMemberService members,
			HouseholdStatusService statuses, HouseholdNumbers numbers, HouseholdFormCheck check, AreaService areas) {
		this.households = households;
		this.members = members;
		this.statuses = statuses;
		this.numbers = numbers;
		this.check = check;
		this.areas = areas;
	}

	@ModelAttribute("household")
	Household household(@PathVariable UUID id, AreaScope scope) {
		return this.households.get(id, scope);
	}

	@GetMapping
	String show(@ModelAttribute(name = "household", binding = false) Household household, AreaScope scope,
			Model model) {
		model.addAttribute("place", this.areas.name(household.getVillageCode()) + ", "
				+ this.areas.name(Area.subdistrictOf(household.getVillageCode())));
		model.addAttribute("phone", (household.getPhone() == null) ? null : PhoneNumber.national(household.getPhone()));
		model.addAttribute("coordinates", scope.coordinates(household));
		model.addAttribute("family", this.members.of(household));
		model.addAttribute("history", this.statuses.history(household));
		model.addAttribute("sameCard", this.numbers.onSameCard(household, scope));
		return "household/show";
	}

	@GetMapping("/kontak")
	String editContact(@ModelAttribute(name = "household", binding = false) Household household, Model model) {
		model.addAttribute("form", HouseholdContactForm.of(household));
		model.addAttribute("cardHolders", CardHolder.values());
		return CONTACT;
	}

	@PostMapping("/kontak")
	ModelAndView changeContact(@PathVariable UUID id, @Valid @ModelAttribute("form") HouseholdContactForm form,
			BindingResult errors, AreaScope scope, Model model, RedirectAttributes redirect) {
		model.addAttribute("cardHolders", CardHolder.values());
		this.check.check(form, errors);
		return FormSubmission.handle(errors, CONTACT, () -> {
			this.households.changeContact(id, form, scope);
			redirect.addFlashAttribute("flash", "household.changed");
			return "redirect:/kpm/" + id;
		}, () -> HouseholdContactForm.of(this.households.get(id, scope)));
	}

}
