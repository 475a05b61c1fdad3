package id.sikap.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.indicator.CapacityLevel;
import id.sikap.support.RuleViolation;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The sheet on which a coordinator scores all his units in one sitting. Cells save
 * themselves where there is JavaScript; the same address takes the whole form.
 */
@Controller
@RequestMapping("/kapasitas/penilaian")
@ForCoordinators
class AssessmentSheetController {

	private static final String SHEET = "assessment/sheet";

	private final AssessmentSheets sheets;

	private final AssessmentService assessments;

	private final RoundMonths months;

	private final AreaService areas;

	AssessmentSheetController(AssessmentSheets sheets, AssessmentService assessments, RoundMonths months,
			AreaService areas) {
		this.sheets = sheets;
		this.assessments = assessments;
		this.months = months;
		this.areas = areas;
	}

	@GetMapping
	String show(@RequestParam(required = false) YearMonth bulan, @RequestParam(required = false) String tingkat,
			@RequestParam(required = false) String kecamatan, AreaScope scope, Model model) {
		prepare(bulan, tingkat, kecamatan, scope, model);
		model.addAttribute("typed", Map.of());
		model.addAttribute("problems", Map.of());
		return SHEET;
	}

	private void prepare(YearMonth bulan, String tingkat, String kecamatan, AreaScope scope, Model model) {
		YearMonth month = this.months.choose(bulan, scope.regencyCode(), model);
		CapacityLevel level = RoundMonths.level(tingkat);
		String area = area(level, kecamatan, scope);
		model.addAttribute("sheet", this.sheets.of(level, area, month, scope));
		model.addAttribute("slug", RoundMonths.slug(level));
		model.addAttribute("kecamatan", (area.length() == 8) ? area : null);
		model.addAttribute("regencyWide", scope.areaCode().length() <= 5);
		model.addAttribute("subdistricts", this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT));
	}

	/** A regency's companions and villages are too many for one sitting. */
	private String area(CapacityLevel level, String kecamatan, AreaScope scope) {
		if (level == CapacityLevel.ORGANISATIONAL || scope.areaCode().length() > 5) {
			return scope.areaCode();
		}
		return (kecamatan != null) ? kecamatan
				: this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT).get(0).code();
	}

	@PostMapping("/simpan")
	ModelAndView save(@RequestParam Map<String, String> parameters,
			@RequestHeader(name = "HX-Request", required = false) String byCell,
			@RequestParam(required = false) YearMonth bulan, @RequestParam(required = false) String tingkat,
			@RequestParam(required = false) String kecamatan, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		List<TypedScore> typed = TypedScore.of(parameters);
		if (byCell != null) {
			return cell(typed, scope);
		}
		Map<String, RuleViolation> problems = typed.isEmpty() ? Map.of() : this.assessments.score(typed, scope);
		if (problems.isEmpty()) {
			redirect.addFlashAttribute("flash", "assessment.saved");
			return new ModelAndView(back(bulan, tingkat, kecamatan));
		}
		prepare(bulan, tingkat, kecamatan, scope, model);
		model.addAttribute("typed", parameters);
		model.addAttribute("problems", problems);
		return new ModelAndView(SHEET, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** The few words beside a cell after it was saved, or why it was not. */
	private ModelAndView cell(List<TypedScore> typed, AreaScope scope) {
		RuleViolation problem;
		try {
			problem = this.assessments.score(typed, scope).values().stream().findFirst().orElse(null);
		}
		catch (RuleViolation violation) {
			problem = violation;
		}
		return new ModelAndView("assessment/parts :: state",
				(problem != null) ? Map.of("problem", problem.messageKey()) : Map.of(),
				(problem != null) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
	}

	@PostMapping("/kirim")
	String submit(@RequestParam List<UUID> id, @RequestParam(required = false) YearMonth bulan,
			@RequestParam(required = false) String tingkat, @RequestParam(required = false) String kecamatan,
			AreaScope scope, RedirectAttributes redirect) {
		Outcomes.tell(redirect, "assessment.submitted", () -> this.assessments.submit(id, scope));
		return back(bulan, tingkat, kecamatan);
	}

	private static String back(YearMonth bulan, String tingkat, String kecamatan) {
		String query = (bulan != null) ? "&bulan=" + bulan : "";
		query += (kecamatan != null) ? "&kecamatan=" + kecamatan.replaceAll("[^0-9.]", "") : "";
		return "redirect:/kapasitas/penilaian?tingkat=" + RoundMonths.slug(RoundMonths.level(tingkat)) + query;
	}

}
