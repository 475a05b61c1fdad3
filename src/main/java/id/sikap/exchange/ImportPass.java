package id.sikap.exchange;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import id.sikap.area.AreaService;
import id.sikap.audit.AuditAction;
import id.sikap.audit.AuditLog;
import id.sikap.companion.CompanionIntake;
import id.sikap.exchange.SheetSurvey.SheetReading;
import id.sikap.group.GroupIntake;
import id.sikap.household.HouseholdIntake;
import id.sikap.identity.NumberVault;
import id.sikap.support.IntakeCounts;
import id.sikap.support.RuleViolation;
import id.sikap.workbook.SheetReader;
import id.sikap.workbook.SheetRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes once through a job's sheet, from its first row to what it does to the stored rows:
 * the dry run and the import are the same pass, with and without the last step. It is one
 * transaction, so that a pass that breaks off leaves nothing behind and is simply begun
 * again; what it stages lives in temporary tables that end with it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ImportPass {

	/** Of a dry run that nobody decides about. */
	private static final Duration UNDECIDED_KEPT = Duration.ofHours(24);

	/** Of the refused rows, and of the table of problems. */
	private static final Duration RESULT_KEPT = Duration.ofDays(7);

	private static final int MOST_ROWS = 200_000;

	private final ImportJobRepository jobs;

	private final ImportRunRepository runs;

	private final ImportFileRepository files;

	private final ImportProblemRepository problems;

	private final RefusedRows refusedRows;

	private final AreaService areas;

	private final NumberVault vault;

	private final CompanionIntake companions;

	private final HouseholdIntake households;

	private final GroupIntake groups;

	private final AuditLog audit;

	private final Clock clock;

	ImportPass(ImportJobRepository jobs, ImportRunRepository runs, ImportFileRepository files,
			ImportProblemRepository problems, RefusedRows refusedRows, AreaService areas, NumberVault vault,
			CompanionIntake companions, HouseholdIntake households, GroupIntake groups, AuditLog audit, Clock clock) {
		this.jobs = jobs;
		this.runs = runs;
		this.files = files;
		this.problems = problems;
		this.refusedRows = refusedRows;
		this.areas = areas;
		this.vault = vault;
		this.companions = companions;
		this.households = households;
		this.groups = groups;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * @throws RuleViolation when the file as a whole cannot be brought in
	 */
	void run(UUID jobId, int run) {
		if (!this.runs.lock(jobId, run)) {
			return;
		}
		ImportJob job = this.jobs.find(jobId).orElseThrow();
		this.audit.actFor(job.accountId());
		byte[] content = this.files.open(jobId, true).orElseThrow();
		ImportProgress progress = new ImportProgress(this.runs, jobId);
		boolean store = job.state() == ImportState.IMPORTING;
		try (SheetReader workbook = SheetReader.open(content)) {
			SheetSurvey survey = SheetSurvey.of(workbook, job.kind(), job.areaCode());
			this.runs.storeSheets(jobId, survey.sheets());
			ProblemLog log = log(jobId, survey);
			RowIntake intake = intake(job);
			int blank = read(workbook, survey, intake, log, progress);
			progress.matching(job.total());
			IntakeCounts counts = intake.match(log);
			log.complete();
			if (store) {
				intake.store(job.accountId(), progress);
			}
			finish(job, counts, blank, log, store);
		}
		if (store) {
			keepRefusedRows(jobId, content);
		}
	}

	private ProblemLog log(UUID jobId, SheetSurvey survey) {
		Map<Integer, SheetLayout> layouts = new HashMap<>();
		Map<Integer, String> names = new HashMap<>();
		survey.read().forEach((sheet) -> {
			layouts.put(sheet.index(), sheet.layout());
			names.put(sheet.index(), sheet.name());
		});
		return new ProblemLog(jobId, this.problems.begin(jobId), layouts, names);
	}

	private RowIntake intake(ImportJob job) {
		Places places = new Places(this.areas, job.areaCode());
		LocalDate today = LocalDate.now(this.clock);
		return switch (job.kind()) {
			case COMPANION -> new CompanionRows(job.areaCode(), places, this.vault, this.companions, today);
			case HOUSEHOLD -> new HouseholdRows(job.areaCode(), job.handOver(), places, this.vault, this.households,
					this.groups, today);
		};
	}

	/**
	 * @return the number of blank rows
	 */
	private int read(SheetReader workbook, SheetSurvey survey, RowIntake intake, ProblemLog log,
			ImportProgress progress) {
		int[] count = new int[2];
		for (SheetReading sheet : survey.read()) {
			SheetLayout layout = sheet.layout();
			try (Stream<SheetRow> rows = workbook.rows(sheet.index())) {
				rows.filter((row) -> row.number() > layout.headerRow()).forEach((row) -> {
					if (row.number() <= layout.headerRow() + 2 && layout.isColumnNumbers(row)) {
						return; // still the header
					}
					if (layout.isBlank(row)) {
						count[0]++;
						return;
					}
					if (++count[1] > MOST_ROWS) {
						throw RuleViolation.general("exchange.error.tooMany");
					}
					take(RowPosition.of(sheet.index(), row.number()), new RowFields(layout, row), intake, log);
					progress.read(count[1]);
				});
			}
		}
		return count[0];
	}

	private static void take(int position, RowFields fields, RowIntake intake, ProblemLog log) {
		intake.add(position, fields);
		log.add(position, fields.problems());
	}

	private void finish(ImportJob job, IntakeCounts counts, int blank, ProblemLog log, boolean store) {
		Instant now = this.clock.instant();
		this.runs.finish(job.id(), store ? ImportState.DONE : ImportState.CHECKED, counts, blank, log.refusedRows(),
				log.warnedRows(), now, now.plus(store ? RESULT_KEPT : UNDECIDED_KEPT));
		if (store) {
			this.audit.recordFor(job.accountId(), AuditAction.IMPORT, "import", job.id(), job.areaCode(),
					"%s, %s: %d baru, %d berubah, %d sama, %d ditolak".formatted(job.kind(), job.fileName(),
							counts.created(), counts.changed(), counts.same(), log.refusedRows()));
		}
	}

	/** The rest of the sheet is not needed any more. */
	private void keepRefusedRows(UUID jobId, byte[] content) {
		ByteArrayOutputStream refused = new ByteArrayOutputStream();
		if (this.refusedRows.write(jobId, content, refused) > 0) {
			this.files.store(jobId, false, refused.toByteArray());
		}
		else {
			this.files.delete(jobId);
		}
	}

}
