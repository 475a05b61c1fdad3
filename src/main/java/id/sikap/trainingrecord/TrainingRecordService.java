package id.sikap.trainingrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.companion.Companion;
import id.sikap.companion.CompanionService;
import id.sikap.support.NotFoundException;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A companion's training record, and who needs a refresher.
 */
@Service
@Transactional(readOnly = true)
public class TrainingRecordService {

	private final CompanionService companions;

	private final TrainingRecordRepository records;

	private final Clock clock;

	TrainingRecordService(CompanionService companions, TrainingRecordRepository records, Clock clock) {
		this.companions = companions;
		this.records = records;
		this.clock = clock;
	}

	Companion companion(UUID id, AreaScope scope) {
		return this.companions.get(id, scope);
	}

	/** The companion whose account it is. */
	Companion own(AreaScope scope) {
		if (scope.companionId() == null) {
			throw new NotFoundException();
		}
		return companion(scope.companionId(), scope);
	}

	Page<TrainingRecord> record(Companion companion, Pageable page) {
		return this.records.record(companion.getId(), page);
	}

	TrainingStanding standing(Companion companion) {
		return this.records.standing(companion.getId(), today()).orElseThrow(NotFoundException::new);
	}

	Page<TrainingStanding> refreshers(RefresherFilter filter, AreaScope scope, Pageable page) {
		return this.records.refreshers(filter, today(), scope, page);
	}

	/** Every row of the list of refreshers, one after the other, for its export. */
	public void eachRefresher(RefresherFilter filter, AreaScope scope, Sort sort, Consumer<TrainingStanding> reader) {
		try (Stream<TrainingStanding> rows = this.records.refreshers(filter, today(), scope, sort)) {
			rows.forEach(reader);
		}
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
