package id.sikap.household;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import id.sikap.account.Scoped;
import id.sikap.area.Area;
import id.sikap.identity.ProtectedNumber;
import id.sikap.identity.Sex;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A family, by its pengurus: the person the programme deals with.
 */
@Entity
public class Household implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String villageCode;

	private String headName;

	@AttributeOverride(name = "cipher", column = @Column(name = "nik_cipher"))
	@AttributeOverride(name = "hash", column = @Column(name = "nik_hash"))
	@AttributeOverride(name = "last4", column = @Column(name = "nik_last4"))
	private ProtectedNumber nik;

	private boolean nikValid;

	private LocalDate birthDate;

	@Enumerated(EnumType.STRING)
	private Sex sex;

	private String phone;

	@AttributeOverride(name = "cipher", column = @Column(name = "family_card_cipher"))
	@AttributeOverride(name = "hash", column = @Column(name = "family_card_hash"))
	@AttributeOverride(name = "last4", column = @Column(name = "family_card_last4"))
	private ProtectedNumber familyCard;

	private String pkhNumber;

	private String address;

	private String rt;

	private String rw;

	@Enumerated(EnumType.STRING)
	private Bank bank;

	@AttributeOverride(name = "cipher", column = @Column(name = "account_number_cipher"))
	@AttributeOverride(name = "hash", column = @Column(name = "account_number_hash"))
	@AttributeOverride(name = "last4", column = @Column(name = "account_number_last4"))
	private ProtectedNumber accountNumber;

	@Enumerated(EnumType.STRING)
	private CardHolder cardHolder = CardHolder.UNKNOWN;

	private String cardHolderName;

	private LocalDate cardCheckedOn;

	@Enumerated(EnumType.STRING)
	private HouseholdStatus status;

	private LocalDate statusSince;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<ComponentCategory, Integer> declaredComponents;

	@Column(insertable = false, updatable = false)
	private UUID groupId;

	@Column(insertable = false, updatable = false)
	private String groupName;

	@Version
	private Integer version;

	protected Household() {
	}

	/**
	 * @param status where on the programme's way the family is when it is recorded
	 */
	public Household(String headName, String villageCode, HouseholdStatus status, LocalDate statusSince) {
		this.id = Ids.next();
		this.headName = headName;
		this.status = status;
		this.statusSince = statusSince;
		place(villageCode);
	}

	/**
	 * @throws RuleViolation when the family is in a group, which lies in the village it
	 * leaves
	 */
	public void place(String villageCode) {
		if (this.groupId != null && !villageCode.equals(this.villageCode)) {
			throw RuleViolation.of("villageCode", "household.error.villageOfGroup", this.groupName);
		}
		this.villageCode = villageCode;
		this.regencyCode = Area.regencyOf(villageCode);
	}

	/**
	 * @param nik of the pengurus, checked against {@link id.sikap.identity.Nik}; null for
	 * none
	 */
	public void identify(String headName, ProtectedNumber nik, LocalDate birthDate, Sex sex) {
		this.headName = headName;
		this.nik = nik;
		this.nikValid = nik != null;
		this.birthDate = birthDate;
		this.sex = sex;
	}

	public void register(ProtectedNumber familyCard, String pkhNumber) {
		this.familyCard = familyCard;
		this.pkhNumber = pkhNumber;
	}

	/**
	 * @param phone E.164
	 */
	public void contact(String phone, String address, String rt, String rw) {
		this.phone = phone;
		this.address = address;
		this.rt = rt;
		this.rw = rw;
	}

	public void payThrough(Bank bank, ProtectedNumber accountNumber) {
		this.bank = bank;
		this.accountNumber = accountNumber;
	}

	/**
	 * @param name of another holder than the family; dropped for the rest
	 * @param checkedOn the day somebody saw it, null when nobody did
	 */
	public void cardHeldBy(CardHolder holder, String name, LocalDate checkedOn) {
		if (holder == CardHolder.OTHER && name == null) {
			throw RuleViolation.of("cardHolderName", "household.error.cardHolderName");
		}
		this.cardHolder = holder;
		this.cardHolderName = (holder == CardHolder.OTHER) ? name : null;
		this.cardCheckedOn = checkedOn;
	}

	/** What a sheet says, in force until members are entered. */
	public void declare(Map<ComponentCategory, Integer> components) {
		this.declaredComponents = components.isEmpty() ? null : new EnumMap<>(components);
	}

	/**
	 * @param onDay the first day of the new status
	 * @throws RuleViolation when the life cycle has no such step, or the day lies before
	 * the step before
	 */
	void changeStatus(HouseholdStatus next, LocalDate onDay) {
		if (!this.status.next().contains(next)) {
			throw RuleViolation.of("status", "household.error.transition");
		}
		if (onDay.isBefore(this.statusSince)) {
			throw RuleViolation.of("onDay", "household.error.statusDay");
		}
		this.status = next;
		this.statusSince = onDay;
	}

	@Override
	public String scopeArea() {
		return this.villageCode;
	}

	@Override
	public UUID scopeGroup() {
		return this.groupId;
	}

	public UUID getId() {
		return this.id;
	}

	public String getRegencyCode() {
		return this.regencyCode;
	}

	public String getVillageCode() {
		return this.villageCode;
	}

	public String getHeadName() {
		return this.headName;
	}

	public ProtectedNumber getNik() {
		return this.nik;
	}

	public boolean isNikValid() {
		return this.nikValid;
	}

	public LocalDate getBirthDate() {
		return this.birthDate;
	}

	public Sex getSex() {
		return this.sex;
	}

	public String getPhone() {
		return this.phone;
	}

	public ProtectedNumber getFamilyCard() {
		return this.familyCard;
	}

	public String getPkhNumber() {
		return this.pkhNumber;
	}

	public String getAddress() {
		return this.address;
	}

	public String getRt() {
		return this.rt;
	}

	public String getRw() {
		return this.rw;
	}

	public Bank getBank() {
		return this.bank;
	}

	public ProtectedNumber getAccountNumber() {
		return this.accountNumber;
	}

	public CardHolder getCardHolder() {
		return this.cardHolder;
	}

	public String getCardHolderName() {
		return this.cardHolderName;
	}

	public LocalDate getCardCheckedOn() {
		return this.cardCheckedOn;
	}

	public HouseholdStatus getStatus() {
		return this.status;
	}

	public LocalDate getStatusSince() {
		return this.statusSince;
	}

	public Map<ComponentCategory, Integer> getDeclaredComponents() {
		return (this.declaredComponents == null) ? Map.of() : Map.copyOf(this.declaredComponents);
	}

	/** The group of today, null for none; the group module keeps it. */
	public UUID getGroupId() {
		return this.groupId;
	}

	public String getGroupName() {
		return this.groupName;
	}

	/** Null until the row is stored. */
	public Integer getVersion() {
		return this.version;
	}

}
