package id.sikap.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What coordinators write down: a supervision, its correction, its withdrawal.
 */
@Controller
@RequestMapping("/organisasi/supervisi")
@ForCoordinators
class SupervisionFormController {

	private static final String FORM = "supervision/form";

	private static final int LONGEST_REASON = 500;

	private final SupervisionService supervisions;

	private final SupervisionListService lists;

	private final CompanionService companions;

	private final SupervisionAnchors anchors;

	private final Clock clock;

	SupervisionFormController(SupervisionService supervisions, SupervisionListService lists,
			CompanionService companions, SupervisionAnchors anchors, Clock clock) {
		this.supervisions = supervisions;
		this.lists = lists;
		this.companions = companions;
		this.anchors = anchors;
		this.clock = clock;
	}

	/** Without a companion, the choice of one. */
	@GetMapping("/baru")
	String blank(@RequestParam(required = false) UUID pendamping, AreaScope scope, Model model) {
		model.addAttribute("companions", this.lists.companions(scope));
		if (pendamping != null && pendamping.equals(scope.account().companionId())) {
			model.addAttribute("flashWarning", "supervision.error.own");
		}
		else if (pendamping != null) {
			SupervisionForm form = new SupervisionForm();
			form.heldOn = LocalDate.now(this.clock);
			model.addAttribute("form", form);
			showChoices(this.supervisions.supervised(pendamping, scope), form, scope, model);
		}
		return FORM;
	}

	@PostMapping("/baru")
	ModelAndView record(@RequestParam UUID pendamping, @Valid @ModelAttribute("form") SupervisionForm form,
			BindingResult errors, AreaScope scope, Model model, RedirectAttributes redirect) {
		model.addAttribute("companions", this.lists.companions(scope));
		showChoices(this.supervisions.supervised(pendamping, scope), form, scope, model);
		FormSubmission.read(errors, form::teaching, form::social, form::due, form::watched);
		return FormSubmission.handle(errors, FORM, () -> {
			Supervision supervision = this.supervisions.record(pendamping, form, scope);
			redirect.addFlashAttribute("flash", "supervision.recorded");
			return "redirect:/organisasi/supervisi/" + supervision.getId();
		});
	}

	@GetMapping("/{id}/ubah")
	String edit(@PathVariable UUID id, AreaScope scope, Model model, RedirectAttributes redirect) {
		Supervision supervision = this.supervisions.get(id, scope);
		if (!this.supervisions.rights(id, scope).correct()) {
			redirect.addFlashAttribute("flashWarning", "supervision.error.notCorrectable");
			return "redirect:/organisasi/supervisi/" + id;
		}
		SupervisionForm form = SupervisionForm.of(supervision);
		model.addAttribute("form", form);
		model.addAttribute("supervisionId", id);
		showChoices(this.companions.get(supervision.getCompanionId(), scope), form, scope, model);
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") SupervisionForm form,
			BindingResult errors, AreaScope scope, Model model, RedirectAttributes redirect) {
		Supervision supervision = this.supervisions.get(id, scope);
		model.addAttribute("supervisionId", id);
		showChoices(this.companions.get(supervision.getCompanionId(), scope), form, scope, model);
		FormSubmission.read(errors, form::teaching, form::social, form::due, form::watched);
		return FormSubmission.handle(errors, FORM, () -> {
			this.supervisions.correct(id, form, scope);
			redirect.addFlashAttribute("flash", "supervision.corrected");
			return "redirect:/organisasi/supervisi/" + id;
		}, () -> SupervisionForm.of(this.supervisions.get(id, scope)));
	}

	@PostMapping("/{id}/tarik")
	String withdraw(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		try {
			if (reason == null || reason.length() > LONGEST_REASON) {
				throw RuleViolation.general("supervision.error.reason");
			}
			this.supervisions.withdraw(id, reason, scope);
			redirect.addFlashAttribute("flash", "supervision.withdrawn");
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return "redirect:/organisasi/supervisi/" + id;
	}

	private void showChoices(Companion companion, SupervisionForm form, AreaScope scope, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("companion", companion);
		model.addAttribute("today", today);
		model.addAttribute("manners", Manner.values());
		model.addAttribute("sessions", this.supervisions.sessions(companion.getId()));
		model.addAttribute("scales",
				this.anchors.of(scope.regencyCode(), YearMonth.from((form.heldOn != null) ? form.heldOn : today)));
	}

}
