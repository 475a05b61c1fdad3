package id.sikap.barrier;

import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One step of a barrier; a refused one comes back to its page with what was typed.
 */
@Controller
@RequestMapping("/hambatan/{id}/langkah")
@ForFieldStaff
class BarrierStepController {

	private final BarrierWork work;

	private final BarrierPage page;

	BarrierStepController(BarrierWork work, BarrierPage page) {
		this.work = work;
		this.page = page;
	}

	@PostMapping
	ModelAndView take(@PathVariable UUID id, @ModelAttribute("step") BarrierStepForm step, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return refused(id, step, RuleViolation.of(errors.getFieldError().getField(), "barrier.error.unreadable"),
					HttpStatus.UNPROCESSABLE_CONTENT, scope, model);
		}
		try {
			this.work.take(id, step, scope);
		}
		catch (RuleViolation violation) {
			return refused(id, step, violation, HttpStatus.UNPROCESSABLE_CONTENT, scope, model);
		}
		catch (StaleVersionException | OptimisticLockingFailureException ex) {
			return refused(id, step, RuleViolation.general("barrier.error.stale"), HttpStatus.CONFLICT, scope, model);
		}
		redirect.addFlashAttribute("flash", step.kind.messageKey("barrier.done"));
		return new ModelAndView("redirect:/hambatan/" + id);
	}

	private ModelAndView refused(UUID id, BarrierStepForm step, RuleViolation violation, HttpStatus status,
			AreaScope scope, Model model) {
		model.addAttribute("refused", violation);
		return new ModelAndView(this.page.show(id, step, scope, model), Map.of(), status);
	}

}
