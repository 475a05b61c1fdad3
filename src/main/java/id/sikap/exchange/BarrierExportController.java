package id.sikap.exchange;

import java.io.IOException;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.barrier.BarrierFilter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/ekspor/hambatan")
class BarrierExportController {

	private final BarrierExports exports;

	private final ListDownload download;

	BarrierExportController(BarrierExports exports, ListDownload download) {
		this.exports = exports;
		this.download = download;
	}

	@GetMapping
	@ForFieldStaff
	void barriers(BarrierFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		this.exports.barriers(filter, scope, page.getSort(),
				this.download.begin("hambatan", "barrier", scope, response));
	}

}
