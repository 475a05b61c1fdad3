package id.sikap.trainingrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.attachment.Attachment;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.participation.Certificate;
import id.sikap.participation.CertificateFiles;
import id.sikap.participation.ParticipationService;
import id.sikap.participation.TrainingParticipant;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.training.Lessons;
import id.sikap.training.Training;
import id.sikap.training.TrainingService;

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

	private final TrainingService trainings;

	private final ParticipationService participation;

	private final OutsideTrainingRepository list;

	private final CertificateFiles files;

	private final CompanionService companions;

	private final Clock clock;

	OutsideTrainingService(TrainingService trainings, ParticipationService participation,
			OutsideTrainingRepository list, CertificateFiles files, CompanionService companions, Clock clock) {
		this.trainings = trainings;
		this.participation = participation;
		this.list = list;
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
		Training training = Training.elsewhere(companion.getSubdistrictCode(), companion.getId(), scope.account().id(),
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
		this.trainings.keep(training);
		this.participation.keep(participant);
	}

	void confirm(UUID participantId, AreaScope scope) {
		decidable(participantId, scope).settle(true, null, scope.account(), this.clock.instant());
	}

	/** It may be registered again, corrected. */
	void refuse(UUID participantId, String why, AreaScope scope) {
		TrainingParticipant participant = decidable(participantId, scope);
		participant.settle(false, why, scope.account(), this.clock.instant());
		this.trainings.elsewhere(participant.getTrainingId()).cancel(why, this.clock.instant());
	}

	private TrainingParticipant decidable(UUID participantId, AreaScope scope) {
		TrainingParticipant participant = this.participation.coordinated(participantId, scope);
		this.trainings.elsewhere(participant.getTrainingId());
		return participant;
	}

}
