package id.sikap.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import id.sikap.account.Scoped;
import id.sikap.area.Area;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A kelompok: families of one village that meet once a month.
 */
@Entity
public class HouseholdGroup implements Scoped {

	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern WORD_BEFORE = Pattern.compile("^(kelompok|klp|kel|klpk) ");

	@Id
	private UUID id;

	private String regencyCode;

	private String villageCode;

	private String name;

	private String normalisedName;

	private UUID headHouseholdId;

	private String meetingPlace;

	private Short usualDay;

	private LocalTime usualTime;

	private LocalDate closedOn;

	@Version
	private Integer version;

	protected HouseholdGroup() {
	}

	public HouseholdGroup(String name, String villageCode) {
		this.id = Ids.next();
		this.villageCode = villageCode;
		this.regencyCode = Area.regencyOf(villageCode);
		rename(name);
	}

	/**
	 * What two spellings of a name have in common: "KELOMPOK Melati 1", "klp. melati 1"
	 * and "Melati 1" are one group of a village.
	 */
	public static String normalise(String name) {
		String words = SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
		String rest = WORD_BEFORE.matcher(words).replaceFirst("");
		return rest.isEmpty() ? words : rest;
	}

	public void rename(String name) {
		this.name = name;
		this.normalisedName = normalise(name);
	}

	/**
	 * @param usualDay null when it changes
	 * @param usualTime null when it changes
	 */
	public void meetAt(String place, DayOfWeek usualDay, LocalTime usualTime) {
		this.meetingPlace = place;
		this.usualDay = (usualDay == null) ? null : (short) usualDay.getValue();
		this.usualTime = usualTime;
	}

	/**
	 * The ketua.
	 * @param householdId a member today; null for none
	 */
	public void headedBy(UUID householdId) {
		this.headHouseholdId = householdId;
	}

	/**
	 * @param lastDay the last day of the group
	 */
	void close(LocalDate lastDay) {
		if (this.closedOn != null) {
			throw RuleViolation.of("lastDay", "group.error.closed");
		}
		this.closedOn = lastDay;
	}

	/** Whether the group can still meet on the day. */
	public boolean isOpen(LocalDate day) {
		return this.closedOn == null || !this.closedOn.isBefore(day);
	}

	@Override
	public String scopeArea() {
		return this.villageCode;
	}

	@Override
	public UUID scopeGroup() {
		return this.id;
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

	public String getName() {
		return this.name;
	}

	public String getNormalisedName() {
		return this.normalisedName;
	}

	public UUID getHeadHouseholdId() {
		return this.headHouseholdId;
	}

	public String getMeetingPlace() {
		return this.meetingPlace;
	}

	/** Null when it changes. */
	public DayOfWeek getUsualDay() {
		return (this.usualDay == null) ? null : DayOfWeek.of(this.usualDay);
	}

	public LocalTime getUsualTime() {
		return this.usualTime;
	}

	/** The last day of the group, null while it goes on. */
	public LocalDate getClosedOn() {
		return this.closedOn;
	}

	/** Null until the row is stored. */
	public Integer getVersion() {
		return this.version;
	}

}
