package id.sikap.exchange;

import java.io.IOException;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.companion.CompanionFilter;
import id.sikap.group.GroupFilter;
import id.sikap.household.HouseholdFilter;
import id.sikap.logbook.SessionFilter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.web.SortDefault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Each list as an xlsx of what its page shows, under the same filters and in the same
 * order.
 */
@Controller
@RequestMapping("/ekspor")
class ListExportController {

	private final ListExports exports;

	private final ListDownload download;

	ListExportController(ListExports exports, ListDownload download) {
		this.exports = exports;
		this.download = download;
	}

	@GetMapping("/pendamping")
	@ForCoordinators
	void companions(CompanionFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		this.exports.companions(filter, scope, page.getSort(),
				this.download.begin("pendamping", "companion", scope, response));
	}

	@GetMapping("/kpm")
	@ForFieldStaff
	void households(HouseholdFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		this.exports.households(filter, scope, page.getSort(),
				this.download.begin("kpm", "household", scope, response));
	}

	@GetMapping("/kelompok")
	@ForFieldStaff
	void groups(GroupFilter filter, AreaScope scope, Pageable page, HttpServletResponse response) throws IOException {
		this.exports.groups(filter, scope, page.getSort(),
				this.download.begin("kelompok", "household_group", scope, response));
	}

	@GetMapping("/p2k2")
	@ForFieldStaff
	void sessions(SessionFilter filter, AreaScope scope,
			@SortDefault(sort = "tanggal", direction = Direction.DESC) Pageable page, HttpServletResponse response)
			throws IOException {
		this.exports.sessions(filter, scope, page.getSort(),
				this.download.begin("p2k2", "p2k2_session", scope, response));
	}

}
