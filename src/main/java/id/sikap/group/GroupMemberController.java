package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.household.HouseholdFilter;
import id.sikap.household.HouseholdService;
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

/**
 * Families that come into a group, change to another, or leave.
 */
@Controller
@RequestMapping("/kelompok/{id}/anggota")
@ForCoordinators
class GroupMemberController {

	private static final String ADD = "group/add-members";

	private static final String MOVE = "group/move";

	private static final String LEAVE = "group/leave";

	private final GroupService groups;

	private final MembershipService memberships;

	private final HouseholdService households;

	private final Clock clock;

	GroupMemberController(GroupService groups, MembershipService memberships, HouseholdService households,
			Clock clock) {
		this.groups = groups;
		this.memberships = memberships;
		this.households = households;
		this.clock = clock;
	}

	@ModelAttribute("group")
	HouseholdGroup group(@PathVariable UUID id, AreaScope scope) {
		return this.groups.getForCoordinator(id, scope);
	}

	@GetMapping("/baru")
	String choose(@PathVariable UUID id, @RequestParam(required = false) String q, AreaScope scope, Pageable page,
			Model model) {
		NewMembersForm form = new NewMembersForm();
		form.memberFrom = LocalDate.now(this.clock);
		model.addAttribute("form", form);
		return withoutGroup(id, q, scope, page, model);
	}

	@PostMapping
	ModelAndView add(@PathVariable UUID id, @RequestParam(required = false) String q,
			@Valid @ModelAttribute("form") NewMembersForm form, BindingResult errors, AreaScope scope, Pageable page,
			Model model, RedirectAttributes redirect) {
		withoutGroup(id, q, scope, page, model);
		return FormSubmission.handle(errors, ADD, () -> {
			this.memberships.addAll(id, form.householdIds, form.memberFrom, scope);
			redirect.addFlashAttribute("flash", "group.membersAdded");
			redirect.addFlashAttribute("flashArguments", new Object[] { form.householdIds.size() });
			return "redirect:/kelompok/" + id;
		});
	}

	@GetMapping("/{householdId}/pindah")
	String moving(@PathVariable UUID id, @PathVariable UUID householdId, AreaScope scope, Model model) {
		MoveForm form = new MoveForm();
		form.memberFrom = LocalDate.now(this.clock);
		model.addAttribute("form", form);
		return otherGroups(id, householdId, scope, model);
	}

	@PostMapping("/{householdId}/pindah")
	ModelAndView move(@PathVariable UUID id, @PathVariable UUID householdId,
			@Valid @ModelAttribute("form") MoveForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		otherGroups(id, householdId, scope, model);
		return FormSubmission.handle(errors, MOVE, () -> {
			this.memberships.move(id, householdId, form.targetId, form.memberFrom, form.endReason, scope);
			redirect.addFlashAttribute("flash", "group.memberMoved");
			return "redirect:/kelompok/" + id;
		});
	}

	@GetMapping("/{householdId}/keluar")
	String leaving(@PathVariable UUID householdId, AreaScope scope, Model model) {
		model.addAttribute("form", new MemberEndForm());
		model.addAttribute("household", this.households.getForCoordinator(householdId, scope));
		return LEAVE;
	}

	@PostMapping("/{householdId}/keluar")
	ModelAndView leave(@PathVariable UUID id, @PathVariable UUID householdId,
			@Valid @ModelAttribute("form") MemberEndForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		model.addAttribute("household", this.households.getForCoordinator(householdId, scope));
		return FormSubmission.handle(errors, LEAVE, () -> {
			this.memberships.leave(id, householdId, form.memberUntil, form.endReason, scope);
			redirect.addFlashAttribute("flash", "group.memberLeft");
			return "redirect:/kelompok/" + id;
		});
	}

	private String withoutGroup(UUID id, String q, AreaScope scope, Pageable page, Model model) {
		HouseholdFilter filter = new HouseholdFilter(q, null, this.groups.get(id, scope).getVillageCode(),
				HouseholdFilter.NO_GROUP, null);
		model.addAttribute("page", this.households.list(filter, scope, page));
		return ADD;
	}

	private String otherGroups(UUID id, UUID householdId, AreaScope scope, Model model) {
		model.addAttribute("household", this.households.getForCoordinator(householdId, scope));
		Map<UUID, String> targets = this.memberships.choicesIn(this.groups.get(id, scope).getVillageCode(), scope);
		targets.remove(id);
		model.addAttribute("targets", targets);
		return MOVE;
	}

}
