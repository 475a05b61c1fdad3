package id.sikap.exchange;

import java.io.IOException;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.arrival.ArrivalFilter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What came from phones as xlsx.
 */
@Controller
@RequestMapping("/ekspor/kiriman")
class ArrivalExportController {

	private final ArrivalExports exports;

	private final ListDownload download;

	ArrivalExportController(ArrivalExports exports, ListDownload download) {
		this.exports = exports;
		this.download = download;
	}

	@GetMapping
	@ForFieldStaff
	void arrivals(ArrivalFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		this.exports.arrivals(filter, scope, page.getSort(),
				this.download.begin("kiriman", "field_record", scope, response));
	}

}
