package id.sikap.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.Area;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.FormSubmission;
import jakarta.validation.Valid;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Meetings to read, and the decisions that are added to them.
 */
@Controller
@RequestMapping("/organisasi/rakor")
@ForFieldStaff
class MeetingController {

	private static final String SHOW = "meeting/show";

	private final MeetingService meetings;

	private final DecisionService decisions;

	private final AreaService areas;

	private final Clock clock;

	MeetingController(MeetingService meetings, DecisionService decisions, AreaService areas, Clock clock) {
		this.meetings = meetings;
		this.decisions = decisions;
		this.areas = areas;
		this.clock = clock;
	}

	@GetMapping
	String list(MeetingFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("acts", scope.wholeArea());
		model.addAttribute("places", places(scope));
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("page", this.meetings.list(filter, scope, page));
		return "meeting/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AreaScope scope, Model model) {
		model.addAttribute("form", new DecisionForm());
		showMeeting(this.meetings.get(id, scope), scope, model);
		return SHOW;
	}

	@GetMapping("/{id}/notulen")
	String minutes(@PathVariable UUID id, AreaScope scope, Model model) {
		showMeeting(this.meetings.get(id, scope), scope, model);
		return "meeting/minutes";
	}

	@PostMapping("/{id}/keputusan")
	@ForCoordinators
	ModelAndView decide(@PathVariable UUID id, @Valid @ModelAttribute("form") DecisionForm form, BindingResult errors,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		showMeeting(this.meetings.kept(id, scope), scope, model);
		return FormSubmission.handle(errors, SHOW, () -> {
			this.decisions.add(id, form, scope);
			redirect.addFlashAttribute("flash", "meeting.decided");
			return "redirect:/organisasi/rakor/" + id + "#keputusan";
		});
	}

	private void showMeeting(CoordinationMeeting meeting, AreaScope scope, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		boolean acts = meeting.isKeptBy(scope);
		model.addAttribute("meeting", meeting);
		model.addAttribute("acts", acts);
		model.addAttribute("me", scope.account());
		model.addAttribute("today", today);
		model.addAttribute("attendees", this.meetings.attendees(meeting));
		model.addAttribute("carried", this.decisions.carriedInto(meeting));
		model.addAttribute("decisions", this.decisions.ofMeeting(meeting));
		boolean decides = acts && !meeting.isCancelled() && !meeting.getHeldOn().isAfter(today);
		model.addAttribute("owners", decides ? this.decisions.owners(meeting) : null);
	}

	/** The regency and its kecamatan, as far as the reader sees them. */
	private List<Area> places(AreaScope scope) {
		List<Area> places = new ArrayList<>();
		places.add(this.areas.get(scope.regencyCode()));
		places.addAll(scope.wholeArea() ? this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT)
				: List.of(this.areas.get(scope.areaCode())));
		return places.stream().distinct().toList();
	}

}
