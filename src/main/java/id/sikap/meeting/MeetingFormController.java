package id.sikap.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.FormSubmission;
import id.sikap.support.RuleViolation;
import jakarta.validation.Valid;

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

/**
 * A meeting is planned, written down, cancelled.
 */
@Controller
@RequestMapping("/organisasi/rakor")
@ForCoordinators
class MeetingFormController {

	private static final String FORM = "meeting/form";

	private static final int LONGEST_REASON = 500;

	private final MeetingService meetings;

	private final AreaService areas;

	private final Clock clock;

	MeetingFormController(MeetingService meetings, AreaService areas, Clock clock) {
		this.meetings = meetings;
		this.areas = areas;
		this.clock = clock;
	}

	@GetMapping("/baru")
	String blank(@RequestParam(required = false) String wilayah, AreaScope scope, Model model) {
		MeetingForm form = new MeetingForm();
		form.meetingArea = (wilayah != null && scope.coversArea(wilayah)) ? wilayah : scope.areaCode();
		form.heldOn = LocalDate.now(this.clock);
		model.addAttribute("form", form);
		showChoices(form, null, scope, model);
		return FORM;
	}

	@PostMapping("/baru")
	ModelAndView record(@Valid @ModelAttribute("form") MeetingForm form, BindingResult errors, AreaScope scope,
			Model model, RedirectAttributes redirect) {
		FormSubmission.read(errors, form::end);
		showChoices(form, null, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			CoordinationMeeting meeting = this.meetings.record(form, scope);
			redirect.addFlashAttribute("flash", "meeting.recorded");
			return "redirect:/organisasi/rakor/" + meeting.getId();
		});
	}

	@GetMapping("/{id}/ubah")
	String edit(@PathVariable UUID id, AreaScope scope, Model model) {
		MeetingForm form = stored(id, scope);
		model.addAttribute("form", form);
		showChoices(form, id, scope, model);
		return FORM;
	}

	@PostMapping("/{id}/ubah")
	ModelAndView change(@PathVariable UUID id, @Valid @ModelAttribute("form") MeetingForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		form.meetingArea = this.meetings.kept(id, scope).getAreaCode();
		FormSubmission.read(errors, form::end);
		showChoices(form, id, scope, model);
		return FormSubmission.handle(errors, FORM, () -> {
			this.meetings.change(id, form, scope);
			redirect.addFlashAttribute("flash", "meeting.changed");
			return "redirect:/organisasi/rakor/" + id;
		}, () -> stored(id, scope));
	}

	@PostMapping("/{id}/batal")
	String cancel(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		try {
			if (reason == null || reason.length() > LONGEST_REASON) {
				throw RuleViolation.general("meeting.error.reason");
			}
			this.meetings.cancel(id, reason, scope);
			redirect.addFlashAttribute("flash", "meeting.wasCancelled");
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
		}
		return "redirect:/organisasi/rakor/" + id;
	}

	private MeetingForm stored(UUID id, AreaScope scope) {
		CoordinationMeeting meeting = this.meetings.kept(id, scope);
		return MeetingForm.of(meeting, this.meetings.attendees(meeting));
	}

	private void showChoices(MeetingForm form, UUID meetingId, AreaScope scope, Model model) {
		boolean covered = form.meetingArea != null && scope.coversArea(form.meetingArea);
		model.addAttribute("meetingId", meetingId);
		model.addAttribute("places", places(scope));
		model.addAttribute("presences", Presence.values());
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("attendees", covered ? this.meetings.expected(form, meetingId) : List.of());
	}

	private List<Area> places(AreaScope scope) {
		List<Area> places = new ArrayList<>(this.areas.within(scope.areaCode(), AreaLevel.REGENCY));
		places.addAll(this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT));
		return places;
	}

}
