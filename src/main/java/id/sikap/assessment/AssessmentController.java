package id.sikap.assessment;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForRegencyCoordinators;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One unit's sheet with its anchors, and the steps that it takes.
 */
@Controller
@RequestMapping("/kapasitas/penilaian")
@ForCoordinators
class AssessmentController {

	private static final int NOTE = 1000;

	private final AssessmentSheets sheets;

	private final AssessmentService assessments;

	private final OverrideService overrides;

	private final RoundMonths months;

	AssessmentController(AssessmentSheets sheets, AssessmentService assessments, OverrideService overrides,
			RoundMonths months) {
		this.sheets = sheets;
		this.assessments = assessments;
		this.overrides = overrides;
		this.months = months;
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, @RequestParam(required = false) YearMonth bulan, AreaScope scope, Model model) {
		YearMonth month = this.months.choose(bulan, scope.regencyCode(), model);
		Sheet sheet = this.sheets.one(id, month, scope);
		model.addAttribute("sheet", sheet);
		model.addAttribute("row", sheet.rows().get(0));
		model.addAttribute("slug", RoundMonths.slug(sheet.level()));
		return "assessment/unit";
	}

	@PostMapping("/verifikasi")
	@ForRegencyCoordinators
	String verify(@RequestParam(required = false) List<UUID> id, @RequestParam YearMonth bulan, AreaScope scope,
			RedirectAttributes redirect) {
		Outcomes.tell(redirect, "assessment.verified", () -> {
			if (id == null) {
				throw RuleViolation.general("assessment.error.choose");
			}
			return this.assessments.verify(id, scope);
		});
		return "redirect:/kapasitas/penutupan?bulan=" + bulan;
	}

	@PostMapping("/{id}/kembalikan")
	@ForRegencyCoordinators
	String sendBack(@PathVariable UUID id, @RequestParam YearMonth bulan, @RequestParam(required = false) String reason,
			AreaScope scope, RedirectAttributes redirect) {
		Outcomes.tell(redirect, "assessment.sentBack", () -> this.assessments.sendBack(id, text(reason), scope));
		return page(id, bulan);
	}

	@PostMapping("/{id}/dialog")
	String dialogue(@PathVariable UUID id, @RequestParam YearMonth bulan, @RequestParam(required = false) String note,
			AreaScope scope, RedirectAttributes redirect) {
		Outcomes.tell(redirect, "assessment.dialogueSaved", () -> this.assessments.noteDialogue(id, text(note), scope));
		return page(id, bulan);
	}

	@PostMapping("/{id}/ganti")
	String overrule(@PathVariable UUID id, @RequestParam YearMonth bulan, OverrideForm form, AreaScope scope,
			RedirectAttributes redirect) {
		Outcomes.tell(redirect, "assessment.overruled", () -> this.overrides.overrule(id, bulan, form, scope));
		return page(id, bulan);
	}

	@PostMapping("/{id}/pulihkan")
	String withdraw(@PathVariable UUID id, @RequestParam YearMonth bulan, @RequestParam String indicator,
			AreaScope scope, RedirectAttributes redirect) {
		Outcomes.tell(redirect, "assessment.withdrawn", () -> this.overrides.withdraw(id, bulan, indicator, scope));
		return page(id, bulan);
	}

	private static String text(String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		if (typed.length() > NOTE) {
			throw RuleViolation.general("assessment.error.remark", NOTE);
		}
		return typed.strip();
	}

	private static String page(UUID id, YearMonth month) {
		return "redirect:/kapasitas/penilaian/" + id + "?bulan=" + month;
	}

}
