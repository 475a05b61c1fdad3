package id.sikap.participation;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.support.RuleViolation;
import id.sikap.training.FlashAnswer;
import id.sikap.training.Training;
import id.sikap.training.TrainingAreas;
import id.sikap.training.TrainingService;
import id.sikap.training.TrainingTopics;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Whom a training invites. Another list hands companions over with a POST of
 * {@code pendamping} (ids) and {@code topik} (codes) to {@code /diklat/undangan}.
 */
@Controller
@RequestMapping("/diklat")
@ForCoordinators
class TrainingInvitationController {

	private final TrainingService trainings;

	private final TrainingInvitations invitations;

	private final TrainingTopics topics;

	private final TrainingAreas areas;

	TrainingInvitationController(TrainingService trainings, TrainingInvitations invitations, TrainingTopics topics,
			TrainingAreas areas) {
		this.trainings = trainings;
		this.invitations = invitations;
		this.topics = topics;
		this.areas = areas;
	}

	@GetMapping("/{id}/undang")
	String choose(@PathVariable UUID id, CandidateFilter filter, AreaScope scope, Pageable page, Model model) {
		Training training = this.trainings.managed(id, scope);
		Page<Candidate> candidates = this.invitations.candidates(training, filter, scope, page);
		model.addAttribute("training", training);
		model.addAttribute("filter", filter);
		model.addAttribute("page", candidates);
		model.addAttribute("clashes", this.invitations.clashes(training, candidates.map(Candidate::id).getContent()));
		model.addAttribute("subdistricts", this.areas.subdistrictsOf(training));
		return "participation/invite";
	}

	@PostMapping("/{id}/undang")
	String invite(@PathVariable UUID id, @RequestParam(required = false) List<UUID> pendamping, AreaScope scope,
			RedirectAttributes redirect) {
		tell(redirect, () -> this.invitations.invite(id, chosen(pendamping), scope));
		return "redirect:/diklat/" + id;
	}

	@PostMapping("/{id}/undang-kecamatan")
	String inviteSubdistrict(@PathVariable UUID id, @RequestParam String kecamatan, AreaScope scope,
			RedirectAttributes redirect) {
		tell(redirect, () -> this.invitations.inviteSubdistrict(id, kecamatan, scope));
		return "redirect:/diklat/" + id;
	}

	@PostMapping("/undangan")
	String handOver(@RequestParam(required = false) List<UUID> pendamping,
			@RequestParam(required = false) List<String> topik, AreaScope scope, Model model) {
		List<UUID> ids = (pendamping == null) ? List.of() : pendamping;
		List<String> codes = (topik == null) ? List.of() : topik;
		model.addAttribute("chosen", this.invitations.chosen(ids, scope));
		model.addAttribute("topicCodes", codes);
		model.addAttribute("topics", codes.stream().map(this.topics.labels()::get).toList());
		model.addAttribute("trainings", this.trainings.open(scope));
		return "participation/hand-over";
	}

	/** From the page before: into a training that is planned already. */
	@PostMapping("/undangan/kirim")
	ModelAndView send(@RequestParam(required = false) UUID diklat,
			@RequestParam(required = false) List<UUID> pendamping, @RequestParam(required = false) List<String> topik,
			AreaScope scope, Model model, RedirectAttributes redirect) {
		if (diklat == null) {
			model.addAttribute("undecided", true);
			return new ModelAndView(handOver(pendamping, topik, scope, model), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView(invite(diklat, pendamping, scope, redirect));
	}

	private static List<UUID> chosen(List<UUID> companions) {
		if (companions == null) {
			throw RuleViolation.general("training.error.nobody");
		}
		return companions;
	}

	private static void tell(RedirectAttributes redirect, Supplier<TrainingInvitations.Outcome> action) {
		FlashAnswer.of(redirect, "training.invited",
				() -> redirect.addFlashAttribute("flashArguments", action.get().arguments()));
	}

}
