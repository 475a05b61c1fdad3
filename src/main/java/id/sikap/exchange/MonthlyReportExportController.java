package id.sikap.exchange;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.area.AreaService;
import id.sikap.audit.AuditAction;
import id.sikap.audit.AuditLog;
import id.sikap.monthlyreport.MonthlyReportFilter;
import id.sikap.monthlyreport.MonthlyReportList;
import id.sikap.workbook.SheetWriter;
import id.sikap.workbook.SheetWriter.Heading;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Pageable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which monthly reports came and which did not, as an xlsx of what the page shows.
 */
@Controller
class MonthlyReportExportController {

	private static final int WIDTH = 22;

	private final MonthlyReportList reports;

	private final AreaService areas;

	private final AuditLog audit;

	private final MessageSource messages;

	MonthlyReportExportController(MonthlyReportList reports, AreaService areas, AuditLog audit,
			MessageSource messages) {
		this.reports = reports;
		this.areas = areas;
		this.audit = audit;
		this.messages = messages;
	}

	@GetMapping("/ekspor/laporan-bulanan")
	@ForCoordinators
	void write(@RequestParam(required = false) YearMonth bulan, MonthlyReportFilter filter, AreaScope scope,
			Pageable page, HttpServletResponse response) throws IOException {
		YearMonth month = (bulan == null) ? this.reports.dueMonth() : bulan;
		this.audit.record(AuditAction.EXPORT, "monthly_report", null, scope.areaCode(), "xlsx");
		response.setContentType(Download.XLSX.toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				Download.disposition("sikap-laporan-bulanan-" + month + ".xlsx"));
		SheetWriter sheet = new SheetWriter(response.getOutputStream());
		sheet.sheet(words("monthlyreport.title"),
				List.of("monthlyreport.companion", "companion.subdistrictCode", "month.label", "monthlyreport.groups",
						"monthlyreport.state", "monthlyreport.submittedOn")
					.stream()
					.map((column) -> new Heading(words(column), WIDTH))
					.toList());
		this.reports.each(filter, month, scope, page.getSort(),
				(row) -> sheet
					.row(Arrays.asList(row.companionName(), this.areas.name(row.subdistrictCode()), month.toString(),
							row.groups(), words("monthlyreport.state." + row.state()), row.submittedOn())));
		sheet.finish();
	}

	private String words(String key) {
		return this.messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
	}

}
