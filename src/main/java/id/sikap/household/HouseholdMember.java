package id.sikap.household;

import java.time.LocalDate;
import java.util.UUID;

import id.sikap.identity.Sex;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A person of the family. Who leaves it stays on record with the day and the reason.
 */
@Entity
class HouseholdMember {

	@Id
	private UUID id;

	private UUID householdId;

	private String villageCode;

	private String name;

	private LocalDate birthDate;

	@Enumerated(EnumType.STRING)
	private Sex sex;

	@Enumerated(EnumType.STRING)
	private ComponentCategory category;

	private LocalDate leftOn;

	private String leftReason;

	@Version
	private Integer version;

	protected HouseholdMember() {
	}

	/**
	 * @param id made when the empty form was shown, so that the form sent twice is one
	 * person
	 */
	HouseholdMember(UUID id, Household household) {
		this.id = id;
		this.householdId = household.getId();
		this.villageCode = household.getVillageCode();
	}

	/**
	 * @param category null for who is no component of the programme
	 */
	void describe(String name, LocalDate birthDate, Sex sex, ComponentCategory category) {
		this.name = name;
		this.birthDate = birthDate;
		this.sex = sex;
		this.category = category;
	}

	/**
	 * @param leftOn the first day that the person is no longer of the family
	 */
	void leave(LocalDate leftOn, String reason) {
		if (this.birthDate != null && leftOn.isBefore(this.birthDate)) {
			throw RuleViolation.of("leftOn", "household.error.leftBeforeBirth");
		}
		this.leftOn = leftOn;
		this.leftReason = reason;
	}

	void comeBack() {
		this.leftOn = null;
		this.leftReason = null;
	}

	public UUID getId() {
		return this.id;
	}

	public UUID getHouseholdId() {
		return this.householdId;
	}

	public String getName() {
		return this.name;
	}

	public LocalDate getBirthDate() {
		return this.birthDate;
	}

	public Sex getSex() {
		return this.sex;
	}

	/** Null for who is no component of the programme. */
	public ComponentCategory getCategory() {
		return this.category;
	}

	public LocalDate getLeftOn() {
		return this.leftOn;
	}

	public String getLeftReason() {
		return this.leftReason;
	}

	public boolean hasLeft() {
		return this.leftOn != null;
	}

	/** Null until the row is stored. */
	public Integer getVersion() {
		return this.version;
	}

}
