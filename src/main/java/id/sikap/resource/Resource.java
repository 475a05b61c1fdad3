package id.sikap.resource;

import java.time.LocalDate;
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

@Entity
class Resource implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String subdistrictCode;

	@Enumerated(EnumType.STRING)
	private ResourceKind kind;

	private String name;

	private String identification;

	private String note;

	private UUID holderId;

	private LocalDate heldSince;

	@Enumerated(EnumType.STRING)
	private ResourceCondition condition;

	@Enumerated(EnumType.STRING)
	private ResourceState state;

	private LocalDate endedOn;

	private String endReason;

	@Version
	private int version;

	protected Resource() {
	}

	Resource(ResourceForm form, Holder first, HandoverForm handover) {
		this.id = Ids.next();
		this.state = ResourceState.IN_USE;
		describe(form);
		give(first, handover);
	}

	void describe(ResourceForm form) {
		this.kind = form.kind;
		this.name = form.resourceName;
		this.identification = form.identification;
		this.note = form.description;
	}

	void handOver(Holder to, HandoverForm form) {
		checkInUse();
		if (to.equals(holder())) {
			throw RuleViolation.of("holder", "resource.error.sameHolder");
		}
		if (form.day.isBefore(this.heldSince)) {
			throw RuleViolation.of("day", "resource.error.beforeLast");
		}
		give(to, form);
	}

	private void give(Holder to, HandoverForm form) {
		this.holderId = to.companionId();
		this.subdistrictCode = to.subdistrictCode();
		this.regencyCode = Area.regencyOf(to.subdistrictCode());
		this.heldSince = form.day;
		this.condition = form.condition;
	}

	/** It stays on record with who had it last. */
	void end(EndForm form) {
		checkInUse();
		if (form.ending == ResourceState.IN_USE) {
			throw RuleViolation.of("ending", "resource.error.ending");
		}
		if (form.day.isBefore(this.heldSince)) {
			throw RuleViolation.of("day", "resource.error.beforeLast");
		}
		this.state = form.ending;
		this.endedOn = form.day;
		this.endReason = form.reason;
	}

	/** It was found again, or ended by mistake. */
	void restore() {
		this.state = ResourceState.IN_USE;
		this.endedOn = null;
		this.endReason = null;
	}

	private void checkInUse() {
		if (this.state != ResourceState.IN_USE) {
			throw RuleViolation.general("resource.error.ended");
		}
	}

	Holder holder() {
		return new Holder(this.holderId, this.subdistrictCode);
	}

	@Override
	public String scopeArea() {
		return this.subdistrictCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.holderId;
	}

	public UUID getId() {
		return this.id;
	}

	String getRegencyCode() {
		return this.regencyCode;
	}

	public String getSubdistrictCode() {
		return this.subdistrictCode;
	}

	public ResourceKind getKind() {
		return this.kind;
	}

	public String getName() {
		return this.name;
	}

	public String getIdentification() {
		return this.identification;
	}

	public String getNote() {
		return this.note;
	}

	public LocalDate getHeldSince() {
		return this.heldSince;
	}

	public ResourceCondition getCondition() {
		return this.condition;
	}

	public ResourceState getState() {
		return this.state;
	}

	public LocalDate getEndedOn() {
		return this.endedOn;
	}

	public String getEndReason() {
		return this.endReason;
	}

	int getVersion() {
		return this.version;
	}

}
