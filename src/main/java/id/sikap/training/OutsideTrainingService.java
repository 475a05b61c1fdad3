package id.sikap.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.attachment.Attachment;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Trainings that companions took elsewhere: each registers his own, and it counts once a
 * coordinator, who is somebody else, has confirmed it.
 */
@Service
@Transactional
class OutsideTrainingService {

	private static final Map<String, RuleViolation> ONCE = Map.of("training_outside_once",
			RuleViolation.of("title", "training.error.registeredBefore"));

	private final TrainingRepository trainings;

	private final TrainingParticipantRepository participants;

	private final OutsideTrainingRepository list;

	private final TrainingTopics topics;

	private final CertificateFiles files;

	private final CompanionService companions;

	private final Clock clock;

	OutsideTrainingService(TrainingRepository trainings, TrainingParticipantRepository participants,
			OutsideTrainingRepository list, TrainingTopics topics, CertificateFiles files, CompanionService companions,
			Clock clock) {
		this.trainings = trainings;
		this.participants = participants;
		this.list = list;
		this.topics = topics;
		this.files = files;
		this.companions = companions;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<OutsideTraining> list(OutsideFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, scope, page);
	}

	/** The file of a form that comes back. */
	@Transactional(readOnly = true)
	List<Attachment> files(OutsideTrainingForm form, AreaScope scope) {
		return this.files.shown(form.certificateFileId, null, scope);
	}

	/**
	 * Registers a training of the signed-in companion.
	 * @throws RuleViolation when it is not over yet, or is registered already
	 */
	void register(OutsideTrainingForm form, AreaScope scope) {
		if (scope.companionId() == null) {
			throw new NotFoundException();
		}
		Companion companion = this.companions.get(scope.companionId(), scope);
		Lessons lessons = Lessons.read(form.startsOn, form.endsOn, form.hours);
		if (lessons.endsOn().isAfter(LocalDate.now(this.clock))) {
			throw RuleViolation.of("endsOn", "training.error.notOver");
		}
		this.topics.check(form.topicCodes);
		Training training = new Training(companion.getSubdistrictCode(), companion.getId(), scope.account().id(),
				this.clock.instant());
		training.describe(form.kind, form.title, form.organiser, form.topicCodes);
		training.hold(form.mode, form.place);
		training.schedule(lessons);
		TrainingParticipant participant = new TrainingParticipant(training.getId(), companion.getId(),
				companion.getSubdistrictCode());
		participant.register(lessons.days(), scope.account().id(), this.clock.instant());
		Certificate certificate = form.certificate();
		if (certificate != null) {
			this.files.claim(certificate.fileId(), null, scope);
			participant.certify(certificate);
		}
		Constraints.translating(ONCE, () -> this.trainings.saveAndFlush(training));
		this.participants.saveAndFlush(participant);
	}

	void confirm(UUID participantId, AreaScope scope) {
		decidable(participantId, scope).settle(true, null, scope.account(), this.clock.instant());
	}

	/** It may be registered again, corrected. */
	void refuse(UUID participantId, String why, AreaScope scope) {
		TrainingParticipant participant = decidable(participantId, scope);
		participant.settle(false, why, scope.account(), this.clock.instant());
		this.trainings.findById(participant.getTrainingId())
			.orElseThrow(NotFoundException::new)
			.cancel(why, this.clock.instant());
	}

	private TrainingParticipant decidable(UUID participantId, AreaScope scope) {
		TrainingParticipant participant = scope.admitCoordinator(this.participants.findById(participantId));
		if (!this.trainings.findById(participant.getTrainingId()).orElseThrow(NotFoundException::new).isOutside()) {
			throw new NotFoundException();
		}
		return participant;
	}

}
