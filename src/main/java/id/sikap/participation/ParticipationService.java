package id.sikap.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.attachment.AttachmentContent;
import id.sikap.attachment.AttachmentService;
import id.sikap.companion.CompanionService;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;
import id.sikap.training.FlashAnswer;
import id.sikap.training.ParticipantState;
import id.sikap.training.Training;
import id.sikap.training.TrainingService;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the companions on the list of a training: answers, replacements,
 * certificates.
 */
@Service
@Transactional
public class ParticipationService {

	private static final int MOST_SUBSTITUTES = 200;

	private final TrainingParticipantRepository participants;

	private final ParticipantListRepository list;

	private final TrainingService trainings;

	private final TrainingInvitations invitations;

	private final CertificateFiles files;

	private final AttachmentService attachments;

	private final CompanionService companions;

	private final Clock clock;

	ParticipationService(TrainingParticipantRepository participants, ParticipantListRepository list,
			TrainingService trainings, TrainingInvitations invitations, CertificateFiles files,
			AttachmentService attachments, CompanionService companions, Clock clock) {
		this.participants = participants;
		this.list = list;
		this.trainings = trainings;
		this.invitations = invitations;
		this.files = files;
		this.attachments = attachments;
		this.companions = companions;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<ParticipantRow> list(UUID trainingId, ParticipantFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(trainingId, filter, scope, page);
	}

	@Transactional(readOnly = true)
	Map<ParticipantState, Integer> counts(UUID trainingId) {
		return this.list.counts(trainingId);
	}

	/**
	 * What he learnt goes with a companion: whoever coordinates him now reads it, too.
	 * @throws NotFoundException also when the companion is not in the scope
	 */
	@Transactional(readOnly = true)
	TrainingParticipant get(UUID id, AreaScope scope) {
		TrainingParticipant participant = this.participants.findById(id).orElseThrow(NotFoundException::new);
		if (!scope.covers(participant)) {
			this.companions.get(participant.getCompanionId(), scope);
		}
		return participant;
	}

	/** The account's own place on the list of a training. */
	@Transactional(readOnly = true)
	Optional<TrainingParticipant> own(UUID trainingId, AreaScope scope) {
		return (scope.companionId() == null) ? Optional.empty()
				: this.participants.findByTrainingIdAndCompanionIdIn(trainingId, Set.of(scope.companionId()))
					.stream()
					.findFirst();
	}

	/**
	 * One whom the account coordinates.
	 * @throws NotFoundException when it does not
	 */
	@Transactional(readOnly = true)
	public TrainingParticipant coordinated(UUID id, AreaScope scope) {
		return scope.admitCoordinator(this.participants.findById(id));
	}

	/** Puts a companion on the list of a training that he took elsewhere. */
	public void keep(TrainingParticipant participant) {
		this.participants.saveAndFlush(participant);
	}

	/** As it is shown. */
	@Transactional(readOnly = true)
	ParticipantRow row(TrainingParticipant participant) {
		return this.list.row(participant.getId());
	}

	@Transactional(readOnly = true)
	Training trainingOf(TrainingParticipant participant) {
		return this.trainings.attended(participant.getTrainingId());
	}

	/**
	 * What a companion is called to and is not over.
	 * @param companionId admitted to the reader's scope by the caller
	 */
	@Transactional(readOnly = true)
	public List<Invitation> invitations(UUID companionId) {
		return this.list.invitations(companionId, LocalDate.now(this.clock));
	}

	/**
	 * An answer that was given where it could not be told yet: saying again what is on
	 * the list already changes nothing.
	 * @param why for one who does not come
	 * @throws RuleViolation when it is too late for an answer
	 * @throws NotFoundException when the account sees no such invitation
	 */
	public void answer(UUID id, boolean comes, String why, AreaScope scope) {
		if (get(id, scope).getState() == (comes ? ParticipantState.CONFIRMED : ParticipantState.DECLINED)) {
			return;
		}
		if (comes) {
			confirm(id, scope);
		}
		else {
			decline(id, FlashAnswer.written(why), scope);
		}
	}

	void confirm(UUID id, AreaScope scope) {
		open(id, scope).confirm(scope.account().id(), this.clock.instant());
	}

	void decline(UUID id, String why, AreaScope scope) {
		open(id, scope).decline(why, scope.account().id(), this.clock.instant());
	}

	void withdraw(UUID id, String why, AreaScope scope) {
		managed(id, scope).withdraw(why, scope.account().id(), this.clock.instant());
	}

	void inviteWaiting(UUID id, AreaScope scope) {
		this.invitations.inviteWaiting(managed(id, scope), scope);
	}

	/** Who may come in somebody's place: id to name, those of his kecamatan first. */
	@Transactional(readOnly = true)
	Map<UUID, Candidate> substitutes(TrainingParticipant participant, AreaScope scope) {
		Training training = this.trainings.managed(participant.getTrainingId(), scope);
		Map<UUID, Candidate> all = new LinkedHashMap<>();
		List<Candidate> found = this.invitations
			.candidates(training, new CandidateFilter(null, null), scope, PageRequest.of(0, MOST_SUBSTITUTES))
			.getContent();
		found.stream()
			.filter((one) -> one.subdistrictCode().equals(participant.scopeArea()))
			.forEach((one) -> all.put(one.id(), one));
		found.forEach((one) -> all.putIfAbsent(one.id(), one));
		all.remove(participant.getCompanionId());
		return all;
	}

	/** Invites somebody else in a companion's place. */
	void replace(UUID id, UUID companionId, AreaScope scope) {
		TrainingParticipant participant = managed(id, scope);
		if (companionId == null || companionId.equals(participant.getCompanionId())) {
			throw RuleViolation.general("training.error.substitute");
		}
		participant.replaceBy(companionId, scope.account().id(), this.clock.instant());
		this.participants.saveAndFlush(participant);
		if (this.invitations.invite(participant.getTrainingId(), List.of(companionId), scope).already() > 0) {
			throw RuleViolation.general("training.error.substitute");
		}
	}

	void certify(UUID id, CertificateForm form, AreaScope scope) {
		TrainingParticipant participant = managed(id, scope);
		participant.refuseOwn(scope.account());
		StaleVersionException.check(form.version, participant.getVersion());
		this.files.claim(form.certificateFileId, participant.getCertificateFileId(), scope);
		participant.certify(form.certificate());
		this.participants.saveAndFlush(participant);
	}

	@Transactional(readOnly = true)
	AttachmentContent certificate(UUID id, AreaScope scope) {
		UUID file = get(id, scope).getCertificateFileId();
		if (file == null) {
			throw new NotFoundException();
		}
		return this.attachments.content(file);
	}

	/** On the list of a training that is not cancelled. */
	private TrainingParticipant open(UUID id, AreaScope scope) {
		TrainingParticipant participant = get(id, scope);
		this.trainings.get(participant.getTrainingId(), scope).refuseWhenCancelled();
		return participant;
	}

	/** Of a training that the account runs. */
	private TrainingParticipant managed(UUID id, AreaScope scope) {
		TrainingParticipant participant = get(id, scope);
		this.trainings.managed(participant.getTrainingId(), scope).refuseWhenCancelled();
		return participant;
	}

}
