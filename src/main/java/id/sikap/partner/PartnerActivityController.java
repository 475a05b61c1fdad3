package id.sikap.partner;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.AreaChoices;
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
 * What is done together with a partner, and whether it is one still.
 */
@Controller
@RequestMapping("/sistem-sosial/mitra/{id}")
@ForFieldStaff
class PartnerActivityController {

	private static final String FORM = "partner/activity";

	private static final int LONGEST_REASON = 500;

	private final PartnerService partners;

	private final PartnerActivityService activities;

	private final AreaChoices areas;

	PartnerActivityController(PartnerService partners, PartnerActivityService activities, AreaChoices areas) {
		this.partners = partners;
		this.activities = activities;
		this.areas = areas;
	}

	@GetMapping("/kegiatan/baru")
	String blank(@PathVariable UUID id, AreaScope scope, Model model) {
		PartnerActivityForm form = new PartnerActivityForm();
		form.heldOn = this.partners.today();
		model.addAttribute("form", form);
		choices(id, null, scope, model);
		return FORM;
	}

	@PostMapping("/kegiatan")
	ModelAndView create(@PathVariable UUID id, @Valid @ModelAttribute("form") PartnerActivityForm form,
			BindingResult errors, AreaScope scope, Model model, RedirectAttributes redirect) {
		choices(id, null, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			this.activities.create(id, form, scope);
			redirect.addFlashAttribute("flash", "partner.activity.created");
			return "redirect:/sistem-sosial/mitra/" + id;
		});
	}

	@GetMapping("/kegiatan/{activity}/ubah")
	String edit(@PathVariable UUID id, @PathVariable UUID activity, AreaScope scope, Model model) {
		model.addAttribute("form", PartnerActivityForm.of(this.activities.kept(id, activity, scope)));
		choices(id, activity, scope, model);
		return FORM;
	}

	@PostMapping("/kegiatan/{activity}/ubah")
	ModelAndView change(@PathVariable UUID id, @PathVariable UUID activity,
			@Valid @ModelAttribute("form") PartnerActivityForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		this.activities.kept(id, activity, scope);
		choices(id, activity, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			this.activities.change(id, activity, form, scope);
			redirect.addFlashAttribute("flash", "partner.activity.changed");
			return "redirect:/sistem-sosial/mitra/" + id;
		}, () -> PartnerActivityForm.of(this.activities.kept(id, activity, scope)));
	}

	@PostMapping("/kegiatan/{activity}/batal")
	String cancel(@PathVariable UUID id, @PathVariable UUID activity, @RequestParam(required = false) String reason,
			AreaScope scope, RedirectAttributes redirect) {
		return act(id, redirect, "partner.activity.cancelled",
				() -> this.activities.cancel(id, activity, written(reason), scope));
	}

	@PostMapping("/nonaktif")
	String retire(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		return act(id, redirect, "partner.retired", () -> this.partners.retire(id, written(reason), scope));
	}

	@PostMapping("/aktif")
	String resume(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		return act(id, redirect, "partner.resumed", () -> this.partners.resume(id, scope));
	}

	private void choices(UUID id, UUID activity, AreaScope scope, Model model) {
		Partner partner = this.partners.get(id, scope);
		model.addAttribute("partner", partner);
		model.addAttribute("activity", activity);
		String narrower = scope.coversArea(partner.getAreaCode()) ? partner.getAreaCode() : scope.areaCode();
		model.addAttribute("villages", this.areas.villages(narrower));
	}

	private static String act(UUID id, RedirectAttributes redirect, String done, Runnable action) {
		try {
			action.run();
			redirect.addFlashAttribute("flash", done);
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return "redirect:/sistem-sosial/mitra/" + id;
	}

	private static String written(String reason) {
		if (reason == null || reason.isBlank()) {
			throw RuleViolation.general("partner.error.reason");
		}
		return reason.strip().substring(0, Math.min(LONGEST_REASON, reason.strip().length()));
	}

}
