package id.sikap.capacity;

import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.account.ForReaders;
import id.sikap.assessment.RoundMonths;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Capacity of one companion and of one village.
 */
@Controller
@RequestMapping("/kapasitas")
class UnitController {

	private final UnitService units;

	private final LaterRecords later;

	private final RoundMonths months;

	UnitController(UnitService units, LaterRecords later, RoundMonths months) {
		this.units = units;
		this.later = later;
		this.months = months;
	}

	@GetMapping("/pendamping/{id}")
	@ForFieldStaff
	String companion(@PathVariable UUID id, @RequestParam(required = false) YearMonth bulan, AreaScope scope,
			Model model) {
		YearMonth month = this.months.choose(bulan, scope.regencyCode(), model);
		model.addAttribute("view", this.units.companion(id, month, scope));
		model.addAttribute("coordinator", scope.wholeArea());
		return "capacity/companion";
	}

	@GetMapping("/desa/{code}")
	@ForReaders
	String village(@PathVariable String code, @RequestParam(required = false) YearMonth bulan, AreaScope scope,
			Model model) {
		YearMonth month = this.months.choose(bulan, scope.regencyCode(), model);
		model.addAttribute("view", this.units.village(code, month, scope));
		model.addAttribute("coordinator", scope.wholeArea());
		return "capacity/village";
	}

	/**
	 * A part of the pages above, which comes after them: it asks all records once more.
	 */
	@GetMapping("/terbaru")
	@ForFieldStaff
	String later(@RequestParam YearMonth bulan, @RequestParam String kecamatan,
			@RequestParam(required = false) String unit, AreaScope scope, Model model) {
		model.addAttribute("changes", this.later.of(kecamatan, unit, bulan, scope));
		return "capacity/parts :: later";
	}

}
