package id.sikap.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import id.sikap.account.AreaScope;
import id.sikap.account.ForSettings;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.FormSubmission;
import id.sikap.support.NotFoundException;
import jakarta.validation.Valid;

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
@RequestMapping("/pengaturan/kapasitas")
@ForSettings
class CapacitySettingController {

	private static final String GENERAL = "indicator/general";

	private static final String WEIGHTS = "indicator/weights";

	private static final String INDICATOR = "indicator/indicator";

	private final CapacitySettingService settings;

	private final CapacitySettingPages pages;

	private final AreaService areas;

	CapacitySettingController(CapacitySettingService settings, CapacitySettingPages pages, AreaService areas) {
		this.settings = settings;
		this.pages = pages;
		this.areas = areas;
	}

	/** The account's own regency; who has a whole province chooses. */
	@ModelAttribute("regency")
	Area regency(@RequestParam(name = "wilayah", required = false) String wanted, AreaScope scope) {
		List<Area> regencies = (scope.areaCode().length() > 2) ? List.of(this.areas.get(scope.regencyCode()))
				: this.areas.within(scope.areaCode(), AreaLevel.REGENCY);
		return regencies.stream()
			.filter((regency) -> wanted == null || regency.code().equals(wanted))
			.findFirst()
			.orElseThrow(NotFoundException::new);
	}

	@GetMapping
	String show(@ModelAttribute(name = "regency", binding = false) Area regency, Model model) {
		model.addAttribute("page", this.pages.show(regency.code()));
		return "indicator/settings";
	}

	@GetMapping("/umum")
	String general(@ModelAttribute(name = "regency", binding = false) Area regency, Model model) {
		model.addAttribute("form", this.pages.general(regency.code()));
		return offerMonths(GENERAL, regency, model);
	}

	@PostMapping("/umum")
	ModelAndView changeGeneral(@ModelAttribute(name = "regency", binding = false) Area regency,
			@Valid @ModelAttribute("form") CapacitySettingForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		offerMonths(GENERAL, regency, model);
		return FormSubmission.handle(errors, GENERAL, () -> {
			this.settings.change(regency.code(), form.values(), form.validFrom, form.version, scope);
			return saved(regency, redirect);
		}, () -> this.pages.general(regency.code()));
	}

	@GetMapping("/bobot")
	String weights(@ModelAttribute(name = "regency", binding = false) Area regency, Model model) {
		model.addAttribute("form", this.pages.weights(regency.code()));
		model.addAttribute("page", this.pages.show(regency.code()));
		return offerMonths(WEIGHTS, regency, model);
	}

	@PostMapping("/bobot")
	ModelAndView changeWeights(@ModelAttribute(name = "regency", binding = false) Area regency,
			@Valid @ModelAttribute("form") WeightForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		CapacitySettingPages.Overview page = this.pages.show(regency.code());
		model.addAttribute("page", page);
		offerMonths(WEIGHTS, regency, model);
		Map<String, BigDecimal> known = page.settings().weights();
		return FormSubmission.handle(errors, WEIGHTS, () -> {
			this.settings.change(regency.code(), form.values(known), form.validFrom, form.version, scope);
			return saved(regency, redirect);
		}, () -> this.pages.weights(regency.code()));
	}

	@GetMapping("/indikator/{code}")
	String indicator(@PathVariable String code, @ModelAttribute(name = "regency", binding = false) Area regency,
			Model model) {
		model.addAttribute("indicator", this.pages.original(code));
		model.addAttribute("form", this.pages.indicator(regency.code(), code));
		return offerMonths(INDICATOR, regency, model);
	}

	@PostMapping("/indikator/{code}")
	ModelAndView changeIndicator(@PathVariable String code,
			@ModelAttribute(name = "regency", binding = false) Area regency,
			@Valid @ModelAttribute("form") IndicatorForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		Indicator original = this.pages.original(code);
		model.addAttribute("indicator", original);
		offerMonths(INDICATOR, regency, model);
		return FormSubmission.handle(errors, INDICATOR, () -> {
			this.settings.change(regency.code(), form.values(original), form.validFrom, form.version, scope);
			return saved(regency, redirect);
		}, () -> this.pages.indicator(regency.code(), code));
	}

	private String offerMonths(String view, Area regency, Model model) {
		model.addAttribute("months", this.settings.months(regency.code()));
		return view;
	}

	private static String saved(Area regency, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", "setting.saved");
		redirect.addAttribute("wilayah", regency.code());
		return "redirect:/pengaturan/kapasitas";
	}

}
