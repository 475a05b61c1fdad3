package id.sikap.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.account.Scoped;
import id.sikap.companion.Companion;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class Supervision implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String subdistrictCode;

	private UUID companionId;

	private LocalDate heldOn;

	@Enumerated(EnumType.STRING)
	private Manner manner;

	private UUID sessionId;

	private Integer teachingScore;

	private String teachingEvidence;

	private Integer socialScore;

	private String socialEvidence;

	private String wentWell;

	private String toImprove;

	private String agreedStep;

	private LocalDate stepDueOn;

	private UUID supervisorId;

	private Instant recordedAt;

	private Instant correctedAt;

	private Instant readAt;

	private String remark;

	private Instant withdrawnAt;

	private UUID withdrawnBy;

	private String withdrawReason;

	@Version
	private int version;

	protected Supervision() {
	}

	/**
	 * @param by not the companion himself; the caller has admitted him as a coordinator
	 * of the companion's area
	 */
	Supervision(Companion companion, SupervisionForm form, AreaScope by, Instant now) {
		if (companion.getId().equals(by.account().companionId())) {
			throw RuleViolation.general("supervision.error.own");
		}
		this.id = Ids.next();
		this.regencyCode = companion.getRegencyCode();
		this.subdistrictCode = companion.getSubdistrictCode();
		this.companionId = companion.getId();
		this.supervisorId = by.account().id();
		this.recordedAt = now;
		take(companion, form);
	}

	/** The companion reads it anew. */
	void correct(Companion companion, SupervisionForm form, Instant now) {
		take(companion, form);
		this.correctedAt = now;
		this.readAt = null;
	}

	private void take(Companion companion, SupervisionForm form) {
		if (!companion.isInService(form.heldOn)) {
			throw RuleViolation.of("heldOn", "supervision.error.notInService");
		}
		this.heldOn = form.heldOn;
		this.manner = form.manner;
		this.sessionId = form.watched();
		this.teachingScore = form.teaching();
		this.teachingEvidence = form.teachingEvidence;
		this.socialScore = form.social();
		this.socialEvidence = form.socialEvidence;
		this.wentWell = form.wentWell;
		this.toImprove = form.toImprove;
		this.agreedStep = form.agreedStep;
		this.stepDueOn = form.due();
	}

	void answer(String remark, Instant now) {
		this.remark = remark;
		this.readAt = now;
	}

	void withdraw(String reason, UUID by, Instant now) {
		this.withdrawReason = reason;
		this.withdrawnBy = by;
		this.withdrawnAt = now;
	}

	/** Until the month in which it was recorded has ended, by who recorded it. */
	boolean isCorrectable(AreaScope scope, YearMonth now, ZoneId zone) {
		return this.withdrawnAt == null && scope.account().id().equals(this.supervisorId) && scope.coordinates(this)
				&& YearMonth.from(this.recordedAt.atZone(zone)).equals(now);
	}

	/** By who recorded it, and by the regency coordinator, but never by the companion. */
	boolean isWithdrawable(AreaScope scope) {
		return this.withdrawnAt == null && scope.coordinates(this)
				&& !this.companionId.equals(scope.account().companionId())
				&& (scope.account().id().equals(this.supervisorId) || scope.account().has(Role.REGENCY_COORDINATOR));
	}

	/** By the companion, whatever else he is. */
	boolean isAnswerable(AreaScope scope) {
		return this.withdrawnAt == null && this.companionId.equals(scope.account().companionId());
	}

	@Override
	public String scopeArea() {
		return this.subdistrictCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
	}

	UUID getId() {
		return this.id;
	}

	String getRegencyCode() {
		return this.regencyCode;
	}

	UUID getCompanionId() {
		return this.companionId;
	}

	LocalDate getHeldOn() {
		return this.heldOn;
	}

	Manner getManner() {
		return this.manner;
	}

	UUID getSessionId() {
		return this.sessionId;
	}

	Integer getTeachingScore() {
		return this.teachingScore;
	}

	String getTeachingEvidence() {
		return this.teachingEvidence;
	}

	Integer getSocialScore() {
		return this.socialScore;
	}

	String getSocialEvidence() {
		return this.socialEvidence;
	}

	String getWentWell() {
		return this.wentWell;
	}

	String getToImprove() {
		return this.toImprove;
	}

	String getAgreedStep() {
		return this.agreedStep;
	}

	LocalDate getStepDueOn() {
		return this.stepDueOn;
	}

	String getRemark() {
		return this.remark;
	}

	int getVersion() {
		return this.version;
	}

}
