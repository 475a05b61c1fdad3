package id.sikap.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.Scoped;
import id.sikap.area.Area;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Policy implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String areaCode;

	@Enumerated(EnumType.STRING)
	private PolicyKind kind;

	private String number;

	private String title;

	private String issuer;

	private LocalDate issuedOn;

	private LocalDate inForceFrom;

	private LocalDate inForceTo;

	private String explanation;

	@Enumerated(EnumType.STRING)
	private PolicySupport support = PolicySupport.NONE;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> subdistrictCodes = List.of();

	private UUID fileId;

	private UUID replacesId;

	private Instant withdrawnAt;

	private String withdrawnReason;

	private UUID recordedBy;

	private Instant recordedAt;

	@Version
	private int version;

	protected Policy() {
	}

	Policy(UUID recordedBy, Instant recordedAt) {
		this.id = Ids.next();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	void describe(PolicyKind kind, String number, String title, String issuer, String explanation,
			PolicySupport support) {
		this.kind = kind;
		this.number = number;
		this.title = title;
		this.issuer = issuer;
		this.explanation = explanation;
		this.support = support;
	}

	/**
	 * @param inForceTo the last day, null for no end
	 */
	void date(LocalDate issuedOn, LocalDate inForceFrom, LocalDate inForceTo, LocalDate today) {
		if (issuedOn.isAfter(today)) {
			throw RuleViolation.of("issuedOn", "policy.error.issuedLater");
		}
		if (inForceFrom.isBefore(issuedOn)) {
			throw RuleViolation.of("inForceFrom", "policy.error.inForceBeforeIssued");
		}
		if (inForceTo != null && inForceTo.isBefore(inForceFrom)) {
			throw RuleViolation.of("inForceTo", "policy.error.endsBeforeItStarts");
		}
		this.issuedOn = issuedOn;
		this.inForceFrom = inForceFrom;
		this.inForceTo = inForceTo;
	}

	/**
	 * Where it holds and whose companions must know it: of a kecamatan or village, those
	 * of that kecamatan, whatever is chosen.
	 * @param subdistrictCodes empty for all of the regency
	 */
	void holdIn(String areaCode, List<String> subdistrictCodes) {
		this.regencyCode = Area.regencyOf(areaCode);
		this.areaCode = areaCode;
		this.subdistrictCodes = (areaCode.length() > 5) ? List.of(Area.subdistrictOf(areaCode))
				: List.copyOf(subdistrictCodes);
	}

	void attach(UUID fileId) {
		this.fileId = fileId;
	}

	/**
	 * @param older null for none
	 */
	void replace(Policy older) {
		if (older != null && (older.id.equals(this.id) || older.issuedOn.isAfter(this.issuedOn)
				|| this.id.equals(older.replacesId))) {
			throw RuleViolation.of("replacesId", "policy.error.replacesNewer");
		}
		this.replacesId = (older == null) ? null : older.id;
	}

	void withdraw(String reason, Instant now) {
		if (this.withdrawnAt != null) {
			throw RuleViolation.general("policy.error.withdrawn");
		}
		this.withdrawnAt = now;
		this.withdrawnReason = reason;
	}

	/** Whether the companions of a kecamatan must know it. */
	boolean concerns(String subdistrictCode) {
		return Area.regencyOf(subdistrictCode).equals(this.regencyCode)
				&& (this.subdistrictCodes.isEmpty() || this.subdistrictCodes.contains(subdistrictCode));
	}

	@Override
	public String scopeArea() {
		return this.areaCode;
	}

	public UUID getId() {
		return this.id;
	}

	public String getAreaCode() {
		return this.areaCode;
	}

	public PolicyKind getKind() {
		return this.kind;
	}

	public String getNumber() {
		return this.number;
	}

	public String getTitle() {
		return this.title;
	}

	public String getIssuer() {
		return this.issuer;
	}

	public LocalDate getIssuedOn() {
		return this.issuedOn;
	}

	public LocalDate getInForceFrom() {
		return this.inForceFrom;
	}

	public LocalDate getInForceTo() {
		return this.inForceTo;
	}

	public String getExplanation() {
		return this.explanation;
	}

	public PolicySupport getSupport() {
		return this.support;
	}

	public List<String> getSubdistrictCodes() {
		return this.subdistrictCodes;
	}

	public UUID getFileId() {
		return this.fileId;
	}

	public UUID getReplacesId() {
		return this.replacesId;
	}

	public Instant getWithdrawnAt() {
		return this.withdrawnAt;
	}

	public String getWithdrawnReason() {
		return this.withdrawnReason;
	}

	public Instant getRecordedAt() {
		return this.recordedAt;
	}

	public int getVersion() {
		return this.version;
	}

}
