package id.sikap.setting;

import java.util.List;
import java.util.Set;

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
@RequestMapping("/pengaturan")
@ForSettings
class SettingController {

	private static final String LETTERHEAD = "setting/letterhead";

	private static final String SIGNERS = "setting/signers";

	private static final String SUBDISTRICT = "setting/subdistrict";

	private final SettingService settings;

	private final SettingPages pages;

	private final AreaService areas;

	SettingController(SettingService settings, SettingPages pages, AreaService areas) {
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
		model.addAttribute("page", this.pages.show(regency));
		return "setting/show";
	}

	@GetMapping("/kop")
	String letterhead(@ModelAttribute(name = "regency", binding = false) Area regency, Model model) {
		model.addAttribute("form", this.pages.letterhead(regency));
		return offerMonths(LETTERHEAD, regency.code(), SettingName.LETTERHEAD, model);
	}

	@PostMapping("/kop")
	ModelAndView changeLetterhead(@ModelAttribute(name = "regency", binding = false) Area regency,
			@Valid @ModelAttribute("form") LetterheadForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		offerMonths(LETTERHEAD, regency.code(), SettingName.LETTERHEAD, model);
		return FormSubmission.handle(errors, LETTERHEAD, () -> {
			this.settings.change(regency.code(), form.values(), form.validFrom, form.version, scope);
			return saved(regency, redirect);
		}, () -> this.pages.letterhead(regency));
	}

	@GetMapping("/penanda-tangan")
	String signers(@ModelAttribute(name = "regency", binding = false) Area regency, Model model) {
		model.addAttribute("form", this.pages.signers(regency));
		return offerMonths(SIGNERS, regency.code(), SettingName.SIGNERS, model);
	}

	@PostMapping("/penanda-tangan")
	ModelAndView changeSigners(@ModelAttribute(name = "regency", binding = false) Area regency,
			@Valid @ModelAttribute("form") SignersForm form, BindingResult errors, AreaScope scope, Model model,
			RedirectAttributes redirect) {
		offerMonths(SIGNERS, regency.code(), SettingName.SIGNERS, model);
		return FormSubmission.handle(errors, SIGNERS, () -> {
			this.settings.change(regency.code(), form.values(), form.validFrom, form.version, scope);
			return saved(regency, redirect);
		}, () -> this.pages.signers(regency));
	}

	@GetMapping("/kecamatan/{code}")
	String subdistrict(@PathVariable String code, AreaScope scope, Model model) {
		Area subdistrict = this.pages.subdistrict(code, scope);
		model.addAttribute("form", this.pages.subdistrictSigner(subdistrict));
		model.addAttribute("subdistrict", subdistrict);
		return offerMonths(SUBDISTRICT, code, SettingName.SUBDISTRICT_SIGNER, model);
	}

	@PostMapping("/kecamatan/{code}")
	ModelAndView changeSubdistrict(@PathVariable String code,
			@ModelAttribute(name = "regency", binding = false) Area regency,
			@Valid @ModelAttribute("form") SubdistrictSignerForm form, BindingResult errors, AreaScope scope,
			Model model, RedirectAttributes redirect) {
		Area subdistrict = this.pages.subdistrict(code, scope);
		model.addAttribute("subdistrict", subdistrict);
		offerMonths(SUBDISTRICT, code, SettingName.SUBDISTRICT_SIGNER, model);
		return FormSubmission.handle(errors, SUBDISTRICT, () -> {
			this.settings.change(code, form.values(), form.validFrom, form.version, scope);
			return saved(regency, redirect);
		}, () -> this.pages.subdistrictSigner(subdistrict));
	}

	private String offerMonths(String view, String areaCode, Set<SettingName> names, Model model) {
		model.addAttribute("months", this.settings.months(areaCode, names).all());
		return view;
	}

	private static String saved(Area regency, RedirectAttributes redirect) {
		redirect.addFlashAttribute("flash", "setting.saved");
		redirect.addAttribute("wilayah", regency.code());
		return "redirect:/pengaturan";
	}

}
