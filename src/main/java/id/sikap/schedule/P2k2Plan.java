package id.sikap.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;

import id.sikap.account.Scoped;
import id.sikap.area.Area;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The planned meeting of a group in a month. Whether it was held, the sessions say.
 */
@Entity
@Table(name = "p2k2_plan")
class P2k2Plan implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String villageCode;

	private UUID groupId;

	private LocalDate month;

	private LocalDate plannedOn;

	private LocalTime startTime;

	private String place;

	private UUID topicId;

	@Enumerated(EnumType.STRING)
	private NotHeldReason notHeldReason;

	private String notHeldNote;

	@Version
	private Integer version;

	protected P2k2Plan() {
	}

	P2k2Plan(UUID groupId, String villageCode, YearMonth month) {
		this.id = Ids.next();
		this.regencyCode = Area.regencyOf(villageCode);
		this.villageCode = villageCode;
		this.groupId = groupId;
		this.month = month.atDay(1);
	}

	/**
	 * A meeting that gets another day asks anew why it was not held.
	 * @param startTime null when not known yet
	 * @param place null when not known yet
	 * @param topicId null when not known yet
	 */
	void arrange(LocalDate plannedOn, LocalTime startTime, String place, UUID topicId) {
		if (!YearMonth.from(plannedOn).equals(YearMonth.from(this.month))) {
			throw RuleViolation.of("plannedOn", "schedule.error.outsideMonth");
		}
		if (!plannedOn.equals(this.plannedOn)) {
			this.notHeldReason = null;
			this.notHeldNote = null;
		}
		this.plannedOn = plannedOn;
		this.startTime = startTime;
		this.place = place;
		this.topicId = topicId;
	}

	/**
	 * @param today the planned day must have passed
	 */
	void explain(NotHeldReason reason, String note, LocalDate today) {
		if (!this.plannedOn.isBefore(today)) {
			throw RuleViolation.general("schedule.error.notPassed");
		}
		if (reason == NotHeldReason.OTHER && note == null) {
			throw RuleViolation.of("note", "schedule.error.noteNeeded");
		}
		this.notHeldReason = reason;
		this.notHeldNote = note;
	}

	boolean isArranged(LocalDate plannedOn, LocalTime startTime, String place, UUID topicId) {
		return Objects.equals(this.plannedOn, plannedOn) && Objects.equals(this.startTime, startTime)
				&& Objects.equals(this.place, place) && Objects.equals(this.topicId, topicId);
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

	public UUID getGroupId() {
		return this.groupId;
	}

	public YearMonth getMonth() {
		return YearMonth.from(this.month);
	}

	public LocalDate getPlannedOn() {
		return this.plannedOn;
	}

	public LocalTime getStartTime() {
		return this.startTime;
	}

	public String getPlace() {
		return this.place;
	}

	public NotHeldReason getNotHeldReason() {
		return this.notHeldReason;
	}

	public String getNotHeldNote() {
		return this.notHeldNote;
	}

	/** Null until it is stored. */
	public Integer getVersion() {
		return this.version;
	}

}
