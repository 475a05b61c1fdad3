package id.sikap.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Scoped;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * Something that was done together with a partner institution.
 */
@Entity
class PartnerActivity implements Scoped {

	@Id
	private UUID id;

	private UUID partnerId;

	private String villageCode;

	private LocalDate heldOn;

	private String what;

	private String participants;

	private Integer people;

	private String result;

	private Instant cancelledAt;

	private String cancelReason;

	private UUID companionId;

	private UUID recordedBy;

	private Instant recordedAt;

	@Version
	private int version;

	protected PartnerActivity() {
	}

	PartnerActivity(UUID partnerId, AreaScope recording, Instant recordedAt) {
		this.id = Ids.next();
		this.partnerId = partnerId;
		this.recordedBy = recording.account().id();
		this.companionId = recording.companionId();
		this.recordedAt = recordedAt;
	}

	/** What is still to come is a plan, not an activity. */
	void hold(Partner partner, String villageCode, LocalDate heldOn, LocalDate today) {
		if (heldOn.isAfter(today)) {
			throw RuleViolation.of("heldOn", "partner.error.activityLater");
		}
		if (!partner.serves(villageCode)) {
			throw RuleViolation.of("villageCode", "partner.error.activityElsewhere");
		}
		this.villageCode = villageCode;
		this.heldOn = heldOn;
	}

	/**
	 * @param people how many took part, null where nobody counted
	 */
	void describe(String what, String participants, Integer people, String result) {
		this.what = what;
		this.participants = participants;
		this.people = people;
		this.result = result;
	}

	void cancel(String reason, Instant now) {
		if (this.cancelledAt != null) {
			throw RuleViolation.general("partner.error.cancelled");
		}
		this.cancelledAt = now;
		this.cancelReason = reason;
	}

	boolean belongsTo(UUID partnerId) {
		return this.partnerId.equals(partnerId);
	}

	@Override
	public String scopeArea() {
		return this.villageCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
	}

	public UUID getId() {
		return this.id;
	}

	public String getVillageCode() {
		return this.villageCode;
	}

	public LocalDate getHeldOn() {
		return this.heldOn;
	}

	public String getWhat() {
		return this.what;
	}

	public String getParticipants() {
		return this.participants;
	}

	public Integer getPeople() {
		return this.people;
	}

	public String getResult() {
		return this.result;
	}

	public int getVersion() {
		return this.version;
	}

}
