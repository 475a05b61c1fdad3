package id.sikap.household;

import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.identity.NumberKind;
import id.sikap.support.FormSubmission;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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
 * Full numbers travel in the body of a POST only, and pages that show one are kept by no
 * cache.
 */
@Controller
@RequestMapping("/kpm")
@ForFieldStaff
class HouseholdNumberController {

	private static final String SEARCH = "household/number-search";

	private static final String REQUEST = "household/number-request";

	private final HouseholdNumbers numbers;

	private final HouseholdService households;

	HouseholdNumberController(HouseholdNumbers numbers, HouseholdService households) {
		this.numbers = numbers;
		this.households = households;
	}

	@ModelAttribute("kinds")
	NumberKind[] kinds() {
		return NumberKind.values();
	}

	@GetMapping("/cari-nomor")
	String searching(Model model) {
		model.addAttribute("form", new NumberSearchForm());
		return SEARCH;
	}

	@PostMapping("/cari-nomor")
	ModelAndView search(@ModelAttribute("form") NumberSearchForm form, BindingResult errors, AreaScope scope,
			RedirectAttributes redirect, HttpServletResponse response) {
		keepNowhere(response);
		return FormSubmission.handle(errors, SEARCH, () -> {
			List<HouseholdSummary> found = this.numbers.find(form.number, scope);
			if (found.isEmpty()) {
				redirect.addFlashAttribute("flashWarning", "household.numberNotFound");
				return "redirect:/kpm";
			}
			if (found.size() > 1) {
				redirect.addFlashAttribute("flashWarning", "household.numberFoundTwice");
				redirect.addFlashAttribute("flashArguments", new Object[] { found.size() });
			}
			return "redirect:/kpm/" + found.get(0).id();
		});
	}

	@GetMapping("/{id}/nomor")
	String requesting(@PathVariable UUID id, AreaScope scope, Model model) {
		model.addAttribute("household", this.households.get(id, scope));
		model.addAttribute("form", new NumberRequestForm());
		return REQUEST;
	}

	@PostMapping("/{id}/nomor")
	ModelAndView reveal(@PathVariable UUID id, @Valid @ModelAttribute("form") NumberRequestForm form,
			BindingResult errors, AreaScope scope, Model model, HttpServletResponse response) {
		keepNowhere(response);
		model.addAttribute("household", this.households.get(id, scope));
		return FormSubmission.handle(errors, REQUEST, () -> {
			model.addAttribute("numbers", this.numbers.reveal(id, form.kinds, form.purpose, scope));
			return "household/numbers";
		});
	}

	private static void keepNowhere(HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
	}

}
