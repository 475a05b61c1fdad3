package id.sikap.logbook;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.p2k2.P2k2Service;
import id.sikap.p2k2.P2k2SessionService;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/p2k2/{id}")
@ForFieldStaff
class SessionController {

	private final SessionDetails details;

	private final P2k2SessionService sessions;

	private final P2k2Service service;

	SessionController(SessionDetails details, P2k2SessionService sessions, P2k2Service service) {
		this.details = details;
		this.sessions = sessions;
		this.service = service;
	}

	@GetMapping
	ModelAndView show(@PathVariable UUID id, AreaScope scope) {
		return page(id, scope, HttpStatus.OK);
	}

	private ModelAndView page(UUID id, AreaScope scope, HttpStatus status) {
		SessionDetail detail = this.details.get(id, scope);
		ModelAndView page = new ModelAndView("logbook/show", status);
		page.addObject("detail", detail);
		page.addObject("open", detail.session().isHeld() && detail.session().isOpenTo(scope));
		page.addObject("coordinates", scope.wholeArea() && scope.coversArea(detail.session().getVillageCode()));
		return page;
	}

	@GetMapping("/riwayat")
	String history(@PathVariable UUID id, AreaScope scope, Model model) {
		model.addAttribute("detail", this.details.get(id, scope));
		model.addAttribute("history", this.details.history(id, scope));
		return "logbook/history";
	}

	/** A photo or the signed list. */
	@GetMapping("/berkas/{attachmentId}")
	ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID attachmentId, AreaScope scope) {
		return this.sessions.attachment(id, attachmentId, scope).response();
	}

	@PostMapping("/batal")
	ModelAndView cancel(@PathVariable UUID id, @RequestParam int version, @RequestParam(required = false) String reason,
			AreaScope scope, RedirectAttributes redirect) {
		try {
			this.service.cancel(id, version, reason, scope);
		}
		catch (RuleViolation violation) {
			return page(id, scope, HttpStatus.UNPROCESSABLE_CONTENT).addObject("refused", violation);
		}
		catch (StaleVersionException ex) {
			return page(id, scope, HttpStatus.CONFLICT).addObject("refused",
					RuleViolation.general("p2k2.error.staleCancel"));
		}
		redirect.addFlashAttribute("flash", "p2k2.cancelled");
		return new ModelAndView("redirect:/p2k2/" + id);
	}

}
