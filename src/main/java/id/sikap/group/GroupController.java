package id.sikap.group;

import java.time.DayOfWeek;
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
@RequestMapping("/kelompok")
@ForFieldStaff
class GroupController {

	private static final String FORM = "group/form";

	private final GroupService groups;

	private final GroupUpkeep upkeep;

	private final GroupPeople people;

	private final GroupAreas areas;

	GroupController(GroupService groups, GroupUpkeep upkeep, GroupPeople people, GroupAreas areas) {
		this.groups = groups;
		this.upkeep = upkeep;
		this.people = people;
		this.areas = areas;
	}

	@ModelAttribute("days")
	DayOfWeek[] days() {
		return DayOfWeek.values();
	}

	@GetMapping
	String list(GroupFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.groups.list(filter, scope, page));
		model.addAttribute("statuses", GroupFilter.GroupStatus.others());
		model.addAttribute("subdistricts", this.areas.subdistricts(scope));
		model.addAttribute("villages", this.areas.villages(filter.kecamatan(), scope));
		model.addAttribute("companions",
				scope.wholeArea() ? this.people.companionChoices(filter.kecamatan(), scope) : null);
		return "group/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AreaScope scope, Model model) {
		HouseholdGroup group = this.groups.get(id, scope);
		model.addAttribute("group", group);
		model.addAttribute("place", this.areas.nameWithSubdistrict(group.getVillageCode()));
		model.addAttribute("people", this.people.of(group));
		model.addAttribute("coordinates", scope.coordinates(group));
		return "group/show";
	}

	@GetMapping("/baru")
	@ForCoordinators
	String blank(@RequestParam(required = false) String desa, AreaScope scope, Model model) {
		GroupForm form = new GroupForm();
		form.villageCode = desa;
		model.addAttribute("form", form);
		return blank(scope, model);
	}

	@PostMapping
	@ForCoordinators
	ModelAndView create(@Valid @ModelAttribute("form") GroupForm form, BindingResult errors, AreaScope scope,
			Model model, RedirectAttributes redirect) {
		blank(scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			HouseholdGroup group = this.upkeep.create(form, scope);
			redirect.addFlashAttribute("flash", "group.created");
			return "redirect:/kelompok/" + group.getId();
		});
	}

	@GetMapping("/{id}/ubah")
	@ForCoordinators
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		HouseholdGroup group = existing(id, scope, model);
		model.addAttribute("form", GroupForm.of(group));
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	@ForCoordinators
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") GroupForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		existing(id, scope, model);
		model.addAttribute("differenceNames", this.people.memberChoices(id));
		return FormSubmission.handle(errors, FORM, () -> {
			this.upkeep.change(id, form, scope);
			redirect.addFlashAttribute("flash", "group.changed");
			return "redirect:/kelompok/" + id;
		}, () -> GroupForm.of(this.groups.get(id, scope)));
	}

	private String blank(AreaScope scope, Model model) {
		model.addAttribute("villages", this.areas.villages(null, scope));
		model.addAttribute("companions", this.people.companionChoices(null, scope));
		return FORM;
	}

	private HouseholdGroup existing(UUID id, AreaScope scope, Model model) {
		HouseholdGroup group = this.groups.getForCoordinator(id, scope);
		model.addAttribute("group", group);
		model.addAttribute("members", this.people.memberChoices(id));
		return group;
	}

}
