package id.sikap.barrier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.support.NotFoundException;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads barriers: lists, board, one with its steps, and what a month needs to know of
 * them.
 */
@Service
@Transactional(readOnly = true)
public class BarrierService {

	/** So many cards of a state are on the board; the list has all. */
	private static final int CARDS = 25;

	/** What ended longer ago is not on the board. */
	private static final int DAYS_ON_BOARD = 60;

	private final BarrierRepository barriers;

	private final BarrierListRepository list;

	private final BarrierHistoryRepository history;

	private final OpenBarrierRepository open;

	private final Clock clock;

	BarrierService(BarrierRepository barriers, BarrierListRepository list, BarrierHistoryRepository history,
			OpenBarrierRepository open, Clock clock) {
		this.barriers = barriers;
		this.list = list;
		this.history = history;
		this.open = open;
		this.clock = clock;
	}

	/**
	 * The barriers that are open at the end of a day and scoped to an area, to what lies
	 * in it or to what it lies in: what explains the scores of its units.
	 * @param areaCode a regency or a kecamatan; admitted to the reader's scope by the
	 * caller
	 */
	public OpenBarriers openLinked(String areaCode, LocalDate day) {
		return new OpenBarriers(this.open.on(areaCode, day));
	}

	/**
	 * The barriers of an area and below it that are open at the end of a day, by type and
	 * age, the most frequent type first.
	 * @param areaCode admitted to the reader's scope by the caller
	 */
	public List<OpenByType> openByType(String areaCode, LocalDate day) {
		return this.open.byType(areaCode, day);
	}

	/** What a companion has to see to today, what is overdue first. */
	public List<BarrierSummary> ownedBy(UUID companionId) {
		return this.list.ownedBy(companionId, today());
	}

	Page<BarrierSummary> list(BarrierFilter filter, AreaScope scope, Pageable page) {
		return this.list.find(filter, today(), scope, page);
	}

	/** Every row of the list, one after the other, for its export. */
	public void each(BarrierFilter filter, AreaScope scope, Sort sort, Consumer<BarrierSummary> reader) {
		try (Stream<BarrierSummary> rows = this.list.stream(filter, today(), scope, sort)) {
			rows.forEach(reader);
		}
	}

	/** The most urgent of each state; a state without any has no entry. */
	Map<BarrierState, List<BarrierSummary>> board(BarrierFilter filter, AreaScope scope) {
		return this.list.board(filter, CARDS, today().minusDays(DAYS_ON_BOARD), today(), scope)
			.stream()
			.collect(Collectors.groupingBy(BarrierSummary::state));
	}

	/**
	 * @throws NotFoundException also for a barrier that the account does not see
	 */
	BarrierSummary find(UUID id, AreaScope scope) {
		return this.list.find(id, today(), scope).orElseThrow(NotFoundException::new);
	}

	/** As {@link #find}, as it is stored. */
	Barrier get(UUID id, AreaScope scope) {
		return this.barriers.findById(find(id, scope).id()).orElseThrow(NotFoundException::new);
	}

	/** The newest first. */
	List<BarrierStep> steps(UUID id) {
		return this.history.steps(id);
	}

	/** What was reported of a session, or of a plan; null for the other. */
	List<BarrierSummary> metIn(UUID sessionId, UUID planId, AreaScope scope) {
		return this.list.metIn(sessionId, planId, today(), scope);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
