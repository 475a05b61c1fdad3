package id.sikap.monthlyreport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.FormSubmission;
import id.sikap.support.MonthRange;
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
@RequestMapping("/laporan-bulanan")
@ForFieldStaff
class MonthlyReportController {

	private static final String SHOW = "monthlyreport/show";

	private final MonthlyReportService reports;

	private final MonthlyReportList list;

	private final AreaService areas;

	private final Clock clock;

	MonthlyReportController(MonthlyReportService reports, MonthlyReportList list, AreaService areas, Clock clock) {
		this.reports = reports;
		this.list = list;
		this.areas = areas;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam(required = false) YearMonth bulan, MonthlyReportFilter filter, AreaScope scope,
			Pageable page, Model model) {
		MonthRange range = MonthRange.until(0, this.clock);
		YearMonth month = range.choose(bulan, this.list.dueMonth());
		model.addAttribute("month", month);
		model.addAttribute("first", range.first());
		model.addAttribute("last", range.last());
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("dueOn", this.list.dueOn(scope.regencyCode(), month));
		model.addAttribute("own",
				(scope.companionId() == null) ? List.of() : this.list.ofCompanion(scope.companionId()));
		model.addAttribute("coordinator", scope.wholeArea());
		if (scope.wholeArea()) {
			showArea(month, filter, scope, page, model);
		}
		return "monthlyreport/list";
	}

	private void showArea(YearMonth month, MonthlyReportFilter filter, AreaScope scope, Pageable page, Model model) {
		Map<String, Integer> counts = this.list.counts(filter, month, scope);
		List<Area> subdistricts = this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT);
		model.addAttribute("filter", filter);
		model.addAttribute("counts", counts);
		model.addAttribute("states", List.of(MonthlyReportFilter.MISSING, "SUBMITTED", "RETURNED", "ACCEPTED"));
		model.addAttribute("page", this.list.find(filter, month, scope, page, counts));
		model.addAttribute("missing", this.list.missing(filter, month, scope));
		model.addAttribute("subdistricts", (subdistricts.size() > 1) ? subdistricts : List.of());
	}

	@GetMapping("/{companionId}/{month}")
	String show(@PathVariable UUID companionId, @PathVariable YearMonth month, AreaScope scope, Model model) {
		YearMonth offered = MonthRange.until(0, this.clock).choose(month, month);
		MonthlyReportPage page = this.reports.page(companionId, offered, null, scope);
		model.addAttribute("report", page);
		model.addAttribute("form", MonthlyReportForm.of(page.latest()));
		return SHOW;
	}

	@PostMapping("/{companionId}/{month}")
	ModelAndView submit(@PathVariable UUID companionId, @PathVariable YearMonth month,
			@Valid @ModelAttribute("form") MonthlyReportForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		YearMonth offered = MonthRange.until(0, this.clock).choose(month, month);
		MonthlyReportPage page = this.reports.page(companionId, offered, form, scope);
		model.addAttribute("report", page);
		form.check(page.groups(), errors);
		return FormSubmission.handle(errors, SHOW, () -> {
			this.reports.submit(companionId, offered, form, scope);
			redirect.addFlashAttribute("flash", "monthlyreport.submitted");
			return "redirect:/laporan-bulanan/" + companionId + "/" + offered;
		});
	}

}
