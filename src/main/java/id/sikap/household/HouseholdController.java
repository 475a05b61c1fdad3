package id.sikap.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.data.domain.Pageable;
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

@Controller
@RequestMapping("/kpm")
@ForFieldStaff
class HouseholdController {

	private static final String FORM = "household/form";

	private final HouseholdService households;

	private final HouseholdFormCheck check;

	private final HouseholdChoices choices;

	private final Clock clock;

	HouseholdController(HouseholdService households, HouseholdFormCheck check, HouseholdChoices choices, Clock clock) {
		this.households = households;
		this.check = check;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping
	String list(HouseholdFilter filter, AreaScope scope, Pageable page, Model model, RedirectAttributes redirect) {
		if (filter.asksForNumber()) {
			redirect.addFlashAttribute("flashWarning", "household.searchNumberHere");
			return "redirect:/kpm/cari-nomor";
		}
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.households.list(filter, scope, page));
		model.addAttribute("choices", this.choices.forFilter(filter, scope));
		model.addAttribute("statuses", HouseholdFilter.statuses());
		return "household/list";
	}

	@GetMapping("/baru")
	@ForCoordinators
	String blank(@RequestParam(required = false) String desa, @RequestParam(required = false) UUID kelompok,
			AreaScope scope, Model model) {
		HouseholdForm form = new HouseholdForm();
		form.villageCode = desa;
		form.groupId = kelompok;
		form.status = HouseholdStatus.AKTIF;
		form.statusSince = LocalDate.now(this.clock);
		model.addAttribute("form", form);
		this.choices.offer(desa, scope, model);
		return FORM;
	}

	/** The groups of the village that is chosen in the form. */
	@GetMapping("/pilihan-kelompok")
	@ForCoordinators
	String groups(@RequestParam(required = false) String villageCode, AreaScope scope, Model model) {
		HouseholdForm form = new HouseholdForm();
		form.villageCode = villageCode;
		model.addAttribute("form", form);
		this.choices.offer(villageCode, scope, model);
		return "household/group-choice :: choice";
	}

	@PostMapping
	@ForCoordinators
	ModelAndView create(@Valid @ModelAttribute("form") HouseholdForm form, BindingResult errors, AreaScope scope,
			Model model, RedirectAttributes redirect) {
		this.choices.offer(form.villageCode, scope, model);
		this.check.check(form, null, scope, errors);
		return FormSubmission.handle(errors, FORM, () -> {
			Household household = this.households.create(form, scope);
			redirect.addFlashAttribute("flash", "household.created");
			return "redirect:/kpm/" + household.getId();
		});
	}

	@GetMapping("/{id}/ubah")
	@ForCoordinators
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		Household household = this.households.getForCoordinator(id, scope);
		model.addAttribute("household", household);
		model.addAttribute("form", HouseholdForm.of(household));
		this.choices.offer(household.getVillageCode(), scope, model);
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	@ForCoordinators
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") HouseholdForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		Household household = this.households.getForCoordinator(id, scope);
		model.addAttribute("household", household);
		this.choices.offer(household.getVillageCode(), scope, model);
		model.addAttribute("differenceNames", this.choices.names(form.villageCode, household.getVillageCode()));
		this.check.check(form, household, scope, errors);
		return FormSubmission.handle(errors, FORM, () -> {
			this.households.change(id, form, scope);
			redirect.addFlashAttribute("flash", "household.changed");
			return "redirect:/kpm/" + id;
		}, () -> form.stored(this.households.get(id, scope)));
	}

}
