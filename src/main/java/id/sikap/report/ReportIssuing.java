package id.sikap.report;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import id.sikap.archive.IssuedReport;
import id.sikap.archive.ReportArchive;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues the report of a closed month: its figures get a number and a check code, the
 * paper is printed with them once and kept.
 */
@Service
@Transactional
public class ReportIssuing {

	private final ReportService reports;

	private final ReportArchive archive;

	ReportIssuing(ReportService reports, ReportArchive archive) {
		this.reports = reports;
		this.archive = archive;
	}

	/**
	 * @param order with persons; an area's report gets a second copy without them
	 * @throws id.sikap.support.RuleViolation when the month is not closed, or a report is
	 * in force
	 */
	public IssuedReport issue(ReportOrder order, UUID by) {
		Map<String, Object> model = this.reports.model(order);
		IssuedReport issued = this.archive.number(order.key(), IssuedFigures.of(order, model), by);
		this.archive.keep(issued, true, this.reports.print(order, on(model, issued)));
		if (order.kind() != ReportKind.COMPANION) {
			ReportOrder copy = order.withoutPersons();
			this.archive.keep(issued, false, this.reports.print(copy, on(this.reports.model(copy), issued)));
		}
		return issued;
	}

	private static Map<String, Object> on(Map<String, Object> model, IssuedReport issued) {
		Map<String, Object> numbered = new HashMap<>(model);
		ReportPaper paper = (ReportPaper) model.get("paper");
		numbered.put("paper", paper.issued(issued.getNumber(), issued.getCheckCode()));
		return numbered;
	}

}
