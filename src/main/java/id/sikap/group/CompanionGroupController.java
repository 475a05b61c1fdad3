package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
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
 * The groups of a companion: a part of his page, and their handover when he leaves.
 */
@Controller
@RequestMapping("/pendamping/{id}")
@ForCoordinators
class CompanionGroupController {

	private static final String HANDOVER = "group/caseload-handover";

	private final CompanionService companions;

	private final GroupService groups;

	private final GroupPeople people;

	private final AssignmentService assignments;

	private final Clock clock;

	CompanionGroupController(CompanionService companions, GroupService groups, GroupPeople people,
			AssignmentService assignments, Clock clock) {
		this.companions = companions;
		this.groups = groups;
		this.people = people;
		this.assignments = assignments;
		this.clock = clock;
	}

	@GetMapping("/kelompok")
	String groups(@PathVariable UUID id, @RequestHeader(name = "HX-Request", required = false) boolean part,
			AreaScope scope, Model model) {
		List<GroupSummary> served = this.groups.servedToday(id, scope);
		model.addAttribute("companion", this.companions.get(id, scope));
		model.addAttribute("groups", served);
		model.addAttribute("villages", served.stream().map(GroupSummary::villageCode).distinct().sorted().toList());
		return part ? "group/of-companion :: panel" : "group/of-companion";
	}

	@GetMapping("/serah-terima")
	String handingOver(@PathVariable UUID id, AreaScope scope, Model model) {
		CaseloadHandoverForm form = new CaseloadHandoverForm();
		form.groupIds = choices(id, scope, model).stream().map(HeldGroup::id).toList();
		form.fromDay = firstDayWithout(this.companions.get(id, scope));
		model.addAttribute("form", form);
		return HANDOVER;
	}

	@PostMapping("/serah-terima")
	ModelAndView handOver(@PathVariable UUID id, @Valid @ModelAttribute("form") CaseloadHandoverForm form,
			BindingResult errors, AreaScope scope, Model model, RedirectAttributes redirect) {
		choices(id, scope, model);
		return FormSubmission.handle(errors, HANDOVER, () -> {
			int groups = this.assignments.handOverAll(id, form.successorId, form.groupIds, form.fromDay, form.reason,
					scope);
			redirect.addFlashAttribute("flash", "group.allHandedOver");
			redirect.addFlashAttribute("flashArguments", new Object[] { groups });
			return "redirect:/pendamping/" + id;
		});
	}

	private LocalDate firstDayWithout(Companion companion) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate end = companion.getServiceTo();
		return (end == null || end.isBefore(PastMonths.earliest(today))) ? today : end.plusDays(1);
	}

	private List<HeldGroup> choices(UUID id, AreaScope scope, Model model) {
		Companion companion = this.companions.get(id, scope);
		List<HeldGroup> held = this.people.heldBy(id, scope);
		Map<UUID, String> successors = this.people.companionChoices(companion.getSubdistrictCode(), scope);
		successors.remove(id);
		model.addAttribute("companion", companion);
		model.addAttribute("groups", held);
		model.addAttribute("groupNames", this.people.namesOf(held));
		model.addAttribute("companions", successors);
		return held;
	}

}
