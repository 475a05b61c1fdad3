package id.sikap.logbook;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.p2k2.P2k2Service;
import id.sikap.p2k2.P2k2Session;
import id.sikap.p2k2.P2k2SessionService;
import id.sikap.p2k2.StoredSession;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A newer version of a session, in the same form.
 */
@Controller
@RequestMapping("/p2k2/{id}/koreksi")
@ForFieldStaff
class SessionCorrectionController {

	private final P2k2Service service;

	private final P2k2SessionService sessions;

	private final SessionFormAnswers forms;

	SessionCorrectionController(P2k2Service service, P2k2SessionService sessions, SessionFormAnswers forms) {
		this.service = service;
		this.sessions = sessions;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView edit(@PathVariable UUID id, AreaScope scope) {
		StoredSession stored = load(id, scope);
		if (!stored.session().isHeld()) {
			return new ModelAndView("redirect:/p2k2/" + id);
		}
		return this.forms.show(SessionForm.of(stored), stored, scope);
	}

	@PostMapping
	ModelAndView correct(@PathVariable UUID id, @ModelAttribute(SessionFormAnswers.FORM) SessionForm form,
			BindingResult errors, AreaScope scope, RedirectAttributes redirect) {
		StoredSession stored = load(id, scope);
		form.id = id;
		form.groupId = stored.session().getGroupId();
		return this.forms.handle(form, errors, stored, scope, () -> {
			P2k2Session session = this.service.correct(id, form.version, form.record(), form.reason, form.answers(),
					scope);
			redirect.addFlashAttribute("flash", "p2k2.corrected");
			return session;
		});
	}

	private StoredSession load(UUID id, AreaScope scope) {
		StoredSession stored = this.sessions.load(id, scope);
		if (!stored.session().isOpenTo(scope)) {
			throw new AccessDeniedException("the session of another companion");
		}
		return stored;
	}

}
