package id.sikap.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.support.RuleViolation;
import id.sikap.training.ParticipantState;
import id.sikap.training.Training;
import id.sikap.training.TrainingPlanned;
import id.sikap.training.TrainingService;

import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is invited to a training: from its list of companions, a whole kecamatan, or
 * companions whom another list hands over. Who finds no place waits.
 */
@Service
@Transactional
class TrainingInvitations {

	private final TrainingService trainings;

	private final TrainingParticipantRepository participants;

	private final InvitationRepository invitations;

	private final StoredParticipants list;

	private final ClashRepository clashes;

	private final Clock clock;

	TrainingInvitations(TrainingService trainings, TrainingParticipantRepository participants,
			InvitationRepository invitations, StoredParticipants list, ClashRepository clashes, Clock clock) {
		this.trainings = trainings;
		this.participants = participants;
		this.invitations = invitations;
		this.list = list;
		this.clashes = clashes;
		this.clock = clock;
	}

	/**
	 * What became of companions who were to be invited.
	 *
	 * @param waiting how many found no place
	 * @param already how many were on the list before
	 */
	record Outcome(int invited, int waiting, int already) {

		Object[] arguments() {
			return new Object[] { this.invited, this.waiting, this.already };
		}

	}

	@Transactional(readOnly = true)
	Page<Candidate> candidates(Training training, CandidateFilter filter, AreaScope scope, Pageable page) {
		return this.invitations.candidates(training, filter, today(), scope, page);
	}

	/** The companions of the ids whom the scope covers and who are in service. */
	@Transactional(readOnly = true)
	List<Candidate> chosen(Collection<UUID> companionIds, AreaScope scope) {
		return this.invitations.chosen(companionIds, today(), scope);
	}

	/** What else companions have on the days of a training that is not over. */
	@Transactional(readOnly = true)
	Map<UUID, List<Clash>> clashes(Training training, Collection<UUID> companionIds) {
		return training.getEndsOn().isBefore(today()) ? Map.of() : this.clashes.find(training, companionIds);
	}

	/** Whom the plan of a training names. */
	@EventListener
	void invite(TrainingPlanned planned) {
		invite(planned.trainingId(), planned.companionIds(), planned.scope());
	}

	/**
	 * Invites companions in the order given.
	 * @throws RuleViolation when one of them is not in service on the first day, or not
	 * of the training's area, or when the training is cancelled
	 */
	Outcome invite(UUID trainingId, Collection<UUID> companionIds, AreaScope scope) {
		Set<UUID> wanted = new LinkedHashSet<>(companionIds);
		Training training = this.trainings.managedAndLocked(trainingId, scope);
		if (wanted.isEmpty()) {
			return new Outcome(0, 0, 0);
		}
		Map<UUID, String> homes = this.invitations.eligible(training, wanted, scope);
		if (homes.size() != wanted.size()) {
			throw RuleViolation.general("training.error.companion");
		}
		return invite(training, wanted, homes, scope);
	}

	/** Invites everybody of a kecamatan who is in service and not on the list. */
	Outcome inviteSubdistrict(UUID trainingId, String subdistrictCode, AreaScope scope) {
		Training training = this.trainings.managedAndLocked(trainingId, scope);
		Map<UUID, String> homes = this.invitations.eligible(training, subdistrictCode, scope);
		return invite(training, homes.keySet(), homes, scope);
	}

	private Outcome invite(Training training, Set<UUID> wanted, Map<UUID, String> homes, AreaScope scope) {
		training.refuseWhenCancelled();
		Map<UUID, TrainingParticipant> known = this.participants
			.findByTrainingIdAndCompanionIdIn(training.getId(), wanted)
			.stream()
			.collect(Collectors.toMap(TrainingParticipant::getCompanionId, Function.identity()));
		List<TrainingParticipant> called = wanted.stream()
			.filter((id) -> !known.containsKey(id) || known.get(id).getState().isGone())
			.map((id) -> known.getOrDefault(id, new TrainingParticipant(training.getId(), id, homes.get(id))))
			.toList();
		int free = training.placesLeft(this.list.taken(training.getId()));
		for (int i = 0; i < called.size(); i++) {
			called.get(i).invite(i < free, scope.account().id(), this.clock.instant());
		}
		this.participants.saveAllAndFlush(called);
		int invited = Math.min(free, called.size());
		return new Outcome(invited, called.size() - invited, wanted.size() - called.size());
	}

	/**
	 * Gives a place that has become free to somebody who waits.
	 * @throws RuleViolation when there is none
	 */
	void inviteWaiting(TrainingParticipant participant, AreaScope scope) {
		Training training = this.trainings.managedAndLocked(participant.getTrainingId(), scope);
		training.refuseWhenCancelled();
		if (participant.getState() != ParticipantState.WAITING) {
			throw RuleViolation.general("training.error.settled");
		}
		if (training.placesLeft(this.list.taken(training.getId())) == 0) {
			throw RuleViolation.general("training.error.full");
		}
		participant.invite(true, scope.account().id(), this.clock.instant());
		this.participants.saveAndFlush(participant);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
