package id.sikap.setting;

import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.account.ForAdministrators;
import id.sikap.area.AreaComparison;
import id.sikap.support.FormSubmission;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The areas that this installation knows. A list is looked at first; what it changes goes
 * through the page and comes back when somebody agrees.
 */
@Controller
@RequestMapping("/pengaturan/wilayah")
@ForAdministrators
class AreaListController {

	private static final String START = "setting/areas";

	private static final String REVIEW = "setting/area-review";

	private final AreaListService lists;

	AreaListController(AreaListService lists) {
		this.lists = lists;
	}

	@ModelAttribute("regencies")
	List<AreaListService.Regency> regencies(AreaScope scope) {
		return this.lists.regencies(scope);
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", new AreaListForm());
		return START;
	}

	@PostMapping
	ModelAndView review(@ModelAttribute("form") AreaListForm form, BindingResult errors, Model model) {
		return FormSubmission.handle(errors, START, () -> {
			AreaComparison comparison = this.lists.compare(form.berkas, form.under);
			model.addAttribute("changes", AreaListService.asList(comparison));
			model.addAttribute("comparison", comparison);
			return REVIEW;
		});
	}

	@PostMapping("/terapkan")
	ModelAndView apply(@ModelAttribute("form") AreaListForm form, BindingResult errors, AreaScope scope,
			RedirectAttributes redirect) {
		return FormSubmission.handle(errors, START, () -> {
			AreaComparison done = this.lists.apply(form.changes, scope);
			redirect.addFlashAttribute("flash", "area.applied");
			redirect.addFlashAttribute("flashArguments", new Object[] { done.created().size(), done.renamed().size() });
			return "redirect:/pengaturan/wilayah";
		});
	}

	/** The account goes on in a regency where nobody works yet, and signs in anew. */
	@PostMapping("/pindah")
	ModelAndView move(@ModelAttribute("form") AreaListForm form, BindingResult errors, @RequestParam String code,
			AreaScope scope) {
		return FormSubmission.handle(errors, START, () -> {
			this.lists.move(code, scope);
			return "redirect:/masuk";
		});
	}

}
