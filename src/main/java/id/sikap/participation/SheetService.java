package id.sikap.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.account.AreaScope;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;
import id.sikap.support.StaleVersionException;
import id.sikap.training.Training;
import id.sikap.training.TrainingService;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The attendance sheet of a training, page by page, and as it is printed.
 */
@Service
@Transactional
class SheetService {

	private final TrainingService trainings;

	private final TrainingParticipantRepository participants;

	private final ParticipantListRepository list;

	private final Clock clock;

	SheetService(TrainingService trainings, TrainingParticipantRepository participants, ParticipantListRepository list,
			Clock clock) {
		this.trainings = trainings;
		this.participants = participants;
		this.list = list;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	Page<ParticipantRow> page(Training training, AreaScope scope, Pageable page) {
		return this.list.sheet(training.getId(), scope, page);
	}

	@Transactional(readOnly = true)
	List<ParticipantRow> all(Training training, AreaScope scope) {
		return this.list.sheet(training.getId(), scope);
	}

	/**
	 * The participant of each row of a form.
	 * @throws NotFoundException when a row's participant is not of this training
	 */
	@Transactional(readOnly = true)
	List<ParticipantRow> lines(Training training, SheetForm form, AreaScope scope) {
		Map<UUID, ParticipantRow> known = this.list
			.rows(training.getId(), form.rows.stream().map((row) -> row.id).toList(), scope)
			.stream()
			.collect(Collectors.toMap(ParticipantRow::id, Function.identity()));
		return form.rows.stream()
			.map((row) -> Optional.ofNullable(known.get(row.id)).orElseThrow(NotFoundException::new))
			.toList();
	}

	/**
	 * The rows that somebody else saved meanwhile, beside what is typed now. Who sends
	 * the form once more has seen them.
	 */
	@Transactional(readOnly = true)
	List<SheetDifference> overtaken(Training training, SheetForm form, AreaScope scope) {
		List<ParticipantRow> stored = lines(training, form, scope);
		List<SheetDifference> differences = new ArrayList<>();
		for (int i = 0; i < stored.size(); i++) {
			SheetForm.Row typed = form.rows.get(i);
			if (typed.version != stored.get(i).version()) {
				differences.add(SheetDifference.of(typed, i, stored.get(i)));
				typed.version = stored.get(i).version();
			}
		}
		return differences;
	}

	/**
	 * Saves all rows or none; the account's own row stays as it is.
	 * @return how many rows were written
	 */
	int save(UUID trainingId, SheetForm form, AreaScope scope) {
		Training training = this.trainings.managed(trainingId, scope);
		training.refuseWhenCancelled();
		Map<UUID, TrainingParticipant> stored = this.participants
			.findByTrainingIdAndIdIn(trainingId, form.rows.stream().map((row) -> row.id).toList())
			.stream()
			.collect(Collectors.toMap(TrainingParticipant::getId, Function.identity()));
		int written = 0;
		for (int i = 0; i < form.rows.size(); i++) {
			SheetForm.Row row = form.rows.get(i);
			TrainingParticipant participant = Optional.ofNullable(stored.get(row.id))
				.orElseThrow(NotFoundException::new);
			if (!participant.isOf(scope.account())) {
				write(row, i, participant, training, scope);
				written++;
			}
		}
		this.participants.flush();
		return written;
	}

	private void write(SheetForm.Row row, int at, TrainingParticipant participant, Training training, AreaScope scope) {
		StaleVersionException.check(row.version, participant.getVersion());
		checkDays(row, training);
		participant.attend(row.days, !training.getEndsOn().isAfter(today()), scope.account());
		participant.test(row.before(at), row.after(at));
	}

	private void checkDays(SheetForm.Row row, Training training) {
		if (!training.lessons().days().containsAll(row.days)) {
			throw RuleViolation.general("training.error.otherDay");
		}
		if (row.days.stream().anyMatch((day) -> day.isAfter(today()))) {
			throw RuleViolation.general("training.error.futureDay");
		}
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
