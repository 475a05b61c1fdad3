package id.sikap.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.audit.AuditAction;
import id.sikap.audit.AuditLog;
import id.sikap.exchange.RowProblem.Severity;
import id.sikap.job.Jobs;
import id.sikap.support.Ids;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Imports from upload to result. A coordinator sees those of his area; what to do with
 * one is up to whoever uploaded it.
 */
@Service
@Transactional
class ImportService {

	private static final Duration KEPT = Duration.ofHours(24);

	private final ImportJobRepository jobs;

	private final ImportFileRepository files;

	private final ImportProblemRepository problems;

	private final RefusedRows refusedRows;

	private final AuditLog audit;

	private final Jobs starter;

	private final Clock clock;

	ImportService(ImportJobRepository jobs, ImportFileRepository files, ImportProblemRepository problems,
			RefusedRows refusedRows, AuditLog audit, Jobs starter, Clock clock) {
		this.jobs = jobs;
		this.files = files;
		this.problems = problems;
		this.refusedRows = refusedRows;
		this.audit = audit;
		this.starter = starter;
		this.clock = clock;
	}

	/**
	 * Takes a sheet in and has it looked at.
	 * @throws RuleViolation on the field "berkas", when the file as a whole is of no use
	 */
	UUID upload(MultipartFile file, SheetKind kind, AreaScope scope) {
		UploadedSheet sheet = UploadedSheet.of(file, kind, scope.areaCode());
		UUID id = Ids.next();
		Instant now = this.clock.instant();
		this.jobs.create(id, scope.account().id(), scope.areaCode(), sheet.kind(), sheet.name(), sheet.content().length,
				sheet.rows(), now, now.plus(KEPT));
		this.files.store(id, true, sheet.content());
		schedule(id, 1);
		return id;
	}

	@Transactional(readOnly = true)
	Page<ImportJob> list(AreaScope scope, Pageable page) {
		return this.jobs.list(scope, page);
	}

	@Transactional(readOnly = true)
	ImportJob get(UUID id, AreaScope scope) {
		return scope.admit(this.jobs.find(id));
	}

	@Transactional(readOnly = true)
	Map<String, Integer> figures(ImportJob job) {
		return this.jobs.figures(job.id());
	}

	@Transactional(readOnly = true)
	List<ImportSheet> sheets(ImportJob job) {
		return this.jobs.sheets(job.id());
	}

	@Transactional(readOnly = true)
	List<ImportReason> reasons(ImportJob job) {
		return this.problems.reasons(job.id());
	}

	/**
	 * @param severity null for both
	 */
	@Transactional(readOnly = true)
	Page<ImportProblem> problems(ImportJob job, Severity severity, Pageable page) {
		return this.problems.list(job.id(), severity, page);
	}

	/**
	 * Brings in what the dry run showed.
	 * @param handOver whether groups whose companion differs are handed over today
	 * @return whether it was started now; not so when it was before
	 */
	boolean bringIn(UUID id, boolean handOver, AreaScope scope) {
		ImportJob job = own(id, scope);
		return start(job, ImportState.IMPORTING, job.kind(), handOver);
	}

	/**
	 * Looks at the sheet anew, as the other kind.
	 * @throws RuleViolation on the field "berkas", when it is of no use as that kind
	 */
	boolean readAs(UUID id, SheetKind kind, AreaScope scope) {
		ImportJob job = own(id, scope);
		SheetSurvey.of(this.files.open(id, true).orElseThrow(NotFoundException::new), kind, job.areaCode());
		return start(job, ImportState.CHECKING, kind, false);
	}

	private boolean start(ImportJob job, ImportState next, SheetKind kind, boolean handOver) {
		return this.jobs.start(job.id(), next, kind, handOver, this.clock.instant().plus(KEPT)).map((run) -> {
			schedule(job.id(), run);
			return true;
		}).orElse(false);
	}

	private void schedule(UUID id, int run) {
		this.starter.start(ImportTasks.IMPORT, ImportRunner.instance(id, run));
	}

	/** Drops a sheet that was looked at; nothing of it is kept but its figures. */
	boolean cancel(UUID id, AreaScope scope) {
		ImportJob job = own(id, scope);
		boolean cancelled = this.jobs.cancel(job.id(), this.clock.instant());
		if (cancelled) {
			this.files.delete(job.id());
		}
		return cancelled;
	}

	/**
	 * The refused rows as xlsx: full numbers, as they were uploaded, so only for whoever
	 * did that.
	 */
	void writeRefusedRows(UUID id, AreaScope scope, OutputStream out) {
		ImportJob job = own(id, scope);
		if (job.rowsRefused() == 0 || !job.hasFile()) {
			throw new NotFoundException();
		}
		this.audit.record(AuditAction.EXPORT, "import", id, job.areaCode(), "baris yang ditolak: " + job.fileName());
		try {
			if (job.state() == ImportState.DONE) {
				out.write(this.files.open(id, false).orElseThrow(NotFoundException::new));
			}
			else {
				this.refusedRows.write(id, this.files.open(id, true).orElseThrow(NotFoundException::new), out);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ImportJob own(UUID id, AreaScope scope) {
		ImportJob job = get(id, scope);
		if (!job.isOf(scope.account().id())) {
			throw new NotFoundException();
		}
		return job;
	}

	void expire() {
		this.jobs.expire(this.clock.instant());
	}

}
