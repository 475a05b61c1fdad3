package id.sikap.barriertype;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import id.sikap.account.AreaScope;
import id.sikap.account.ForRegencyCoordinators;
import id.sikap.indicator.CapacityLevel;
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
 * A regency's own types.
 */
@Controller
@RequestMapping("/hambatan/jenis")
@ForRegencyCoordinators
class BarrierTypeChangeController {

	private static final String FORM = "barrierType/form";

	private static final String LIST = "redirect:/hambatan/jenis";

	private final BarrierTypeService types;

	private final Clock clock;

	BarrierTypeChangeController(BarrierTypeService types, Clock clock) {
		this.types = types;
		this.clock = clock;
	}

	@ModelAttribute
	void choices(AreaScope scope, Model model) {
		model.addAttribute("groups", this.types.groups(scope));
		model.addAttribute("levels", CapacityLevel.values());
		Map<String, String> indicators = new LinkedHashMap<>();
		this.types.indicators(scope)
			.forEach((indicator) -> indicators.put(indicator.code(), indicator.code() + " " + indicator.name()));
		model.addAttribute("indicators", indicators);
	}

	@GetMapping("/baru")
	String blank(Model model) {
		BarrierTypeForm form = new BarrierTypeForm();
		form.validFrom = LocalDate.now(this.clock);
		model.addAttribute("form", form);
		return FORM;
	}

	@PostMapping
	ModelAndView add(@Valid @ModelAttribute("form") BarrierTypeForm form, BindingResult errors, AreaScope scope,
			RedirectAttributes redirect) {
		return FormSubmission.handle(errors, FORM, () -> {
			redirect.addFlashAttribute("flashArguments", new Object[] { this.types.add(form, scope) });
			redirect.addFlashAttribute("flash", "barrierType.added");
			return LIST;
		});
	}

	@GetMapping("/{code}")
	String edit(@PathVariable String code, AreaScope scope, Model model) {
		model.addAttribute("kind", this.types.own(code, scope));
		model.addAttribute("form", BarrierTypeForm.of(this.types.own(code, scope)));
		return FORM;
	}

	@PostMapping("/{code}")
	ModelAndView change(@PathVariable String code, @Valid @ModelAttribute("form") BarrierTypeForm form,
			BindingResult errors, AreaScope scope, Model model, RedirectAttributes redirect) {
		model.addAttribute("kind", this.types.own(code, scope));
		return FormSubmission.handle(errors, FORM, () -> {
			this.types.change(code, form, scope);
			redirect.addFlashAttribute("flash", "barrierType.changed");
			return LIST;
		}, () -> BarrierTypeForm.of(this.types.own(code, scope)));
	}

	@PostMapping("/{code}/akhir")
	String end(@PathVariable String code, AreaScope scope, RedirectAttributes redirect) {
		this.types.end(code, scope);
		redirect.addFlashAttribute("flash", "barrierType.ended");
		return LIST;
	}

	@PostMapping("/{code}/akhir/batal")
	String takeBackEnd(@PathVariable String code, AreaScope scope, RedirectAttributes redirect) {
		this.types.takeBackEnd(code, scope);
		redirect.addFlashAttribute("flash", "barrierType.endTakenBack");
		return LIST;
	}

}
