package id.sikap.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.Scoped;
import id.sikap.area.Area;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A report that was issued: its number and code stand on the paper. It can be withdrawn,
 * and is then genuine no longer, but never changed or removed.
 */
@Entity
@Table(name = "issued_report")
public class IssuedReport implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String areaCode;

	@Enumerated(EnumType.STRING)
	private ReportedUnit kind;

	private UUID companionId;

	private LocalDate month;

	private String number;

	private String figures;

	private String checkCode;

	private Instant issuedAt;

	private UUID issuedBy;

	private UUID scanId;

	private Instant withdrawnAt;

	private UUID withdrawnBy;

	private String withdrawReason;

	@Version
	private Integer version;

	protected IssuedReport() {
	}

	IssuedReport(ArchiveKey key, String number, String figures, String checkCode, UUID by, Instant at) {
		this.id = Ids.next();
		this.regencyCode = Area.regencyOf(key.areaCode());
		this.areaCode = key.areaCode();
		this.kind = key.unit();
		this.companionId = key.companionId();
		this.month = key.month().atDay(1);
		this.number = number;
		this.figures = figures;
		this.checkCode = checkCode;
		this.issuedBy = by;
		this.issuedAt = at;
	}

	/**
	 * @throws RuleViolation without a reason, or when it is withdrawn already
	 */
	void withdraw(String reason, UUID by, Instant at) {
		if (reason == null || reason.isBlank()) {
			throw RuleViolation.of("reason", "archive.error.reason");
		}
		if (isWithdrawn()) {
			throw RuleViolation.general("archive.error.withdrawn");
		}
		this.withdrawReason = reason.strip();
		this.withdrawnBy = by;
		this.withdrawnAt = at;
	}

	/**
	 * @throws RuleViolation when it is withdrawn
	 */
	void attachScan(UUID scan) {
		if (isWithdrawn()) {
			throw RuleViolation.general("archive.error.withdrawn");
		}
		this.scanId = scan;
	}

	public boolean isWithdrawn() {
		return this.withdrawnAt != null;
	}

	public UUID getId() {
		return this.id;
	}

	public ReportedUnit getKind() {
		return this.kind;
	}

	public String getAreaCode() {
		return this.areaCode;
	}

	public UUID getCompanionId() {
		return this.companionId;
	}

	public YearMonth getMonth() {
		return YearMonth.from(this.month);
	}

	public String getNumber() {
		return this.number;
	}

	String getFigures() {
		return this.figures;
	}

	public String getCheckCode() {
		return this.checkCode;
	}

	public Instant getIssuedAt() {
		return this.issuedAt;
	}

	public UUID getIssuedBy() {
		return this.issuedBy;
	}

	/** Null as long as the signed paper has not been attached. */
	public UUID getScanId() {
		return this.scanId;
	}

	public Instant getWithdrawnAt() {
		return this.withdrawnAt;
	}

	public String getWithdrawReason() {
		return this.withdrawReason;
	}

	@Override
	public String scopeArea() {
		return this.areaCode;
	}

	@Override
	public UUID scopeGroup() {
		return null;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
	}

}
