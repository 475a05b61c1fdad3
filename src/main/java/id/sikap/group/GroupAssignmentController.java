package id.sikap.group;

import java.time.Clock;
import java.time.LocalDate;
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
 * Who serves a group: the next holder, a cover for some days.
 */
@Controller
@RequestMapping("/kelompok/{id}/pendamping")
@ForCoordinators
class GroupAssignmentController {

	private static final String HANDOVER = "group/handover";

	private static final String COVER = "group/cover";

	private static final String COVER_END = "group/cover-end";

	private final GroupService groups;

	private final GroupPeople people;

	private final AssignmentService assignments;

	private final Clock clock;

	GroupAssignmentController(GroupService groups, GroupPeople people, AssignmentService assignments, Clock clock) {
		this.groups = groups;
		this.people = people;
		this.assignments = assignments;
		this.clock = clock;
	}

	@ModelAttribute
	void frame(@PathVariable UUID id, @PathVariable(required = false) UUID assignmentId, AreaScope scope, Model model) {
		HouseholdGroup group = this.groups.getForCoordinator(id, scope);
		model.addAttribute("group", group);
		model.addAttribute("assignmentId", assignmentId);
		model.addAttribute("people", this.people.of(group));
		model.addAttribute("companions", this.people.companionChoices(group.getVillageCode(), scope));
	}

	@GetMapping("/serah-terima")
	String handingOver(Model model) {
		HandoverForm form = new HandoverForm();
		form.fromDay = LocalDate.now(this.clock);
		model.addAttribute("form", form);
		return HANDOVER;
	}

	@PostMapping("/serah-terima")
	ModelAndView handOver(@PathVariable UUID id, @Valid @ModelAttribute("form") HandoverForm form, BindingResult errors,
			AreaScope scope, RedirectAttributes redirect) {
		return FormSubmission.handle(errors, HANDOVER, () -> {
			this.assignments.handOver(id, form.companionId, form.fromDay, form.reason, scope);
			redirect.addFlashAttribute("flash", "group.handedOver");
			return "redirect:/kelompok/" + id;
		});
	}

	@GetMapping("/pengganti")
	String covering(Model model) {
		model.addAttribute("form", new CoverForm());
		return COVER;
	}

	@PostMapping("/pengganti")
	ModelAndView cover(@PathVariable UUID id, @Valid @ModelAttribute("form") CoverForm form, BindingResult errors,
			AreaScope scope, RedirectAttributes redirect) {
		return FormSubmission.handle(errors, COVER, () -> {
			this.assignments.cover(id, form.companionId, form.fromDay, form.toDay, form.reason, scope);
			redirect.addFlashAttribute("flash", "group.covered");
			return "redirect:/kelompok/" + id;
		});
	}

	@GetMapping("/{assignmentId}/akhiri")
	String endingCover(Model model) {
		model.addAttribute("form", new CoverEndForm());
		return COVER_END;
	}

	@PostMapping("/{assignmentId}/akhiri")
	ModelAndView endCover(@PathVariable UUID id, @PathVariable UUID assignmentId,
			@Valid @ModelAttribute("form") CoverEndForm form, BindingResult errors, AreaScope scope,
			RedirectAttributes redirect) {
		return FormSubmission.handle(errors, COVER_END, () -> {
			this.assignments.endCover(id, assignmentId, form.toDay, scope);
			redirect.addFlashAttribute("flash", "group.coverEnded");
			return "redirect:/kelompok/" + id;
		});
	}

	@PostMapping("/{assignmentId}/batal")
	String cancel(@PathVariable UUID id, @PathVariable UUID assignmentId, AreaScope scope,
			RedirectAttributes redirect) {
		try {
			this.assignments.cancel(id, assignmentId, scope);
			redirect.addFlashAttribute("flash", "group.assignmentCancelled");
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return "redirect:/kelompok/" + id;
	}

}
