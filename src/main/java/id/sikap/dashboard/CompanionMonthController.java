package id.sikap.dashboard;

import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A companion's month, beside the first page.
 */
@Controller
@ForFieldStaff
class CompanionMonthController {

	private final CompanionPage page;

	CompanionMonthController(CompanionPage page) {
		this.page = page;
	}

	/** For an account whose first page is another one. */
	@GetMapping("/tugas")
	String own(@RequestParam(required = false) YearMonth bulan, AreaScope scope, Model model) {
		return this.page.showOwn("/tugas", bulan, scope, model);
	}

	/** As a page of its own, or as the part that a companion's page loads. */
	@GetMapping("/pendamping/{id}/capaian")
	String ofCompanion(@PathVariable UUID id, @RequestParam(required = false) YearMonth bulan,
			@RequestHeader(name = "HX-Request", required = false) String partly, AreaScope scope, Model model) {
		this.page.show(id, "/pendamping/" + id + "/capaian", bulan, scope, model);
		return (partly != null) ? "dashboard/companion :: part" : "dashboard/companion";
	}

}
