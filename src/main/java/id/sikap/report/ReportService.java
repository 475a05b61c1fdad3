package id.sikap.report;

import java.io.ByteArrayOutputStream;
import java.util.Map;

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

	private final AuditLog audit;

	ReportService(CompanionReports companions, AreaReports areas, ReportPictures pictures, PdfRenderer printer,
			AuditLog audit) {
		this.companions = companions;
		this.areas = areas;
		this.pictures = pictures;
		this.printer = printer;
		this.audit = audit;
	}

	/** The report as a PDF; that it was made is recorded first. */
	byte[] open(ReportOrder order) {
		this.audit.record(AuditAction.EXPORT, "report", (order.companion() == null) ? null : order.companion().getId(),
				order.area().code(), order.kind().path() + " " + order.month());
		return print(order,
				(order.kind() == ReportKind.COMPANION) ? this.companions.model(order) : this.areas.model(order));
	}

	/** A companion's report without photos, from facts that were read before. */
	byte[] print(ReportOrder order, CompanionFacts facts) {
		return print(order, this.companions.model(order, facts));
	}

	private byte[] print(ReportOrder order, Map<String, Object> model) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 16);
		this.printer.print(order.kind().template(), model, this.pictures, pdf);
		return pdf.toByteArray();
	}

}
