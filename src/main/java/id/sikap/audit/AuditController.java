package id.sikap.audit;

import id.sikap.account.AreaScope;
import id.sikap.account.ForAudit;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@ForAudit
class AuditController {

	private final AuditLog log;

	AuditController(AuditLog log) {
		this.log = log;
	}

	@GetMapping("/audit")
	String list(AuditFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("page", this.log.list(filter, scope, page));
		model.addAttribute("actions", AuditAction.values());
		model.addAttribute("subjects", AuditLog.SUBJECTS);
		return "audit/list";
	}

}
