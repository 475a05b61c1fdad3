package id.sikap.socialsystem;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.account.ForReaders;
import id.sikap.area.Area;
import id.sikap.area.AreaChoices;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.MonthRange;
import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What stands on record of the villages of a kecamatan, and of one of them.
 */
@Controller
@RequestMapping("/sistem-sosial")
@ForReaders
class SocialSystemController {

	private final SocialSystemEvidence evidence;

	private final AreaService areas;

	private final AreaChoices choices;

	private final Clock clock;

	SocialSystemController(SocialSystemEvidence evidence, AreaService areas, AreaChoices choices, Clock clock) {
		this.evidence = evidence;
		this.areas = areas;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping
	String start() {
		return "redirect:/sistem-sosial/desa";
	}

	/**
	 * @param kecamatan the first of the account's area, unless another is asked for
	 */
	@GetMapping("/desa")
	String villages(@RequestParam(required = false) YearMonth bulan, @RequestParam(required = false) String kecamatan,
			AreaScope scope, Model model) {
		List<Area> subdistricts = this.choices.subdistricts(scope.areaCode());
		Area chosen = subdistricts.stream()
			.filter((area) -> kecamatan == null || kecamatan.isBlank() || area.code().equals(kecamatan))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		YearMonth month = month(bulan, model);
		model.addAttribute("subdistrict", chosen);
		model.addAttribute("subdistricts", subdistricts);
		model.addAttribute("villages", this.areas.children(chosen.code()));
		model.addAttribute("evidence", this.evidence.ofArea(chosen.code(), month));
		return "socialsystem/list";
	}

	@GetMapping("/desa/{village:[0-9.]+}")
	String village(@PathVariable String village, @RequestParam(required = false) YearMonth bulan, AreaScope scope,
			Model model) {
		Area area = this.areas.find(village)
			.filter((found) -> found.level() == AreaLevel.VILLAGE && scope.coversArea(village))
			.orElseThrow(NotFoundException::new);
		model.addAttribute("area", area);
		model.addAttribute("found", this.evidence.ofVillage(village, month(bulan, model)));
		model.addAttribute("indicators", List.of("L1", "L2", "L3", "L4"));
		return "socialsystem/show";
	}

	private YearMonth month(YearMonth wanted, Model model) {
		MonthRange range = MonthRange.until(0, this.clock);
		YearMonth month = range.choose(wanted, range.last());
		model.addAttribute("month", month);
		model.addAttribute("first", range.first());
		model.addAttribute("last", range.last());
		return month;
	}

}
