package id.sikap.report;

import java.io.ByteArrayOutputStream;
import java.util.Map;

import id.sikap.archive.ReportArchive;
import id.sikap.audit.AuditAction;
import id.sikap.audit.AuditLog;
import id.sikap.support.PdfRenderer;

import org.springframework.stereotype.Service;

/**
 * Makes the papers. Rows are read in one short transaction; nothing is held in the
 * database while a page is set.
 */
@Service
class ReportService {

	private final CompanionReports companions;

	private final AreaReports areas;

	private final ReportPictures pictures;

	private final PdfRenderer printer;

	private final ReportArchive archive;

	private final AuditLog audit;

	ReportService(CompanionReports companions, AreaReports areas, ReportPictures pictures, PdfRenderer printer,
			ReportArchive archive, AuditLog audit) {
		this.companions = companions;
		this.areas = areas;
		this.pictures = pictures;
		this.printer = printer;
		this.archive = archive;
		this.audit = audit;
	}

	/**
	 * The report as a PDF, as it was issued or as it stands now; that it was opened is
	 * recorded first.
	 */
	byte[] open(ReportOrder order) {
		this.audit.record(AuditAction.EXPORT, "report", (order.companion() == null) ? null : order.companion().getId(),
				order.area().code(), order.kind().path() + " " + order.month());
		return this.archive.find(order.key())
			.map((issued) -> this.archive.paper(issued, order.named()))
			.orElseGet(() -> print(order, model(order)));
	}

	/** What its template shows. */
	Map<String, Object> model(ReportOrder order) {
		return (order.kind() == ReportKind.COMPANION) ? this.companions.model(order) : this.areas.model(order);
	}

	/** A companion's report without photos, from facts that were read before. */
	byte[] print(ReportOrder order, CompanionFacts facts) {
		return print(order, this.companions.model(order, facts));
	}

	byte[] print(ReportOrder order, Map<String, Object> model) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 16);
		this.printer.print(order.kind().template(), model, this.pictures, pdf);
		return pdf.toByteArray();
	}

}
