package id.sikap.report;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

import id.sikap.account.AreaScope;
import id.sikap.account.ForReaders;
import id.sikap.support.NotFoundException;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/laporan")
@ForReaders
class ReportController {

	private final ReportShelf shelf;

	private final ReportAccess access;

	private final ReportService reports;

	ReportController(ReportShelf shelf, ReportAccess access, ReportService reports) {
		this.shelf = shelf;
		this.access = access;
		this.reports = reports;
	}

	@GetMapping
	String list(@RequestParam(required = false) YearMonth bulan, @RequestParam(required = false) String kecamatan,
			AreaScope scope, Model model) {
		model.addAttribute("shelf", this.shelf.of(bulan, kecamatan, scope));
		return "report/list";
	}

	@GetMapping("/{jenis}/{kunci}/{bulan}.pdf")
	ResponseEntity<byte[]> open(@PathVariable String jenis, @PathVariable String kunci, @PathVariable YearMonth bulan,
			AreaScope scope) {
		ReportKind kind = ReportKind.of(jenis).orElseThrow(NotFoundException::new);
		ReportOrder order = this.access.order(kind, kunci, bulan, scope);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.headers((headers) -> headers.setContentDisposition(
					ContentDisposition.inline().filename(order.fileName(), StandardCharsets.UTF_8).build()))
			.body(this.reports.open(order));
	}

}
