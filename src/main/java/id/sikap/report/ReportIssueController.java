package id.sikap.report;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForReaders;
import id.sikap.account.ForRegencyCoordinators;
import id.sikap.account.Role;
import id.sikap.archive.IssuedReport;
import id.sikap.archive.ReportArchive;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What became of a report: draft, issued, signed, withdrawn.
 */
@Controller
@RequestMapping("/laporan/{jenis}/{kunci}/{bulan}")
class ReportIssueController {

	private final ReportAccess access;

	private final ReportIssuing issuing;

	private final ReportArchive archive;

	private final MessageSource messages;

	ReportIssueController(ReportAccess access, ReportIssuing issuing, ReportArchive archive, MessageSource messages) {
		this.access = access;
		this.issuing = issuing;
		this.archive = archive;
		this.messages = messages;
	}

	@GetMapping
	@ForReaders
	ModelAndView show(@PathVariable String jenis, @PathVariable String kunci, @PathVariable YearMonth bulan,
			AreaScope scope) {
		return page(order(jenis, kunci, bulan, scope), scope);
	}

	@PostMapping("/terbit")
	@ForRegencyCoordinators
	ModelAndView issue(@PathVariable String jenis, @PathVariable String kunci, @PathVariable YearMonth bulan,
			AreaScope scope, RedirectAttributes redirect) {
		ReportOrder order = namedOrder(jenis, kunci, bulan, scope);
		return change(order, scope, "report.issued", redirect, () -> this.issuing.issue(order, scope.account().id()));
	}

	@PostMapping("/cabut")
	@ForRegencyCoordinators
	ModelAndView withdraw(@PathVariable String jenis, @PathVariable String kunci, @PathVariable YearMonth bulan,
			@RequestParam String nomor, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		ReportOrder order = namedOrder(jenis, kunci, bulan, scope);
		return change(order, scope, "report.withdrawn", redirect,
				() -> this.archive.withdraw(order.key(), nomor, reason, scope.account().id()));
	}

	@PostMapping("/pindaian")
	@ForCoordinators
	ModelAndView attachScan(@PathVariable String jenis, @PathVariable String kunci, @PathVariable YearMonth bulan,
			@RequestParam String nomor, @RequestParam(required = false) UUID scanId, AreaScope scope,
			RedirectAttributes redirect) {
		ReportOrder order = namedOrder(jenis, kunci, bulan, scope);
		return change(order, scope, "report.scan.saved", redirect,
				() -> this.archive.attachScan(order.key(), nomor, scanId, scope));
	}

	@GetMapping("/pindaian")
	@ForReaders
	ResponseEntity<byte[]> scan(@PathVariable String jenis, @PathVariable String kunci, @PathVariable YearMonth bulan,
			AreaScope scope) {
		return this.archive.scan(namedOrder(jenis, kunci, bulan, scope).key()).response();
	}

	private ModelAndView change(ReportOrder order, AreaScope scope, String done, RedirectAttributes redirect,
			Runnable change) {
		try {
			change.run();
		}
		catch (RuleViolation violation) {
			ModelAndView page = page(order, scope);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			String words = this.messages.getMessage(violation.messageKey(), violation.arguments(),
					LocaleContextHolder.getLocale());
			page.addObject("reason".equals(violation.field()) ? "reasonProblem" : "problem", words);
			return page;
		}
		redirect.addFlashAttribute("flash", done);
		return new ModelAndView("redirect:" + order.address());
	}

	private ModelAndView page(ReportOrder order, AreaScope scope) {
		Optional<IssuedReport> issued = this.archive.find(order.key());
		ModelAndView page = new ModelAndView("report/issue");
		page.addObject("order", order);
		page.addObject("address", order.address());
		page.addObject("heading", this.messages.getMessage(order.kind().messageKey(),
				new Object[] { (order.companion() == null) ? order.area().name() : order.companion().getName() },
				LocaleContextHolder.getLocale()));
		page.addObject("issued", issued.orElse(null));
		page.addObject("sha256", issued.map((report) -> this.archive.sha256(report, order.named())).orElse(null));
		page.addObject("history", this.archive.history(order.key()));
		page.addObject("closed", this.archive.isClosed(order.area().code(), order.month()));
		page.addObject("issues", scope.wholeArea() && scope.account().has(Role.REGENCY_COORDINATOR));
		page.addObject("coordinates", scope.wholeArea());
		return page;
	}

	private ReportOrder order(String kind, String key, YearMonth month, AreaScope scope) {
		return this.access.order(ReportKind.of(kind).orElseThrow(NotFoundException::new), key, month, scope);
	}

	/** For what a copy without persons is not enough. */
	private ReportOrder namedOrder(String kind, String key, YearMonth month, AreaScope scope) {
		ReportOrder order = order(kind, key, month, scope);
		if (!order.named()) {
			throw new NotFoundException();
		}
		return order;
	}

}
