package id.sikap.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.companion.Companion;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was supervised in a month, and who not yet.
 */
@Service
@Transactional(readOnly = true)
public class SupervisionListService {

	private final SupervisionListRepository list;

	private final SupervisionDetailRepository details;

	private final Clock clock;

	SupervisionListService(SupervisionListRepository list, SupervisionDetailRepository details, Clock clock) {
		this.list = list;
		this.details = details;
		this.clock = clock;
	}

	Page<SupervisionRow> list(SupervisionFilter filter, YearMonth month, AreaScope scope, Pageable page) {
		return this.list.find(filter, month, scope, page);
	}

	/**
	 * Every row of the list, one after the other, for its export.
	 * @param month null for the running one
	 */
	public void each(SupervisionFilter filter, YearMonth month, AreaScope scope, Sort sort,
			Consumer<SupervisionRow> reader) {
		YearMonth shown = (month != null) ? month : YearMonth.now(this.clock);
		try (Stream<SupervisionRow> rows = this.list.stream(filter, shown, scope, sort)) {
			rows.forEach(reader);
		}
	}

	List<SupervisedShare> shares(YearMonth month, AreaScope scope) {
		return this.list.shares(scope.areaCode(), month);
	}

	List<SupervisedCompanion> companions(AreaScope scope) {
		return this.list.companions(scope, LocalDate.now(this.clock));
	}

	/** What the companion has not answered yet, the latest first. */
	public List<ObservedScores> unreadOf(UUID companionId) {
		return this.details.unreadOf(companionId);
	}

	/**
	 * @param companion admitted to the reader's scope by the caller
	 */
	List<SupervisionSummary> ofCompanion(Companion companion) {
		return ofCompanion(companion.getId());
	}

	private List<SupervisionSummary> ofCompanion(UUID companionId) {
		return this.details.ofCompanion(companionId);
	}

}
