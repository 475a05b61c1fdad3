package id.sikap.exchange;

import java.io.IOException;
import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
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

}
