package id.sikap.reception;

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

/**
 * How a village received the meetings on a day. Never written anew: one recorded in error
 * is withdrawn, and another takes its place.
 */
@Entity
class CommunityReception implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String villageCode;

	private LocalDate observedOn;

	private int level;

	private String informant;

	@Enumerated(EnumType.STRING)
	private ReceptionSource source;

	private String note;

	private Instant withdrawnAt;

	private String withdrawnReason;

	private UUID companionId;

	private UUID recordedBy;

	private Instant recordedAt;

	@Version
	private int version;

	protected CommunityReception() {
	}

	CommunityReception(String villageCode, AreaScope recording, Instant recordedAt) {
		this.id = Ids.next();
		this.villageCode = villageCode;
		this.regencyCode = Area.regencyOf(villageCode);
		this.recordedBy = recording.account().id();
		this.companionId = recording.companionId();
		this.recordedAt = recordedAt;
	}

	/**
	 * @param level 1 to 5, the anchor of L3 that fits best
	 * @param informant from whom, in words: an office or a part in the village, not a
	 * family
	 */
	void observe(LocalDate observedOn, int level, String informant, ReceptionSource source, String note,
			LocalDate today) {
		if (observedOn.isAfter(today)) {
			throw RuleViolation.of("observedOn", "reception.error.later");
		}
		if (level < 1 || level > 5) {
			throw RuleViolation.of("level", "reception.error.level");
		}
		this.observedOn = observedOn;
		this.level = level;
		this.informant = informant;
		this.source = source;
		this.note = note;
	}

	void withdraw(String reason, Instant now) {
		if (this.withdrawnAt != null) {
			throw RuleViolation.general("reception.error.withdrawn");
		}
		this.withdrawnAt = now;
		this.withdrawnReason = reason;
	}

	boolean isOf(String villageCode) {
		return this.villageCode.equals(villageCode);
	}

	@Override
	public String scopeArea() {
		return this.villageCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
	}

}
