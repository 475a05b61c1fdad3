package id.sikap.schedule;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.data.domain.Pageable;
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
 * The list of excused group-months, and the request for one.
 */
@Controller
@RequestMapping("/p2k2/pengecualian")
@ForFieldStaff
class ExcuseController {

	private static final String FORM = "excuse/form";

	private final ExcuseService excuses;

	private final AreaService areas;

	private final Clock clock;

	ExcuseController(ExcuseService excuses, AreaService areas, Clock clock) {
		this.excuses = excuses;
		this.areas = areas;
		this.clock = clock;
	}

	@ModelAttribute("reasons")
	ExcuseReason[] reasons() {
		return ExcuseReason.values();
	}

	@GetMapping
	String list(ExcuseFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("states", ExcuseState.values());
		model.addAttribute("subdistricts", subdistricts(scope));
		model.addAttribute("coordinator", scope.wholeArea());
		model.addAttribute("page", this.excuses.list(filter, scope, page));
		return "excuse/list";
	}

	/** With the group, month and companion that a link may bring along. */
	@GetMapping("/baru")
	String blank(@RequestParam(required = false) UUID kelompok, @RequestParam(required = false) UUID pendamping,
			@RequestParam(required = false) YearMonth bulan, AreaScope scope, Model model) {
		ExcuseForm form = new ExcuseForm();
		form.companionId = (pendamping != null || scope.wholeArea()) ? pendamping : scope.companionId();
		form.group = (kelompok != null) ? kelompok.toString() : null;
		form.month = (bulan != null) ? bulan : YearMonth.now(this.clock);
		model.addAttribute("form", form);
		showChoices(form, scope, model);
		return FORM;
	}

	@PostMapping
	ModelAndView request(@Valid @ModelAttribute("form") ExcuseForm form, BindingResult errors, AreaScope scope,
			Model model, RedirectAttributes redirect) {
		if (!scope.wholeArea()) {
			form.companionId = scope.companionId();
		}
		showChoices(form, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			int groups = this.excuses.request(form, scope);
			redirect.addFlashAttribute("flash", "excuse.requested");
			redirect.addFlashAttribute("flashArguments", new Object[] { groups });
			return "redirect:/p2k2/pengecualian?bulan=" + form.month;
		});
	}

	private void showChoices(ExcuseForm form, AreaScope scope, Model model) {
		YearMonth month = (form.month != null) ? form.month : YearMonth.now(this.clock);
		model.addAttribute("groups",
				(form.companionId == null) ? List.of() : this.excuses.groups(form.companionId, month, scope));
		model.addAttribute("companions", scope.wholeArea() ? this.excuses.companions(month, scope) : null);
		model.addAttribute("all", ExcuseForm.ALL);
		model.addAttribute("companionId", form.companionId);
		model.addAttribute("month", month);
	}

	private List<Area> subdistricts(AreaScope scope) {
		return scope.wholeArea() ? this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT) : List.of();
	}

}
