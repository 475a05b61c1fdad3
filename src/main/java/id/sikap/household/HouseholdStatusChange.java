package id.sikap.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.support.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class HouseholdStatusChange {

	@Id
	private UUID id;

	private UUID householdId;

	private String villageCode;

	@Enumerated(EnumType.STRING)
	private HouseholdStatus fromStatus;

	@Enumerated(EnumType.STRING)
	private HouseholdStatus toStatus;

	private LocalDate onDay;

	private String reason;

	private Instant recordedAt;

	private UUID recordedBy;

	protected HouseholdStatusChange() {
	}

	/**
	 * @param fromStatus null for the first status of a family
	 */
	HouseholdStatusChange(Household household, HouseholdStatus fromStatus, String reason, Instant recordedAt,
			UUID recordedBy) {
		this.id = Ids.next();
		this.householdId = household.getId();
		this.villageCode = household.getVillageCode();
		this.fromStatus = fromStatus;
		this.toStatus = household.getStatus();
		this.onDay = household.getStatusSince();
		this.reason = reason;
		this.recordedAt = recordedAt;
		this.recordedBy = recordedBy;
	}

	public UUID getId() {
		return this.id;
	}

	public HouseholdStatus getFromStatus() {
		return this.fromStatus;
	}

	public HouseholdStatus getToStatus() {
		return this.toStatus;
	}

	public LocalDate getOnDay() {
		return this.onDay;
	}

	public String getReason() {
		return this.reason;
	}

	public Instant getRecordedAt() {
		return this.recordedAt;
	}

}
