package id.sikap.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;

import id.sikap.account.AreaScope;
import id.sikap.audit.AuditAction;
import id.sikap.audit.AuditLog;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * A list on its way out of the application: what leaves is in the audit before it leaves.
 */
@Component
class ListDownload {

	private final AuditLog audit;

	private final Clock clock;

	ListDownload(AuditLog audit, Clock clock) {
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * @param list the word in the file's name
	 * @param subject name of the table
	 * @return where the rows go
	 */
	OutputStream begin(String list, String subject, AreaScope scope, HttpServletResponse response) throws IOException {
		this.audit.record(AuditAction.EXPORT, subject, null, scope.areaCode(), "xlsx");
		response.setContentType(Download.XLSX.toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				Download.disposition("sikap-" + list + "-" + LocalDate.now(this.clock) + ".xlsx"));
		return response.getOutputStream();
	}

}
