package id.sikap.report;

import java.io.IOException;
import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.support.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The reports of all companions of a kecamatan or regency in one file.
 */
@Controller
@RequestMapping("/laporan/{jenis}/{kode}/{bulan}/pendamping.zip")
@ForCoordinators
class ReportBatchController {

	private final ReportAccess access;

	private final ReportBatch batch;

	ReportBatchController(ReportAccess access, ReportBatch batch) {
		this.access = access;
		this.batch = batch;
	}

	/** Written while it is made, so that neither side holds it in memory. */
	@GetMapping
	void download(@PathVariable String jenis, @PathVariable String kode, @PathVariable YearMonth bulan, AreaScope scope,
			HttpServletResponse response) throws IOException {
		ReportKind kind = ReportKind.of(jenis)
			.filter((found) -> found != ReportKind.COMPANION)
			.orElseThrow(NotFoundException::new);
		ReportOrder order = this.access.order(kind, kode, bulan, scope);
		if (!order.named()) {
			throw new NotFoundException();
		}
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename(order.fileName().replace("laporan-", "laporan-pendamping-").replace(".pdf", ".zip"))
					.build()
					.toString());
		this.batch.write(order, response.getOutputStream());
	}

}
