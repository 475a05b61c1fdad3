package id.sikap.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.FormSubmission;
import id.sikap.support.RuleViolation;
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
 * Development plans: one companion's, and the list of all.
 */
@Controller
@RequestMapping("/kapasitas")
@ForFieldStaff
class GoalController {

	private static final String PLAN = "development/plan";

	private final GoalService goals;

	private final AreaService areas;

	private final Clock clock;

	GoalController(GoalService goals, AreaService areas, Clock clock) {
		this.goals = goals;
		this.areas = areas;
		this.clock = clock;
	}

	@GetMapping("/rencana")
	String list(GoalFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.goals.list(filter, scope, page));
		model.addAttribute("states", GoalState.values());
		model.addAttribute("indicators", this.goals.indicators(scope.regencyCode()));
		model.addAttribute("subdistricts",
				scope.wholeArea() ? this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT) : null);
		model.addAttribute("today", LocalDate.now(this.clock));
		return "development/goals";
	}

	@GetMapping("/pendamping/{companionId}/rencana")
	String plan(@PathVariable UUID companionId, AreaScope scope, Model model) {
		model.addAttribute("form", new GoalForm());
		show(companionId, scope, model);
		return PLAN;
	}

	private void show(UUID companionId, AreaScope scope, Model model) {
		model.addAttribute("goals", this.goals.of(companionId, scope));
		model.addAttribute("indicators", this.goals.indicators(scope.regencyCode()));
		model.addAttribute("actions", GoalAction.values());
		model.addAttribute("companionId", companionId);
		model.addAttribute("companionName", this.goals.companion(companionId, scope).getName());
		model.addAttribute("agrees", scope.wholeArea() && !companionId.equals(scope.account().companionId()));
		model.addAttribute("accountId", scope.account().id());
		model.addAttribute("today", LocalDate.now(this.clock));
	}

	@PostMapping("/pendamping/{companionId}/rencana")
	ModelAndView propose(@PathVariable UUID companionId, @Valid @ModelAttribute("form") GoalForm form,
			BindingResult errors, AreaScope scope, Model model, RedirectAttributes redirect) {
		show(companionId, scope, model);
		return FormSubmission.handle(errors, PLAN, () -> {
			this.goals.propose(companionId, form, scope);
			redirect.addFlashAttribute("flash", "development.proposed");
			return page(companionId);
		});
	}

	@PostMapping("/rencana/{id}/setujui")
	@ForCoordinators
	String agree(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		return tell(redirect, "development.agreed", id, scope, () -> this.goals.agree(id, scope));
	}

	@PostMapping("/rencana/{id}/selesai")
	@ForCoordinators
	String finish(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		return tell(redirect, "development.finished", id, scope, () -> this.goals.finish(id, reason, scope));
	}

	@PostMapping("/rencana/{id}/batal")
	String drop(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		return tell(redirect, "development.dropped", id, scope, () -> this.goals.drop(id, reason, scope));
	}

	private String tell(RedirectAttributes redirect, String key, UUID id, AreaScope scope, Supplier<UUID> step) {
		UUID companionId = this.goals.companionOf(id, scope);
		try {
			step.get();
			redirect.addFlashAttribute("flash", key);
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return page(companionId);
	}

	private static String page(UUID companionId) {
		return "redirect:/kapasitas/pendamping/" + companionId + "/rencana";
	}

}
