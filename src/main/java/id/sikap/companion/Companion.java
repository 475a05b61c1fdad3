package id.sikap.companion;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.Scoped;
import id.sikap.area.Area;
import id.sikap.identity.ProtectedNumber;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class Companion implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String subdistrictCode;

	private String name;

	private String nip;

	@AttributeOverride(name = "cipher", column = @Column(name = "nik_cipher"))
	@AttributeOverride(name = "hash", column = @Column(name = "nik_hash"))
	@AttributeOverride(name = "last4", column = @Column(name = "nik_last4"))
	private ProtectedNumber nik;

	private String phone;

	private String email;

	@Enumerated(EnumType.STRING)
	private Education education;

	private String position;

	private LocalDate serviceFrom;

	private LocalDate serviceTo;

	private String serviceEndReason;

	private UUID photoId;

	@Column(insertable = false, updatable = false)
	private int activeHouseholds;

	@Column(insertable = false, updatable = false)
	private int groupCount;

	@Version
	private int version;

	protected Companion() {
	}

	public Companion(String name, String subdistrictCode, LocalDate serviceFrom) {
		this.id = Ids.next();
		this.name = name;
		this.serviceFrom = serviceFrom;
		place(subdistrictCode);
	}

	/** The kecamatan that the companion belongs to. */
	public void place(String subdistrictCode) {
		this.subdistrictCode = subdistrictCode;
		this.regencyCode = Area.regencyOf(subdistrictCode);
	}

	public void identify(String name, String nip, ProtectedNumber nik) {
		this.name = name;
		this.nip = nip;
		this.nik = nik;
	}

	public void contact(String phone, String email) {
		this.phone = phone;
		this.email = email;
	}

	public void employ(Education education, String position, LocalDate serviceFrom) {
		if (this.serviceTo != null && serviceFrom.isAfter(this.serviceTo)) {
			throw RuleViolation.of("serviceFrom", "companion.error.serviceFromAfterEnd");
		}
		this.education = education;
		this.position = position;
		this.serviceFrom = serviceFrom;
	}

	/**
	 * @param lastDay the last day in service
	 */
	public void endService(LocalDate lastDay, String reason) {
		if (lastDay.isBefore(this.serviceFrom)) {
			throw RuleViolation.of("lastDay", "companion.error.endBeforeStart");
		}
		this.serviceTo = lastDay;
		this.serviceEndReason = reason;
	}

	public void resumeService() {
		this.serviceTo = null;
		this.serviceEndReason = null;
	}

	public void showPhoto(UUID photoId) {
		this.photoId = photoId;
	}

	/** In service: started on or before the day, and not ended before it. */
	public boolean isInService(LocalDate day) {
		return !this.serviceFrom.isAfter(day) && (this.serviceTo == null || !this.serviceTo.isBefore(day));
	}

	@Override
	public String scopeArea() {
		return this.subdistrictCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.id;
	}

	public UUID getId() {
		return this.id;
	}

	public String getRegencyCode() {
		return this.regencyCode;
	}

	public String getSubdistrictCode() {
		return this.subdistrictCode;
	}

	public String getName() {
		return this.name;
	}

	public String getNip() {
		return this.nip;
	}

	public ProtectedNumber getNik() {
		return this.nik;
	}

	public String getPhone() {
		return this.phone;
	}

	public String getEmail() {
		return this.email;
	}

	public Education getEducation() {
		return this.education;
	}

	public String getPosition() {
		return this.position;
	}

	public LocalDate getServiceFrom() {
		return this.serviceFrom;
	}

	public LocalDate getServiceTo() {
		return this.serviceTo;
	}

	public String getServiceEndReason() {
		return this.serviceEndReason;
	}

	public UUID getPhotoId() {
		return this.photoId;
	}

	public int getActiveHouseholds() {
		return this.activeHouseholds;
	}

	public int getGroupCount() {
		return this.groupCount;
	}

	public int getVersion() {
		return this.version;
	}

}
