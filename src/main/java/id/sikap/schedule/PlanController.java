package id.sikap.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.support.MonthRange;
import id.sikap.support.RuleViolation;
import jakarta.validation.Valid;

import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
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
 * The month plan: a companion's own groups, and for coordinators the companions first.
 */
@Controller
@RequestMapping("/p2k2/rencana")
@ForFieldStaff
class PlanController {

	private static final String TABLE = "schedule/plan";

	private static final int MONTHS_AHEAD = 6;

	private final PlanService plans;

	private final CompanionService companions;

	private final AreaService areas;

	private final Clock clock;

	PlanController(PlanService plans, CompanionService companions, AreaService areas, Clock clock) {
		this.plans = plans;
		this.companions = companions;
		this.areas = areas;
		this.clock = clock;
	}

	@ModelAttribute
	void months(@RequestParam(required = false) YearMonth bulan, Model model) {
		MonthRange range = MonthRange.until(MONTHS_AHEAD, this.clock);
		model.addAttribute("month", range.choose(bulan, YearMonth.now(this.clock)));
		model.addAttribute("first", range.first());
		model.addAttribute("last", range.last());
		model.addAttribute("today", LocalDate.now(this.clock));
	}

	@GetMapping
	String show(@RequestParam(required = false) UUID pendamping, PlanFilter filter,
			@ModelAttribute("month") YearMonth month, AreaScope scope, Pageable page, Model model) {
		UUID companionId = (pendamping != null || scope.wholeArea()) ? pendamping : scope.companionId();
		if (companionId == null && !scope.wholeArea()) {
			return "schedule/none";
		}
		if (companionId == null) {
			model.addAttribute("subdistricts", this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT));
			model.addAttribute("ownId", scope.companionId());
			model.addAttribute("which", PlanFilter.Which.values());
			model.addAttribute("page", this.plans.progress(month, filter, scope, page));
			return "schedule/progress";
		}
		Companion companion = this.companions.get(companionId, scope);
		PlanTable table = this.plans.table(companion.getId(), month, scope);
		showTable(model, companion, table, this.plans.form(table, month), scope);
		return TABLE;
	}

	@PostMapping
	ModelAndView save(@RequestParam UUID pendamping, @ModelAttribute("month") YearMonth month,
			@Valid @ModelAttribute("form") PlanForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		Companion companion = this.companions.get(pendamping, scope);
		HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
		try {
			if (!errors.hasErrors()) {
				int changes = this.plans.save(form, companion.getId(), month, scope);
				redirect.addFlashAttribute("flash", "schedule.saved");
				redirect.addFlashAttribute("flashArguments", new Object[] { changes });
				redirect.addAttribute("bulan", month.toString());
				redirect.addAttribute("pendamping", companion.getId());
				return new ModelAndView("redirect:/p2k2/rencana");
			}
		}
		catch (PlanRefused refused) {
			refused.reportTo(errors);
			status = refused.isStale() ? HttpStatus.CONFLICT : status;
		}
		catch (RuleViolation violation) {
			violation.reportTo(errors);
		}
		showTable(model, companion, this.plans.table(companion.getId(), month, scope), form, scope);
		model.addAttribute("typed", true); // another month would leave what was typed
											// behind
		return new ModelAndView(TABLE, status);
	}

	private void showTable(Model model, Companion companion, PlanTable table, PlanForm form, AreaScope scope) {
		model.addAttribute("form", form);
		model.addAttribute("lines", table.lines(form));
		model.addAttribute("companion", companion);
		model.addAttribute("own", companion.getId().equals(scope.companionId()));
		model.addAttribute("table", table);
	}

}
