package id.sikap.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaLevel;
import id.sikap.area.AreaService;
import id.sikap.support.Constraints;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trainings that coordinators plan for the companions of their area.
 */
@Service
@Transactional
public class TrainingService {

	private static final Map<String, RuleViolation> ONCE = Map.of("training_once",
			RuleViolation.of("title", "training.error.overlapsItself"));

	private static final List<ParticipantState> PLACES = Arrays.stream(ParticipantState.values())
		.filter(ParticipantState::takesPlace)
		.toList();

	private final TrainingRepository trainings;

	private final TrainingListRepository list;

	private final TrainingParticipantRepository participants;

	private final TrainingAccess access;

	private final TrainingTopics topics;

	private final TrainingInvitations invitations;

	private final AreaService areas;

	private final Clock clock;

	TrainingService(TrainingRepository trainings, TrainingListRepository list,
			TrainingParticipantRepository participants, TrainingAccess access, TrainingTopics topics,
			TrainingInvitations invitations, AreaService areas, Clock clock) {
		this.trainings = trainings;
		this.list = list;
		this.participants = participants;
		this.access = access;
		this.topics = topics;
		this.invitations = invitations;
		this.areas = areas;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<TrainingSummary> list(TrainingFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, today(), scope,
				PageRequest.of(page.getPageNumber(), page.getPageSize(), filter.order(page.getSort())));
	}

	/** Every row of the list, one after the other, for its export. */
	@Transactional(readOnly = true)
	public void each(TrainingFilter filter, AreaScope scope, Sort sort, Consumer<TrainingSummary> reader) {
		try (Stream<TrainingSummary> rows = this.list.stream(filter, today(), scope, filter.order(sort))) {
			rows.forEach(reader);
		}
	}

	/**
	 * @throws id.sikap.support.NotFoundException also when the account may not see it
	 */
	@Transactional(readOnly = true)
	Training get(UUID id, AreaScope scope) {
		return this.access.readable(id, scope);
	}

	@Transactional(readOnly = true)
	Training managed(UUID id, AreaScope scope) {
		return this.access.managed(id, scope);
	}

	@Transactional(readOnly = true)
	boolean runs(Training training, AreaScope scope) {
		return this.access.runs(training, scope);
	}

	@Transactional(readOnly = true)
	Optional<TrainingParticipant> own(UUID trainingId, AreaScope scope) {
		return this.access.own(trainingId, scope);
	}

	/** Plans a training and invites whom the form names. */
	Training plan(TrainingForm form, AreaScope scope) {
		Training training = save(form,
				new Training(areaIn(scope, form), null, scope.account().id(), this.clock.instant()), 0);
		this.invitations.invite(training.getId(), form.companionIds, scope);
		return training;
	}

	Training change(UUID id, TrainingForm form, AreaScope scope) {
		Training training = this.access.managedAndLocked(id, scope);
		StaleVersionException.check(form.version, training.getVersion());
		training.placeIn(areaIn(scope, form));
		if (this.participants.existsAttendedOutside(id, form.startsOn, form.endsOn)) {
			throw RuleViolation.of("startsOn", "training.error.attendedOutside");
		}
		return save(form, training, this.participants.countByTrainingIdAndStateIn(id, PLACES));
	}

	void cancel(UUID id, String reason, AreaScope scope) {
		this.access.managed(id, scope).cancel(reason, this.clock.instant());
	}

	private Training save(TrainingForm form, Training training, int taken) {
		this.topics.check(form.topicCodes);
		training.describe(form.kind, form.title, form.organiser, form.topicCodes);
		training.hold(form.mode, form.place);
		training.schedule(Lessons.read(form.startsOn, form.endsOn, form.hours));
		training.limit(form.capacity, taken);
		return Constraints.translating(ONCE, () -> this.trainings.saveAndFlush(training));
	}

	/** The regency or a kecamatan, within the account's area. */
	private String areaIn(AreaScope scope, TrainingForm form) {
		return Optional.of(form.areaCode)
			.filter((code) -> scope.wholeArea() && scope.coversArea(code))
			.filter((code) -> this.areas.find(code)
				.filter((area) -> area.level() == AreaLevel.REGENCY || area.level() == AreaLevel.SUBDISTRICT)
				.isPresent())
			.orElseThrow(() -> RuleViolation.of("areaCode", "training.error.area"));
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
