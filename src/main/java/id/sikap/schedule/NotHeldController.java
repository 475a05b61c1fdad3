package id.sikap.schedule;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.group.GroupService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Why a planned meeting was not held.
 */
@Controller
@RequestMapping("/p2k2/rencana/{id}/alasan")
@ForFieldStaff
class NotHeldController {

	private static final String FORM = "schedule/not-held";

	private final PlanService plans;

	private final GroupService groups;

	NotHeldController(PlanService plans, GroupService groups) {
		this.plans = plans;
		this.groups = groups;
	}

	@ModelAttribute("reasons")
	NotHeldReason[] reasons() {
		return NotHeldReason.values();
	}

	@GetMapping
	String blank(@PathVariable UUID id, AreaScope scope, Model model) {
		P2k2Plan plan = show(id, scope, model);
		model.addAttribute("form", NotHeldForm.of(plan));
		return FORM;
	}

	/**
	 * @param lanjut where to go on to: "hambatan" reports what stood in the way
	 */
	@PostMapping
	ModelAndView explain(@PathVariable UUID id, @Valid @ModelAttribute("form") NotHeldForm form, BindingResult errors,
			@RequestParam(required = false) String lanjut, AreaScope scope, Model model, RedirectAttributes redirect) {
		P2k2Plan plan = show(id, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			this.plans.explain(id, form, scope);
			redirect.addFlashAttribute("flash", "schedule.explained");
			if ("hambatan".equals(lanjut)) {
				return "redirect:/hambatan/baru?rencana=" + id;
			}
			return "redirect:/p2k2/kalender?bulan=" + plan.getMonth() + "&hari=" + plan.getPlannedOn();
		}, () -> NotHeldForm.of(this.plans.get(id, scope)));
	}

	private P2k2Plan show(UUID id, AreaScope scope, Model model) {
		P2k2Plan plan = this.plans.get(id, scope);
		model.addAttribute("plan", plan);
		model.addAttribute("group", this.groups.getOn(plan.getGroupId(), plan.getPlannedOn(), scope));
		return plan;
	}

}
