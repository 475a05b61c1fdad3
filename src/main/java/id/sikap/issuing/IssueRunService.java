package id.sikap.issuing;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sikap.account.AreaScope;
import id.sikap.archive.ArchiveKey;
import id.sikap.archive.IssuedReport;
import id.sikap.archive.ReportArchive;
import id.sikap.archive.ReportedUnit;
import id.sikap.job.Jobs;
import id.sikap.report.ReportOrder;
import id.sikap.report.ReportOrders;
import id.sikap.support.Constraints;
import id.sikap.support.Ids;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which reports of a month are issued, and the order to issue the others.
 */
@Service
@Transactional
class IssueRunService {

	private static final Map<String, RuleViolation> ONCE = Map.of("report_issue_run_once",
			RuleViolation.general("issuing.error.running"));

	/**
	 * How many of a kind are issued.
	 */
	record Standing(ReportedUnit unit, long issued, long of) {

		public boolean isComplete() {
			return this.issued == this.of;
		}

	}

	private final IssueRunRepository runs;

	private final ReportOrders orders;

	private final ReportArchive archive;

	private final Jobs jobs;

	private final Clock clock;

	IssueRunService(IssueRunRepository runs, ReportOrders orders, ReportArchive archive, Jobs jobs, Clock clock) {
		this.runs = runs;
		this.orders = orders;
		this.archive = archive;
		this.jobs = jobs;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	boolean isClosed(String regencyCode, YearMonth month) {
		return this.archive.isClosed(regencyCode, month);
	}

	@Transactional(readOnly = true)
	List<Standing> standings(String regencyCode, YearMonth month) {
		Set<ArchiveKey> issued = issued(regencyCode, month);
		List<ReportOrder> all = all(regencyCode, month, true);
		return Stream.of(ReportedUnit.REGENCY, ReportedUnit.SUBDISTRICT, ReportedUnit.COMPANION).map((unit) -> {
			List<ArchiveKey> keys = all.stream().map(ReportOrder::key).filter((key) -> key.unit() == unit).toList();
			return new Standing(unit, keys.stream().filter(issued::contains).count(), keys.size());
		}).toList();
	}

	@Transactional(readOnly = true)
	List<IssueRun> runs(String regencyCode, YearMonth month) {
		return this.runs.ofMonth(regencyCode, month);
	}

	/**
	 * @throws NotFoundException when there is none in the account's regency
	 */
	@Transactional(readOnly = true)
	IssueRun get(UUID id, AreaScope scope) {
		return this.runs.find(id)
			.filter((run) -> scope.coversArea(run.regencyCode()))
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * Begins to issue what is not issued yet, when this transaction has ended.
	 * @param companions whether the reports of companions, too
	 * @throws RuleViolation when the month is not closed, all is issued, or a run goes on
	 */
	void start(String regencyCode, YearMonth month, boolean companions, AreaScope scope) {
		if (!isClosed(regencyCode, month)) {
			throw RuleViolation.general("archive.error.open");
		}
		int left = left(regencyCode, month, companions).size();
		if (left == 0) {
			throw RuleViolation.general("issuing.error.nothing");
		}
		UUID id = Ids.next();
		Constraints.translating(ONCE, () -> this.runs.create(id, regencyCode, month, companions, scope.account().id(),
				left, this.clock.instant()));
		this.jobs.start(IssueRunTask.NAME, id.toString());
	}

	/** Those that are not issued: first the areas, then the companions. */
	@Transactional(readOnly = true)
	List<ReportOrder> left(String regencyCode, YearMonth month, boolean companions) {
		Set<ArchiveKey> issued = issued(regencyCode, month);
		return all(regencyCode, month, companions).stream().filter((order) -> !issued.contains(order.key())).toList();
	}

	private List<ReportOrder> all(String regencyCode, YearMonth month, boolean companions) {
		List<ReportOrder> all = new ArrayList<>(this.orders.ofAreas(regencyCode, month));
		if (companions) {
			all.addAll(this.orders.ofCompanions(regencyCode, month));
		}
		return all;
	}

	private Set<ArchiveKey> issued(String regencyCode, YearMonth month) {
		return this.archive.ofMonth(Set.of(regencyCode), month)
			.stream()
			.map((IssuedReport report) -> new ArchiveKey(report.getKind(), report.getAreaCode(),
					report.getCompanionId(), month))
			.collect(Collectors.toSet());
	}

}
