package id.sikap.training;

import java.time.Clock;
import java.time.LocalDate;
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
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;

import org.springframework.context.ApplicationEventPublisher;
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

	private static final Map<String, RuleViolation> ONCE_ELSEWHERE = Map.of("training_outside_once",
			RuleViolation.of("title", "training.error.registeredBefore"));

	private final TrainingRepository trainings;

	private final TrainingListRepository list;

	private final TrainingParticipants participants;

	private final TrainingAccess access;

	private final TrainingTopics topics;

	private final ApplicationEventPublisher events;

	private final AreaService areas;

	private final Clock clock;

	TrainingService(TrainingRepository trainings, TrainingListRepository list, TrainingParticipants participants,
			TrainingAccess access, TrainingTopics topics, ApplicationEventPublisher events, AreaService areas,
			Clock clock) {
		this.trainings = trainings;
		this.list = list;
		this.participants = participants;
		this.access = access;
		this.topics = topics;
		this.events = events;
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
	 * @throws NotFoundException also when the account may not see it
	 */
	@Transactional(readOnly = true)
	public Training get(UUID id, AreaScope scope) {
		return this.access.readable(id, scope);
	}

	/**
	 * One whose list has somebody whom the caller has admitted to the reader.
	 */
	@Transactional(readOnly = true)
	public Training attended(UUID id) {
		return this.trainings.findById(id).orElseThrow(NotFoundException::new);
	}

	/**
	 * One that the account runs: of its own area, and planned there.
	 * @throws org.springframework.security.access.AccessDeniedException when the account
	 * only sees it
	 */
	@Transactional(readOnly = true)
	public Training managed(UUID id, AreaScope scope) {
		return this.access.managed(id, scope);
	}

	/** As {@link #managed}, and nobody else gives away its places meanwhile. */
	public Training managedAndLocked(UUID id, AreaScope scope) {
		return this.access.managedAndLocked(id, scope);
	}

	@Transactional(readOnly = true)
	public boolean runs(Training training, AreaScope scope) {
		return this.access.runs(training, scope);
	}

	/** Those of the account's area that have not ended, the next first. */
	@Transactional(readOnly = true)
	public List<TrainingSummary> open(AreaScope scope) {
		return this.list.open(today(), scope);
	}

	/** Plans a training and invites whom the form names. */
	Training plan(TrainingForm form, AreaScope scope) {
		Training training = save(form,
				Training.planned(areaIn(scope, form), scope.account().id(), this.clock.instant()), 0);
		this.events.publishEvent(new TrainingPlanned(training.getId(), form.companionIds, scope));
		return training;
	}

	Training change(UUID id, TrainingForm form, AreaScope scope) {
		Training training = this.access.managedAndLocked(id, scope);
		StaleVersionException.check(form.version, training.getVersion());
		training.placeIn(areaIn(scope, form));
		if (this.participants.cameOutside(id, form.startsOn, form.endsOn)) {
			throw RuleViolation.of("startsOn", "training.error.attendedOutside");
		}
		return save(form, training, this.participants.taken(id));
	}

	void cancel(UUID id, String reason, AreaScope scope) {
		this.access.managed(id, scope).cancel(reason, this.clock.instant());
	}

	/**
	 * Keeps one that a companion took elsewhere.
	 * @throws RuleViolation when it is registered already, or one of its topics is none
	 */
	public void keep(Training elsewhere) {
		this.topics.check(elsewhere.getTopicCodes());
		Constraints.translating(ONCE_ELSEWHERE, () -> this.trainings.saveAndFlush(elsewhere));
	}

	/**
	 * One that a companion of the reader's took elsewhere.
	 * @throws NotFoundException also when it was planned
	 */
	@Transactional(readOnly = true)
	public Training elsewhere(UUID id) {
		return this.trainings.findById(id).filter(Training::isOutside).orElseThrow(NotFoundException::new);
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
