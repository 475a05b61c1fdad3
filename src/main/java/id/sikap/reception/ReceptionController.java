package id.sikap.reception;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.account.ForReaders;
import id.sikap.area.AreaChoices;
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

@Controller
@RequestMapping("/sistem-sosial/penerimaan")
class ReceptionController {

	private static final String FORM = "reception/form";

	private static final int LONGEST_REASON = 500;

	private final ReceptionService reception;

	private final AreaChoices areas;

	ReceptionController(ReceptionService reception, AreaChoices areas) {
		this.reception = reception;
		this.areas = areas;
	}

	@GetMapping
	@ForReaders
	String list(ReceptionFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.reception.list(filter, scope, page));
		model.addAttribute("today", this.reception.today());
		model.addAttribute("fieldStaff", isFieldStaff(scope));
		model.addAttribute("subdistricts", this.areas.subdistricts(scope.areaCode()));
		model.addAttribute("levels", levels(scope));
		model.addAttribute("ages", ReceptionFilter.Age.values());
		return "reception/list";
	}

	@GetMapping("/{village:[0-9.]+}")
	@ForReaders
	String history(@PathVariable String village, AreaScope scope, Model model) {
		model.addAttribute("area", this.reception.village(village, scope));
		model.addAttribute("observations", this.reception.history(village, scope));
		model.addAttribute("anchors", this.reception.anchors(scope));
		model.addAttribute("fieldStaff", isFieldStaff(scope));
		return "reception/show";
	}

	@GetMapping("/baru")
	@ForFieldStaff
	String blank(@RequestParam(required = false) String desa, AreaScope scope, Model model) {
		ReceptionForm form = new ReceptionForm();
		form.villageCode = desa;
		form.observedOn = this.reception.today();
		model.addAttribute("form", form);
		choices(scope, model);
		return FORM;
	}

	@PostMapping
	@ForFieldStaff
	ModelAndView record(@Valid @ModelAttribute("form") ReceptionForm form, BindingResult errors, AreaScope scope,
			Model model, RedirectAttributes redirect) {
		choices(scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			this.reception.record(form, scope);
			redirect.addFlashAttribute("flash", "reception.recorded");
			return "redirect:/sistem-sosial/penerimaan/" + form.villageCode;
		});
	}

	@PostMapping("/{village:[0-9.]+}/{id}/tarik")
	@ForFieldStaff
	String withdraw(@PathVariable String village, @PathVariable UUID id, @RequestParam(required = false) String reason,
			AreaScope scope, RedirectAttributes redirect) {
		try {
			if (reason == null || reason.isBlank()) {
				throw RuleViolation.general("reception.error.reason");
			}
			String written = reason.strip();
			this.reception.withdraw(village, id, written.substring(0, Math.min(LONGEST_REASON, written.length())),
					scope);
			redirect.addFlashAttribute("flash", "reception.withdrawn");
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return "redirect:/sistem-sosial/penerimaan/" + village;
	}

	private void choices(AreaScope scope, Model model) {
		model.addAttribute("villages", this.areas.villages(scope.areaCode()));
		model.addAttribute("levels", levels(scope));
		model.addAttribute("sources", ReceptionSource.values());
	}

	/** "1: Penolakan terbuka ..." */
	private Map<Integer, String> levels(AreaScope scope) {
		List<String> anchors = this.reception.anchors(scope);
		Map<Integer, String> levels = new LinkedHashMap<>();
		for (int level = 1; level <= anchors.size(); level++) {
			levels.put(level, level + ": " + anchors.get(level - 1));
		}
		return levels;
	}

	private static boolean isFieldStaff(AreaScope scope) {
		return scope.wholeArea() || scope.companionId() != null;
	}

}
