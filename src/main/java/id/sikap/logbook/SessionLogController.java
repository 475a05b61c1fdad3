package id.sikap.logbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForFieldStaff;
import id.sikap.p2k2.P2k2Service;
import id.sikap.p2k2.P2k2Session;
import id.sikap.p2k2.P2k2SessionService;
import id.sikap.support.Ids;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Logging a session: first the group, then the form.
 */
@Controller
@RequestMapping("/p2k2")
@ForFieldStaff
class SessionLogController {

	private final P2k2Service service;

	private final P2k2SessionService sessions;

	private final SessionGroups groups;

	private final SessionProposals proposals;

	private final SessionFormAnswers forms;

	private final Clock clock;

	SessionLogController(P2k2Service service, P2k2SessionService sessions, SessionGroups groups,
			SessionProposals proposals, SessionFormAnswers forms, Clock clock) {
		this.service = service;
		this.sessions = sessions;
		this.groups = groups;
		this.proposals = proposals;
		this.forms = forms;
		this.clock = clock;
	}

	/**
	 * @param kelompok the group
	 * @param tanggal today when it is not given
	 * @param materi the topic that was planned
	 */
	@GetMapping(path = "/baru", params = "kelompok")
	ModelAndView blank(@RequestParam UUID kelompok,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate tanggal,
			@RequestParam(required = false) UUID materi, AreaScope scope) {
		return this.forms.show(this.proposals.propose(kelompok, day(tanggal), materi, scope), null, scope);
	}

	@GetMapping("/baru")
	String chooseGroup(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate tanggal,
			@RequestParam(required = false) String kecamatan, @RequestParam(required = false) String desa,
			AreaScope scope, Model model) {
		String village = (desa == null || desa.isBlank() || (kecamatan != null && !desa.startsWith(kecamatan))) ? null
				: desa;
		model.addAttribute("day", day(tanggal));
		model.addAttribute("subdistricts", this.groups.subdistricts(scope));
		model.addAttribute("villages",
				this.groups.villages((kecamatan == null || kecamatan.isBlank()) ? null : kecamatan, scope));
		model.addAttribute("groups", this.groups.of(day(tanggal), village, scope));
		return "logbook/choose-group";
	}

	@PostMapping
	ModelAndView log(@ModelAttribute(SessionFormAnswers.FORM) SessionForm form, BindingResult errors, AreaScope scope,
			RedirectAttributes redirect) {
		if (form.id == null) {
			form.id = Ids.next();
		}
		return this.forms.handle(form, errors, null, scope, () -> {
			P2k2Session session = this.service.log(form.id, form.record(), form.answers(), scope);
			redirect.addFlashAttribute("flash", session.isCounted() ? "p2k2.logged" : "p2k2.loggedAsDouble");
			return session;
		});
	}

	/**
	 * The roster of the day that was chosen, with the marks that were given; as a part of
	 * the page, or as the whole form where no script swaps parts.
	 */
	@PostMapping("/peserta")
	ModelAndView roster(@ModelAttribute(SessionFormAnswers.FORM) SessionForm form, BindingResult errors,
			@RequestHeader(name = "HX-Request", required = false) boolean part, AreaScope scope) {
		ModelAndView page = this.forms.show(form, this.sessions.find(form.id, scope).orElse(null), scope);
		if (part) {
			page.setViewName("logbook/form :: roster");
		}
		return page;
	}

	private LocalDate day(LocalDate asked) {
		return (asked == null) ? LocalDate.now(this.clock) : asked;
	}

}
