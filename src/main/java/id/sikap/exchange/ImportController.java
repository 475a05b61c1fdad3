package id.sikap.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.exchange.RowProblem.Severity;
import id.sikap.support.FormSubmission;
import id.sikap.support.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/impor")
@ForCoordinators
class ImportController {

	private static final String START = "exchange/start";

	private final ImportService imports;

	ImportController(ImportService imports) {
		this.imports = imports;
	}

	@ModelAttribute("kinds")
	SheetKind[] kinds() {
		return SheetKind.values();
	}

	/** The headers that are known, for the explanation of the upload. */
	@ModelAttribute("headers")
	Map<SheetKind, String> headers() {
		Map<SheetKind, String> headers = new EnumMap<>(SheetKind.class);
		for (SheetKind kind : SheetKind.values()) {
			headers.put(kind, SheetTemplates.headers(kind));
		}
		return headers;
	}

	@GetMapping
	String start(AreaScope scope, Pageable page, Model model) {
		model.addAttribute("form", new ImportForm());
		model.addAttribute("page", this.imports.list(scope, page));
		return START;
	}

	@PostMapping
	ModelAndView upload(@ModelAttribute("form") ImportForm form, BindingResult errors, AreaScope scope, Pageable page,
			Model model) {
		model.addAttribute("page", this.imports.list(scope, page));
		return FormSubmission.handle(errors, START,
				() -> "redirect:/impor/" + this.imports.upload(form.berkas, form.jenis, scope));
	}

	/**
	 * @param severity null for all problems
	 */
	@GetMapping("/{id}")
	String show(@PathVariable UUID id, @RequestParam(name = "masalah", required = false) Severity severity,
			AreaScope scope, Pageable page, Model model) {
		ImportJob job = this.imports.get(id, scope);
		model.addAttribute("job", job);
		model.addAttribute("mine", job.isOf(scope.account().id()));
		model.addAttribute("severity", severity);
		model.addAttribute("sheets", this.imports.sheets(job));
		if (!job.state().isRunning()) {
			model.addAttribute("figures", this.imports.figures(job));
			List<ImportReason> reasons = this.imports.reasons(job);
			model.addAttribute("reasons", reasons);
			model.addAttribute("severities", reasons.stream().map((reason) -> reason.severity().name()).toList());
			model.addAttribute("page", this.imports.problems(job, severity, page));
		}
		return "exchange/show";
	}

	/** Asked again and again by the page, until it is told to load itself anew. */
	@GetMapping("/{id}/kemajuan")
	String progress(@PathVariable UUID id, AreaScope scope, Model model, HttpServletResponse response) {
		ImportJob job = this.imports.get(id, scope);
		model.addAttribute("job", job);
		if (!job.state().isRunning()) {
			response.setHeader("HX-Refresh", "true");
		}
		return "exchange/progress";
	}

	@PostMapping("/{id}/jalankan")
	String bringIn(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean handOver, AreaScope scope) {
		this.imports.bringIn(id, handOver, scope);
		return "redirect:/impor/" + id;
	}

	@PostMapping("/{id}/jenis")
	String readAs(@PathVariable UUID id, @RequestParam SheetKind kind, AreaScope scope, RedirectAttributes redirect) {
		try {
			this.imports.readAs(id, kind, scope);
		}
		catch (RuleViolation refusal) {
			redirect.addFlashAttribute("flashWarning", refusal.messageKey());
			redirect.addFlashAttribute("flashArguments", refusal.arguments());
		}
		return "redirect:/impor/" + id;
	}

	@PostMapping("/{id}/batal")
	String cancel(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		if (this.imports.cancel(id, scope)) {
			redirect.addFlashAttribute("flash", "exchange.cancelled");
		}
		return "redirect:/impor";
	}

}
