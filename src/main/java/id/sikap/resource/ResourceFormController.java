package id.sikap.resource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
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

/**
 * What a resource is, and who gets it.
 */
@Controller
@RequestMapping("/organisasi/sarana")
@ForCoordinators
class ResourceFormController {

	private static final String FORM = "resource/form";

	private static final String HANDOVER = "resource/handover";

	private final ResourceService resources;

	private final AreaService areas;

	private final Clock clock;

	ResourceFormController(ResourceService resources, AreaService areas, Clock clock) {
		this.resources = resources;
		this.areas = areas;
		this.clock = clock;
	}

	@GetMapping("/baru")
	String blank(AreaScope scope, Model model) {
		NewResourceForm form = new NewResourceForm();
		form.day = LocalDate.now(this.clock);
		form.condition = ResourceCondition.GOOD;
		model.addAttribute("form", form);
		showChoices(scope, model);
		return FORM;
	}

	@PostMapping("/baru")
	ModelAndView create(@Valid @ModelAttribute("form") NewResourceForm form, BindingResult errors, AreaScope scope,
			Model model, RedirectAttributes redirect) {
		showChoices(scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			Resource resource = this.resources.create(form, scope);
			redirect.addFlashAttribute("flash", "resource.created");
			return "redirect:/organisasi/sarana/" + resource.getId();
		});
	}

	@GetMapping("/{id}/ubah")
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		Resource resource = this.resources.get(id, scope);
		model.addAttribute("resource", resource);
		model.addAttribute("form", ResourceForm.of(resource));
		model.addAttribute("kinds", ResourceKind.values());
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") ResourceForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		model.addAttribute("resource", this.resources.get(id, scope));
		model.addAttribute("kinds", ResourceKind.values());
		return FormSubmission.handle(errors, FORM, () -> {
			this.resources.change(id, form, scope);
			redirect.addFlashAttribute("flash", "resource.changed");
			return "redirect:/organisasi/sarana/" + id;
		}, () -> ResourceForm.of(this.resources.get(id, scope)));
	}

	@GetMapping("/{id}/serahkan")
	String handover(@PathVariable UUID id, AreaScope scope, Model model) {
		Resource resource = this.resources.get(id, scope);
		HandoverForm form = HandoverForm.of(resource);
		form.day = LocalDate.now(this.clock);
		model.addAttribute("resource", resource);
		model.addAttribute("form", form);
		showChoices(scope, model);
		return HANDOVER;
	}

	@PostMapping("/{id}/serahkan")
	ModelAndView handOver(@PathVariable UUID id, @Valid @ModelAttribute("form") HandoverForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		model.addAttribute("resource", this.resources.get(id, scope));
		showChoices(scope, model);
		return FormSubmission.handle(errors, HANDOVER, () -> {
			this.resources.handOver(id, form, scope);
			redirect.addFlashAttribute("flash", "resource.handedOver");
			return "redirect:/organisasi/sarana/" + id;
		}, () -> HandoverForm.of(this.resources.get(id, scope)));
	}

	private void showChoices(AreaScope scope, Model model) {
		model.addAttribute("kinds", ResourceKind.values());
		model.addAttribute("conditions", ResourceCondition.values());
		model.addAttribute("offices", this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT));
		model.addAttribute("holders", this.resources.holders(scope));
		model.addAttribute("today", LocalDate.now(this.clock));
	}

}
