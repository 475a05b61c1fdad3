package id.sikap.participation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForFieldStaff;
import id.sikap.training.FlashAnswer;
import id.sikap.training.ParticipantState;
import id.sikap.training.Training;
import id.sikap.training.TrainingService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One companion's part in a training: his answer, and what a coordinator does about it.
 */
@Controller
@RequestMapping("/diklat/peserta/{id}")
@ForFieldStaff
class TrainingParticipantController {

	private final ParticipationService participation;

	private final TrainingService trainings;

	private final TrainingInvitations invitations;

	TrainingParticipantController(ParticipationService participation, TrainingService trainings,
			TrainingInvitations invitations) {
		this.participation = participation;
		this.trainings = trainings;
		this.invitations = invitations;
	}

	@GetMapping
	String show(@PathVariable UUID id, AreaScope scope, Model model) {
		TrainingParticipant participant = this.participation.get(id, scope);
		Training training = this.participation.trainingOf(participant);
		boolean runs = this.trainings.runs(training, scope) && !training.isCancelled();
		ParticipantState state = participant.getState();
		model.addAttribute("participant", participant);
		model.addAttribute("row", this.participation.row(participant));
		model.addAttribute("training", training);
		model.addAttribute("lessons", training.lessons());
		model.addAttribute("certificate", participant.certificate());
		model.addAttribute("runs", runs);
		model.addAttribute("own", participant.isOf(scope.account()));
		model.addAttribute("decides", scope.coordinates(participant));
		model.addAttribute("clashes", this.invitations.clashes(training, Set.of(participant.getCompanionId()))
			.getOrDefault(participant.getCompanionId(), List.of()));
		model.addAttribute("substitutes",
				(runs && state != ParticipantState.WAITING && !state.equals(ParticipantState.ATTENDED))
						? this.participation.substitutes(participant, scope).values() : List.of());
		return "participation/participant";
	}

	@PostMapping("/bersedia")
	String confirm(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		FlashAnswer.of(redirect, "training.confirmed", () -> this.participation.confirm(id, scope));
		return back(id);
	}

	@PostMapping("/berhalangan")
	String decline(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		FlashAnswer.of(redirect, "training.declined",
				() -> this.participation.decline(id, FlashAnswer.written(reason), scope));
		return back(id);
	}

	@PostMapping("/keluarkan")
	@ForCoordinators
	String withdraw(@PathVariable UUID id, @RequestParam(required = false) String reason, AreaScope scope,
			RedirectAttributes redirect) {
		FlashAnswer.of(redirect, "training.withdrawn",
				() -> this.participation.withdraw(id, FlashAnswer.written(reason), scope));
		return back(id);
	}

	@PostMapping("/undang")
	@ForCoordinators
	String inviteWaiting(@PathVariable UUID id, AreaScope scope, RedirectAttributes redirect) {
		FlashAnswer.of(redirect, "training.waitingInvited", () -> this.participation.inviteWaiting(id, scope));
		return back(id);
	}

	@PostMapping("/ganti")
	@ForCoordinators
	String replace(@PathVariable UUID id, @RequestParam(required = false) UUID pengganti, AreaScope scope,
			RedirectAttributes redirect) {
		FlashAnswer.of(redirect, "training.replaced", () -> this.participation.replace(id, pengganti, scope));
		return back(id);
	}

	private static String back(UUID id) {
		return "redirect:/diklat/peserta/" + id;
	}

}
