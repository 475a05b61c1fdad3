package id.sikap.exchange;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.audit.AuditAction;
import id.sikap.audit.AuditLog;
import id.sikap.companion.CompanionFilter;
import id.sikap.group.GroupFilter;
import id.sikap.household.HouseholdFilter;
import id.sikap.logbook.SessionFilter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.web.SortDefault;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

	private final AuditLog audit;

	private final Clock clock;

	ListExportController(ListExports exports, AuditLog audit, Clock clock) {
		this.exports = exports;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/pendamping")
	@ForCoordinators
	void companions(CompanionFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		begin("pendamping", "companion", scope, response);
		this.exports.companions(filter, scope, page.getSort(), response.getOutputStream());
	}

	@GetMapping("/kpm")
	@ForFieldStaff
	void households(HouseholdFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		begin("kpm", "household", scope, response);
		this.exports.households(filter, scope, page.getSort(), response.getOutputStream());
	}

	@GetMapping("/kelompok")
	@ForFieldStaff
	void groups(GroupFilter filter, AreaScope scope, Pageable page, HttpServletResponse response) throws IOException {
		begin("kelompok", "household_group", scope, response);
		this.exports.groups(filter, scope, page.getSort(), response.getOutputStream());
	}

	@GetMapping("/p2k2")
	@ForFieldStaff
	void sessions(SessionFilter filter, AreaScope scope,
			@SortDefault(sort = "tanggal", direction = Direction.DESC) Pageable page, HttpServletResponse response)
			throws IOException {
		begin("p2k2", "p2k2_session", scope, response);
		this.exports.sessions(filter, scope, page.getSort(), response.getOutputStream());
	}

	/** What leaves the application is in the audit before it leaves. */
	private void begin(String list, String subject, AreaScope scope, HttpServletResponse response) {
		this.audit.record(AuditAction.EXPORT, subject, null, scope.areaCode(), "xlsx");
		response.setContentType(Download.XLSX.toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				Download.disposition("sikap-" + list + "-" + LocalDate.now(this.clock) + ".xlsx"));
	}

}
