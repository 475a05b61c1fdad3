package id.sikap.exchange;

import java.io.IOException;
import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.meeting.DecisionFilter;
import id.sikap.meeting.MeetingFilter;
import id.sikap.resource.ResourceFilter;
import id.sikap.supervision.SupervisionFilter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/ekspor")
class OrganisationExportController {

	private final OrganisationExports exports;

	private final ListDownload download;

	OrganisationExportController(OrganisationExports exports, ListDownload download) {
		this.exports = exports;
		this.download = download;
	}

	@GetMapping("/supervisi")
	@ForCoordinators
	void supervisions(@RequestParam(required = false) YearMonth bulan, SupervisionFilter filter, AreaScope scope,
			Pageable page, HttpServletResponse response) throws IOException {
		this.exports.supervisions(filter, bulan, scope, page.getSort(),
				this.download.begin("supervisi", "supervision", scope, response));
	}

	@GetMapping("/sarana")
	@ForCoordinators
	void resources(ResourceFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		this.exports.resources(filter, scope, page.getSort(),
				this.download.begin("sarana", "resource", scope, response));
	}

	@GetMapping("/rakor")
	@ForCoordinators
	void meetings(MeetingFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		this.exports.meetings(filter, scope, page.getSort(),
				this.download.begin("rakor", "coordination_meeting", scope, response));
	}

	@GetMapping("/tindak-lanjut")
	@ForCoordinators
	void decisions(DecisionFilter filter, AreaScope scope, HttpServletResponse response) throws IOException {
		this.exports.decisions(filter, scope,
				this.download.begin("tindak-lanjut", "meeting_decision", scope, response));
	}

}
