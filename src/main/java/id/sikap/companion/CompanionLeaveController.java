package id.sikap.companion;

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
@RequestMapping("/pendamping/{id}/cuti")
@ForCoordinators
class CompanionLeaveController {

	private static final String FORM = "companion/leave";

	private final CompanionService companions;

	private final CompanionLeaveService leaves;

	CompanionLeaveController(CompanionService companions, CompanionLeaveService leaves) {
		this.companions = companions;
		this.leaves = leaves;
	}

	@ModelAttribute("companion")
	Companion companion(@PathVariable UUID id, AreaScope scope) {
		return this.companions.get(id, scope);
	}

	@ModelAttribute("reasons")
	CompanionLeave.Reason[] reasons() {
		return CompanionLeave.Reason.values();
	}

	@GetMapping("/baru")
	String blank(Model model) {
		model.addAttribute("form", new CompanionLeaveForm());
		return FORM;
	}

	@PostMapping
	ModelAndView add(@PathVariable UUID id, @Valid @ModelAttribute("form") CompanionLeaveForm form,
			BindingResult errors, AreaScope scope, RedirectAttributes redirect) {
		return FormSubmission.handle(errors, FORM, () -> {
			this.leaves.add(id, form, scope);
			redirect.addFlashAttribute("flash", "companion.leave.added");
			return "redirect:/pendamping/" + id;
		});
	}

	@PostMapping("/{leaveId}/batal")
	String cancel(@PathVariable UUID id, @PathVariable UUID leaveId, AreaScope scope, RedirectAttributes redirect) {
		this.leaves.cancel(id, leaveId, scope);
		redirect.addFlashAttribute("flash", "companion.leave.cancelled");
		return "redirect:/pendamping/" + id;
	}

}
