package id.sikap.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Scoped;
import id.sikap.area.Area;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Partner implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String areaCode;

	@Enumerated(EnumType.STRING)
	private PartnerKind kind;

	private String name;

	private String address;

	private String contactName;

	private String contactPosition;

	private String contactPhone;

	private String agreementNumber;

	private LocalDate agreementOn;

	private LocalDate agreementTo;

	private UUID agreementFileId;

	private String note;

	private LocalDate inactiveSince;

	private String inactiveReason;

	private UUID companionId;

	private UUID recordedBy;

	private Instant recordedAt;

	@Version
	private int version;

	protected Partner() {
	}

	Partner(AreaScope recording, Instant recordedAt) {
		this.id = Ids.next();
		this.recordedBy = recording.account().id();
		this.companionId = recording.companionId();
		this.recordedAt = recordedAt;
	}

	/**
	 * @param areaCode what it serves
	 */
	void describe(PartnerKind kind, String name, String areaCode, String address, String note) {
		this.kind = kind;
		this.name = name;
		this.areaCode = areaCode;
		this.regencyCode = Area.regencyOf(areaCode);
		this.address = address;
		this.note = note;
	}

	void contact(String name, String position, String phone) {
		this.contactName = name;
		this.contactPosition = position;
		this.contactPhone = phone;
	}

	/**
	 * @param signedOn null for no agreement, which then has nothing else either
	 * @param lastDay null for one without an end
	 */
	void agree(String number, LocalDate signedOn, LocalDate lastDay, UUID fileId, LocalDate today) {
		if (signedOn == null && (number != null || lastDay != null || fileId != null)) {
			throw RuleViolation.of("agreementOn", "partner.error.agreementDay");
		}
		if (signedOn != null && signedOn.isAfter(today)) {
			throw RuleViolation.of("agreementOn", "partner.error.agreementLater");
		}
		if (lastDay != null && lastDay.isBefore(signedOn)) {
			throw RuleViolation.of("agreementTo", "partner.error.agreementEndsBeforeItStarts");
		}
		this.agreementNumber = number;
		this.agreementOn = signedOn;
		this.agreementTo = lastDay;
		this.agreementFileId = fileId;
	}

	void retire(String reason, LocalDate today) {
		if (!isActive()) {
			throw RuleViolation.general("partner.error.inactive");
		}
		this.inactiveSince = today;
		this.inactiveReason = reason;
	}

	void resume() {
		this.inactiveSince = null;
		this.inactiveReason = null;
	}

	/** Whether it serves a village. */
	boolean serves(String villageCode) {
		return villageCode.equals(this.areaCode) || villageCode.startsWith(this.areaCode + ".");
	}

	AgreementState agreement(LocalDate today) {
		return AgreementState.of(this.agreementOn, this.agreementTo, today);
	}

	public boolean isActive() {
		return this.inactiveSince == null;
	}

	@Override
	public String scopeArea() {
		return this.areaCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
	}

	public UUID getId() {
		return this.id;
	}

	public String getAreaCode() {
		return this.areaCode;
	}

	public PartnerKind getKind() {
		return this.kind;
	}

	public String getName() {
		return this.name;
	}

	public String getAddress() {
		return this.address;
	}

	public String getContactName() {
		return this.contactName;
	}

	public String getContactPosition() {
		return this.contactPosition;
	}

	public String getContactPhone() {
		return this.contactPhone;
	}

	public String getAgreementNumber() {
		return this.agreementNumber;
	}

	public LocalDate getAgreementOn() {
		return this.agreementOn;
	}

	public LocalDate getAgreementTo() {
		return this.agreementTo;
	}

	public UUID getAgreementFileId() {
		return this.agreementFileId;
	}

	public String getNote() {
		return this.note;
	}

	public LocalDate getInactiveSince() {
		return this.inactiveSince;
	}

	public String getInactiveReason() {
		return this.inactiveReason;
	}

	public int getVersion() {
		return this.version;
	}

}
