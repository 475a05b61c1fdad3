package id.sikap.archive;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.attachment.AttachmentContent;
import id.sikap.attachment.AttachmentKind;
import id.sikap.attachment.AttachmentService;
import id.sikap.indicator.ClosedMonths;
import id.sikap.support.Constraints;
import id.sikap.support.NotFoundException;
import id.sikap.support.RuleViolation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives reports their numbers and codes and keeps the papers. Callers have admitted the
 * reader to the unit that a report is on.
 */
@Service
@Transactional
public class ReportArchive {

	private static final Map<String, RuleViolation> ONCE = Map.of( //
			"issued_report_once", RuleViolation.general("archive.error.issuedAlready"), //
			"issued_report_number", RuleViolation.general("archive.error.again"));

	private final IssuedReportRepository reports;

	private final ArchivedPaperRepository papers;

	private final CheckCode codes;

	private final ClosedMonths months;

	private final AttachmentService attachments;

	private final Clock clock;

	ReportArchive(IssuedReportRepository reports, ArchivedPaperRepository papers, CheckCode codes, ClosedMonths months,
			AttachmentService attachments, Clock clock) {
		this.reports = reports;
		this.papers = papers;
		this.codes = codes;
		this.months = months;
		this.attachments = attachments;
		this.clock = clock;
	}

	/** What is in force, if anything was issued and not withdrawn. */
	@Transactional(readOnly = true)
	public Optional<IssuedReport> find(ArchiveKey key) {
		return this.reports.inForce(key.unit(), key.areaCode(), key.companionId(), key.month().atDay(1));
	}

	/** All that were ever issued for the unit and month, the newest first. */
	@Transactional(readOnly = true)
	public List<IssuedReport> history(ArchiveKey key) {
		return this.reports.all(key.unit(), key.areaCode(), key.companionId(), key.month().atDay(1));
	}

	/** What is in force in some regencies. */
	@Transactional(readOnly = true)
	public List<IssuedReport> ofMonth(Collection<String> regencyCodes, YearMonth month) {
		return this.reports.findByRegencyCodeInAndMonthAndWithdrawnAtIsNull(regencyCodes, month.atDay(1));
	}

	@Transactional(readOnly = true)
	public boolean isClosed(String areaCode, YearMonth month) {
		return this.months.isClosed(Area.regencyOf(areaCode), month);
	}

	/**
	 * A number and a code, which the paper is then printed with and {@linkplain #keep
	 * kept} in the same transaction.
	 * @param figures what the paper says, of which the code is made
	 * @throws RuleViolation when the month is not closed, or a report is in force
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public IssuedReport number(ArchiveKey key, String figures, UUID by) {
		if (!isClosed(key.areaCode(), key.month())) {
			throw RuleViolation.general("archive.error.open");
		}
		if (find(key).isPresent()) {
			throw RuleViolation.general("archive.error.issuedAlready");
		}
		String number = nextNumber(key);
		IssuedReport issued = new IssuedReport(key, number, figures, this.codes.of(number, figures), by,
				this.clock.instant());
		return Constraints.translating(ONCE, () -> this.reports.saveAndFlush(issued));
	}

	/**
	 * "35.14.01/KAP/2026-10", and the next ones with their place in the row behind it.
	 */
	private String nextNumber(ArchiveKey key) {
		int before = this.reports.countByKindAndAreaCodeAndMonth(key.unit(), key.areaCode(), key.month().atDay(1));
		String plain = key.areaCode() + "/KAP/" + key.month();
		if (key.unit() == ReportedUnit.COMPANION) {
			return plain + "/P%03d".formatted(before + 1);
		}
		return (before == 0) ? plain : plain + "/" + (before + 1);
	}

	/**
	 * @param named whether this copy names persons
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(IssuedReport report, boolean named, byte[] pdf) {
		this.papers.write(report.getId(), named, pdf);
	}

	/** The paper as it was issued. */
	@Transactional(readOnly = true)
	public byte[] paper(IssuedReport report, boolean named) {
		return this.papers.read(report.getId(), named).orElseThrow(NotFoundException::new);
	}

	@Transactional(readOnly = true)
	public String sha256(IssuedReport report, boolean named) {
		return this.papers.sha256(report.getId(), named).orElseThrow(NotFoundException::new);
	}

	/**
	 * Its number and code are genuine no longer; the paper stays.
	 * @param number of what is to be withdrawn, as the page showed it
	 * @throws RuleViolation without a reason, or when another one is in force meanwhile
	 */
	public void withdraw(ArchiveKey key, String number, String reason, UUID by) {
		inForce(key, number).withdraw(reason, by, this.clock.instant());
	}

	/**
	 * @param scan an upload of the account's own
	 */
	public void attachScan(ArchiveKey key, String number, UUID scan, AreaScope scope) {
		if (scan == null) {
			throw RuleViolation.of("scanId", "archive.error.scan");
		}
		this.attachments.claim(List.of(scan), AttachmentKind.FILE, "scanId", scope.account());
		inForce(key, number).attachScan(scan);
	}

	@Transactional(readOnly = true)
	public AttachmentContent scan(ArchiveKey key) {
		return find(key).map(IssuedReport::getScanId)
			.map(this.attachments::content)
			.orElseThrow(NotFoundException::new);
	}

	private IssuedReport inForce(ArchiveKey key, String number) {
		return find(key).filter((report) -> report.getNumber().equals(number))
			.orElseThrow(() -> RuleViolation.general("archive.error.gone"));
	}

	/**
	 * Whether a paper with this number and code was issued here and is in force. Nothing
	 * else is told: whoever asks may be anybody.
	 */
	@Transactional(readOnly = true)
	public boolean isGenuine(String number, String code) {
		String printed = number.strip().toUpperCase(Locale.ROOT);
		Optional<IssuedReport> issued = this.reports.findByNumber(printed);
		boolean right = this.codes.matches(code, printed, issued.map(IssuedReport::getFigures).orElse(""));
		return issued.isPresent() && !issued.get().isWithdrawn() && right;
	}

}
