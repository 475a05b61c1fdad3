package id.sikap.capacity;

import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.account.ForReaders;
import id.sikap.account.SignedInAccount;
import id.sikap.assessment.RoundMonths;
import id.sikap.indicator.CapacitySettingService;
import id.sikap.indicator.IndicatorCatalogue;
import id.sikap.score.CapacityClass;
import id.sikap.score.Measure;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Capacity of areas, and how it is measured.
 */
@Controller
@RequestMapping("/kapasitas")
@ForReaders
class CapacityController {

	private final CapacityService capacity;

	private final IndicatorCatalogue catalogue;

	private final CapacitySettingService settings;

	private final RoundMonths months;

	CapacityController(CapacityService capacity, IndicatorCatalogue catalogue, CapacitySettingService settings,
			RoundMonths months) {
		this.capacity = capacity;
		this.catalogue = catalogue;
		this.settings = settings;
		this.months = months;
	}

	/** The regency; for whoever has a kecamatan or himself to look after, that. */
	@GetMapping
	String regency(@RequestParam(required = false) YearMonth bulan, CapacityFilter filter, Pageable page,
			AreaScope scope, SignedInAccount me, Model model) {
		String query = (bulan != null) ? "?bulan=" + bulan : "";
		if (me.areaCode().length() > 5) {
			boolean alone = !scope.wholeArea() && scope.companionId() != null;
			return "redirect:/kapasitas/"
					+ (alone ? "pendamping/" + scope.companionId() : "kecamatan/" + me.areaCode().substring(0, 8))
					+ query;
		}
		YearMonth month = this.months.choose(bulan, scope.regencyCode(), model);
		model.addAttribute("view", this.capacity.regency(scope.regencyCode(), month, filter, page.getSort(), scope));
		model.addAttribute("filter", filter);
		model.addAttribute("classes", CapacityClass.values());
		model.addAttribute("levels",
				new Measure[] { Measure.INDIVIDUAL, Measure.ORGANISATIONAL, Measure.SOCIAL_SYSTEM });
		return "capacity/regency";
	}

	@GetMapping("/kecamatan/{code}")
	String subdistrict(@PathVariable String code, @RequestParam(required = false) YearMonth bulan, Pageable page,
			AreaScope scope, Model model) {
		YearMonth month = this.months.choose(bulan, scope.regencyCode(), model);
		model.addAttribute("wide", scope.areaCode().length() <= 5);
		model.addAttribute("view", this.capacity.subdistrict(code, month, page.getSort(), scope));
		return "capacity/subdistrict";
	}

	/** In plain words, with the figures that are in force. */
	@GetMapping("/metode")
	String method(@RequestParam(required = false) YearMonth bulan, AreaScope scope, Model model) {
		YearMonth month = this.months.choose(bulan, scope.regencyCode(), model);
		model.addAttribute("indicators", this.catalogue.all(scope.regencyCode(), month));
		model.addAttribute("settings", this.settings.settings(scope.regencyCode(), month));
		return "capacity/method";
	}

}
