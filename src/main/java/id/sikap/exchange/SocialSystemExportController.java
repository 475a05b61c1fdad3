package id.sikap.exchange;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import id.sikap.account.AreaScope;
import id.sikap.account.ForReaders;
import id.sikap.audit.AuditAction;
import id.sikap.audit.AuditLog;
import id.sikap.partner.PartnerFilter;
import id.sikap.policy.PolicyFilter;
import id.sikap.programme.ProgrammeFilter;
import id.sikap.reception.ReceptionFilter;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.web.SortDefault;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The lists of the social system as xlsx, as {@link ListExportController} does.
 */
@Controller
@RequestMapping("/ekspor")
@ForReaders
class SocialSystemExportController {

	private final SocialSystemExports exports;

	private final AuditLog audit;

	private final Clock clock;

	SocialSystemExportController(SocialSystemExports exports, AuditLog audit, Clock clock) {
		this.exports = exports;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping("/kebijakan")
	void policies(PolicyFilter filter, AreaScope scope,
			@SortDefault(sort = "terbit", direction = Direction.DESC) Pageable page, HttpServletResponse response)
			throws IOException {
		begin("kebijakan", "policy", scope, response);
		this.exports.policies(filter, scope, page.getSort(), response.getOutputStream());
	}

	@GetMapping("/mitra")
	void partners(PartnerFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		begin("mitra", "partner", scope, response);
		this.exports.partners(filter, scope, page.getSort(), response.getOutputStream());
	}

	@GetMapping("/kegiatan")
	void programmes(ProgrammeFilter filter, AreaScope scope,
			@SortDefault(sort = "mulai", direction = Direction.DESC) Pageable page, HttpServletResponse response)
			throws IOException {
		begin("kegiatan", "joint_programme", scope, response);
		this.exports.programmes(filter, scope, page.getSort(), response.getOutputStream());
	}

	@GetMapping("/penerimaan")
	void reception(ReceptionFilter filter, AreaScope scope, Pageable page, HttpServletResponse response)
			throws IOException {
		begin("penerimaan", "community_reception", scope, response);
		this.exports.reception(filter, scope, page.getSort(), response.getOutputStream());
	}

	private void begin(String list, String subject, AreaScope scope, HttpServletResponse response) {
		this.audit.record(AuditAction.EXPORT, subject, null, scope.areaCode(), "xlsx");
		response.setContentType(Download.XLSX.toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				Download.disposition("sikap-" + list + "-" + LocalDate.now(this.clock) + ".xlsx"));
	}

}
