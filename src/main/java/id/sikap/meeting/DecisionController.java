package id.sikap.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.RuleViolation;

import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The follow-up of all meetings: what is open, and what became of the rest.
 */
@Controller
@RequestMapping("/organisasi/tindak-lanjut")
@ForFieldStaff
class DecisionController {

	private static final int LONGEST_OUTCOME = 500;

	private final DecisionService decisions;

	private final AreaService areas;

	private final Clock clock;

	DecisionController(DecisionService decisions, AreaService areas, Clock clock) {
		this.decisions = decisions;
		this.areas = areas;
		this.clock = clock;
	}

	@GetMapping
	String list(DecisionFilter filter, AreaScope scope, Pageable page, Model model) {
		model.addAttribute("filter", filter);
		model.addAttribute("standings", DecisionFilter.Standing.values());
		model.addAttribute("places", this.areas.within(scope.areaCode(), AreaLevel.SUBDISTRICT));
		model.addAttribute("coordinator", scope.wholeArea());
		model.addAttribute("scope", scope);
		model.addAttribute("me", scope.account());
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("page", this.decisions.list(filter, scope, page));
		return "meeting/decisions";
	}

	@PostMapping("/{id}/selesai")
	String finish(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		return answer(redirect, "meeting.finished", () -> this.decisions.finish(id, written(reason), scope));
	}

	@PostMapping("/{id}/hentikan")
	@ForCoordinators
	String drop(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		return answer(redirect, "meeting.dropped", () -> this.decisions.drop(id, written(reason), scope));
	}

	@PostMapping("/{id}/buka")
	@ForCoordinators
	String reopen(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		return answer(redirect, "meeting.reopened", () -> this.decisions.reopen(id, scope));
	}

	private static String answer(RedirectAttributes redirect, String done, Supplier<UUID> action) {
		try {
			UUID meeting = action.get();
			redirect.addFlashAttribute("flash", done);
			return "redirect:/organisasi/rakor/" + meeting + "#keputusan";
		}
		catch (RuleViolation violation) {
			redirect.addFlashAttribute("flashWarning", violation.messageKey());
			return "redirect:/organisasi/tindak-lanjut";
		}
	}

	private static String written(String outcome) {
		if (outcome == null || outcome.length() > LONGEST_OUTCOME) {
			throw RuleViolation.general("meeting.error.outcome");
		}
		return outcome;
	}

}
