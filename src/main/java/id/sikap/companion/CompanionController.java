package id.sikap.companion;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.identity.PhoneNumber;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.data.domain.Pageable;
import org.springframework.http.ResponseEntity;
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
@RequestMapping("/pendamping")
@ForCoordinators
class CompanionController {

	private static final String FORM = "companion/form";

	private final CompanionService companions;

	private final CompanionLeaveService leaves;

	private final AreaService areas;

	CompanionController(CompanionService companions, CompanionLeaveService leaves, AreaService areas) {
		this.companions = companions;
		this.leaves = leaves;
		this.areas = areas;
	}

	@ModelAttribute("subdistricts")
	List<Area> subdistricts(AreaScope scope) {
		return this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT);
	}

	@ModelAttribute("educations")
	Education[] educations() {
		return Education.values();
	}

	@GetMapping
	String list(CompanionFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.companions.list(filter, scope, page));
		model.addAttribute("caseloads", Caseload.values());
		model.addAttribute("serviceStates", EnumSet.complementOf(EnumSet.of(CompanionFilter.ServiceStatus.IN_SERVICE)));
		return "companion/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AreaScope scope, Model model) {
		Companion companion = this.companions.get(id, scope);
		model.addAttribute("companion", companion);
		model.addAttribute("phone", PhoneNumber.national(companion.getPhone()));
		model.addAttribute("leaves", this.leaves.of(companion));
		return "companion/show";
	}

	@GetMapping("/baru")
	String blank(Model model) {
		model.addAttribute("form", new CompanionForm());
		return FORM;
	}

	@PostMapping
	ModelAndView create(@Valid @ModelAttribute("form") CompanionForm form, BindingResult errors, AreaScope scope,
			Model model, RedirectAttributes redirect) {
		model.addAttribute("photos", this.companions.photo(form, null, scope));
		FormSubmission.read(errors, form::nikDigits, form::phoneNumber);
		return FormSubmission.handle(errors, FORM, () -> {
			Companion companion = this.companions.create(form, scope);
			redirect.addFlashAttribute("flash", "companion.created");
			return "redirect:/pendamping/" + companion.getId();
		});
	}

	@GetMapping("/{id}/foto")
	ResponseEntity<byte[]> photo(@PathVariable UUID id, AreaScope scope) {
		return this.companions.photo(id, scope).response();
	}

	@GetMapping("/{id}/ubah")
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		Companion companion = this.companions.get(id, scope);
		model.addAttribute("companion", companion);
		CompanionForm form = CompanionForm.of(companion);
		model.addAttribute("form", form);
		model.addAttribute("photos", this.companions.photo(form, companion, scope));
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") CompanionForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		Companion companion = this.companions.get(id, scope);
		model.addAttribute("companion", companion);
		model.addAttribute("photos", this.companions.photo(form, companion, scope));
		FormSubmission.read(errors, form::nikDigits, form::phoneNumber);
		return FormSubmission.handle(errors, FORM, () -> {
			this.companions.change(id, form, scope);
			redirect.addFlashAttribute("flash", "companion.changed");
			return "redirect:/pendamping/" + id;
		}, () -> CompanionForm.of(this.companions.get(id, scope)));
	}

}
