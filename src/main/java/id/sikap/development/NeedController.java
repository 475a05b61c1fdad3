package id.sikap.development;

import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.assessment.RoundMonths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What companions need to be trained in; one click hands the list to the invitations of a
 * training.
 */
@Controller
@RequestMapping("/kapasitas/kebutuhan")
@ForCoordinators
class NeedController {

	private final TopicNeedService needs;

	private final RoundMonths months;

	private final AreaService areas;

	NeedController(TopicNeedService needs, RoundMonths months, AreaService areas) {
		this.needs = needs;
		this.months = months;
		this.areas = areas;
	}

	@GetMapping
	String list(@RequestParam(required = false) YearMonth bulan, @RequestParam(required = false) String kecamatan,
			AreaScope scope, Model model) {
		YearMonth month = this.months.choose(bulan, scope.regencyCode(), model);
		model.addAttribute("topics", this.needs.ranked(area(kecamatan, scope), month, scope));
		model.addAttribute("subdistricts", this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT));
		model.addAttribute("kecamatan", kecamatan);
		return "development/needs";
	}

	@GetMapping("/{topic}")
	String topic(@PathVariable String topic, @RequestParam(required = false) YearMonth bulan,
			@RequestParam(required = false) String kecamatan, AreaScope scope, Model model) {
		YearMonth month = this.months.choose(bulan, scope.regencyCode(), model);
		model.addAttribute("need", this.needs.one(topic, area(kecamatan, scope), month, scope));
		model.addAttribute("kecamatan", kecamatan);
		return "development/topic";
	}

	private static String area(String kecamatan, AreaScope scope) {
		return (kecamatan != null) ? kecamatan : scope.areaCode();
	}

}
