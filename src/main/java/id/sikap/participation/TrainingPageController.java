package id.sikap.participation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.ForCoordinators;
import id.sikap.account.ForReaders;
import id.sikap.account.Role;
import id.sikap.training.ParticipantState;
import id.sikap.training.Training;
import id.sikap.training.TrainingAreas;
import id.sikap.training.TrainingService;
import id.sikap.training.TrainingTopics;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * One training with its participants, on the screen and on paper.
 */
@Controller
@RequestMapping("/diklat/{id}")
@ForReaders
class TrainingPageController {

	private final TrainingService trainings;

	private final ParticipationService participation;

	private final TrainingInvitations invitations;

	private final SheetService sheet;

	private final TrainingTopics topics;

	private final TrainingAreas areas;

	TrainingPageController(TrainingService trainings, ParticipationService participation,
			TrainingInvitations invitations, SheetService sheet, TrainingTopics topics, TrainingAreas areas) {
		this.trainings = trainings;
		this.participation = participation;
		this.invitations = invitations;
		this.sheet = sheet;
		this.topics = topics;
		this.areas = areas;
	}

	@GetMapping
	String show(@PathVariable UUID id, ParticipantFilter filter, AreaScope scope, Pageable page, Model model) {
		Training training = describe(id, scope, model);
		model.addAttribute("filter", filter);
		model.addAttribute("counts", this.participation.counts(id));
		model.addAttribute("states", ParticipantState.values());
		model.addAttribute("subdistricts", this.areas.subdistrictsOf(training));
		model.addAttribute("own", this.participation.own(id, scope).orElse(null));
		boolean persons = !scope.account().has(Role.VIEWER);
		model.addAttribute("persons", persons);
		if (persons) {
			Page<ParticipantRow> participants = this.participation.list(id, filter, scope, page);
			model.addAttribute("page", participants);
			model.addAttribute("clashes", clashes(training, participants.getContent()));
		}
		return "participation/show";
	}

	/** To sign by hand: a column for each day. */
	@GetMapping("/cetak")
	@ForCoordinators
	String print(@PathVariable UUID id, AreaScope scope, Model model) {
		Training training = describe(id, scope, model);
		model.addAttribute("participants", this.sheet.all(training, scope));
		return "participation/print";
	}

	private Training describe(UUID id, AreaScope scope, Model model) {
		Training training = this.trainings.get(id, scope);
		Map<String, String> labels = this.topics.labels();
		model.addAttribute("training", training);
		model.addAttribute("lessons", training.lessons());
		model.addAttribute("topics",
				training.getTopicCodes().stream().map(labels::get).filter(Objects::nonNull).toList());
		model.addAttribute("runs", this.trainings.runs(training, scope) && !training.isCancelled());
		return training;
	}

	/** Only of those who may still stay away. */
	private Map<UUID, List<Clash>> clashes(Training training, List<ParticipantRow> participants) {
		return this.invitations.clashes(training,
				participants.stream()
					.filter((row) -> row.state().takesPlace() || row.state() == ParticipantState.WAITING)
					.map(ParticipantRow::companionId)
					.toList());
	}

}
