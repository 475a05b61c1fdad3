package id.sikap.exchange;

import java.io.IOException;
import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.account.ForReaders;
import id.sikap.capacity.CapacityFilter;
import id.sikap.development.GoalFilter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Capacity of kecamatan and companions, and their development plans, as xlsx.
 */
@Controller
@RequestMapping("/ekspor")
class CapacityExportController {

	private final CapacityExports exports;

	private final ListDownload download;

	CapacityExportController(CapacityExports exports, ListDownload download) {
		this.exports = exports;
		this.download = download;
	}

	@GetMapping("/kapasitas")
	@ForReaders
	void subdistricts(@RequestParam YearMonth bulan, CapacityFilter filter, AreaScope scope, Pageable page,
			HttpServletResponse response) throws IOException {
		var view = this.exports.regency(bulan, filter, scope, page.getSort());
		this.exports.subdistricts(view, this.download.begin("kapasitas", "capacity_score", scope, response));
	}

	@GetMapping("/kapasitas/{code}")
	@ForCoordinators
	void companions(@PathVariable String code, @RequestParam YearMonth bulan, AreaScope scope, Pageable page,
			HttpServletResponse response) throws IOException {
		var view = this.exports.subdistrict(code, bulan, scope, page.getSort());
		this.exports.companions(view, this.download.begin("kapasitas-" + code, "capacity_score", scope, response));
	}

	@GetMapping("/rencana")
	@ForFieldStaff
	void goals(GoalFilter filter, AreaScope scope, Pageable page, HttpServletResponse response) throws IOException {
		this.exports.goals(filter, scope, page.getSort(),
				this.download.begin("rencana", "development_goal", scope, response));
	}

}
