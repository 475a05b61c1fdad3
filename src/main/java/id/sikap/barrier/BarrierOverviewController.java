package id.sikap.barrier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.account.ForReaders;
import id.sikap.account.Role;
import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What holds an area back, as a part of other pages: counts alone, so that who reads only
 * averages may see it too.
 */
@Controller
@ForReaders
class BarrierOverviewController {

	/** So many types have room on a board. */
	private static final int TYPES = 5;

	private final BarrierService barriers;

	private final BarrierPressure pressure;

	private final Clock clock;

	BarrierOverviewController(BarrierService barriers, BarrierPressure pressure, Clock clock) {
		this.barriers = barriers;
		this.pressure = pressure;
		this.clock = clock;
	}

	/**
	 * At the end of the month, or today while it runs.
	 */
	@GetMapping("/hambatan/ringkasan")
	String overview(@RequestParam String wilayah, @RequestParam YearMonth bulan, AreaScope scope, Model model) {
		boolean reads = scope.wholeArea() || scope.account().has(Role.VIEWER);
		if (!reads || !scope.coversArea(wilayah)) {
			throw new NotFoundException();
		}
		LocalDate today = LocalDate.now(this.clock);
		LocalDate day = bulan.atEndOfMonth().isBefore(today) ? bulan.atEndOfMonth() : today;
		var open = this.barriers.openByType(wilayah, day);
		model.addAttribute("open", open.stream().limit(TYPES).toList());
		model.addAttribute("count", open.stream().mapToInt(OpenByType::open).sum());
		model.addAttribute("pressure", this.pressure.ofArea(wilayah, day).orElse(null));
		model.addAttribute("links", scope.wholeArea() && day.equals(today));
		model.addAttribute("within", (wilayah.length() > 8) ? "desa=" + wilayah + "&"
				: (wilayah.length() > 5) ? "kecamatan=" + wilayah + "&" : "");
		return "barrier/parts :: overview";
	}

}
