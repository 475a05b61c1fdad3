package id.sikap.p2k2;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Scoped;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A meeting of a group, as far as it is one row: topics, speakers, marks and photos stand
 * beside it.
 */
@Entity
public class P2k2Session implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String villageCode;

	private UUID groupId;

	private UUID companionId;

	private LocalDate heldOn;

	private LocalTime startTime;

	private LocalTime endTime;

	private String place;

	private String activityName;

	private String siksCategory;

	private LocalDate paymentFrom;

	private LocalDate paymentTo;

	private String summary;

	private String obstacles;

	private String followUp;

	private boolean attendanceMarkedAtOnce;

	private UUID signedListId;

	@Enumerated(EnumType.STRING)
	private SessionStatus status;

	private String cancelReason;

	@Enumerated(EnumType.STRING)
	private DoubleState doubleState;

	private String doubleNote;

	private UUID mergedInto;

	private UUID recordedBy;

	private Instant recordedAt;

	private Instant finishedAt;

	private boolean late;

	private byte[] contentHash;

	private UUID changedBy;

	private Instant changedAt;

	@Version
	private int version;

	protected P2k2Session() {
	}

	/**
	 * @param id from the page or the phone that made the record
	 * @param admission where it belongs, and whom it counts for
	 */
	P2k2Session(UUID id, SessionRecord record, Admission admission, byte[] contentHash, UUID by, Instant now) {
		this.id = id;
		this.regencyCode = admission.group().getRegencyCode();
		this.villageCode = admission.group().getVillageCode();
		this.groupId = admission.group().getId();
		this.status = SessionStatus.HELD;
		this.doubleState = admission.doubleState();
		this.contentHash = contentHash;
		this.recordedBy = by;
		this.recordedAt = now;
		take(record, admission.companionId());
	}

	/**
	 * Of a record that was made before it came in.
	 * @param finishedAt when it was made, null for now
	 * @param late whether the month is closed
	 */
	void arrived(Instant finishedAt, boolean late) {
		this.finishedAt = finishedAt;
		this.late = late;
	}

	private void take(SessionRecord record, UUID companionId) {
		this.companionId = companionId;
		this.heldOn = record.heldOn();
		this.startTime = record.startTime();
		this.endTime = record.endTime();
		this.place = record.place();
		this.activityName = record.activityName();
		this.siksCategory = record.teaching().siksCategory();
		this.paymentFrom = firstDay(record.teaching().paymentFrom());
		this.paymentTo = firstDay(record.teaching().paymentTo());
		this.summary = record.notes().summary();
		this.obstacles = record.notes().obstacles();
		this.followUp = record.notes().followUp();
		this.attendanceMarkedAtOnce = record.markedAtOnce();
		this.signedListId = record.signedListId();
	}

	void correct(SessionRecord record, Admission admission, UUID by, Instant now) {
		checkHeld();
		take(record, admission.companionId());
		this.doubleState = admission.doubleState();
		changed(by, now);
	}

	void cancel(String reason, UUID by, Instant now) {
		checkHeld();
		this.status = SessionStatus.CANCELLED;
		this.cancelReason = reason;
		changed(by, now);
	}

	/** What this record says, the other says now, too. */
	void mergeInto(P2k2Session other, String reason, UUID by, Instant now) {
		cancel(reason, by, now);
		this.mergedInto = other.id;
	}

	/** A coordinator knows that this meeting took place beside the other one. */
	void vouch(String note, UUID by, Instant now) {
		checkHeld();
		this.doubleState = DoubleState.GENUINE;
		this.doubleNote = note;
		changed(by, now);
	}

	/** The other record of the day is gone. */
	void clear(UUID by, Instant now) {
		checkHeld();
		this.doubleState = DoubleState.NONE;
		changed(by, now);
	}

	private void checkHeld() {
		if (this.status == SessionStatus.CANCELLED) {
			throw RuleViolation.general("p2k2.error.cancelled");
		}
	}

	private void changed(UUID by, Instant now) {
		this.changedBy = by;
		this.changedAt = now;
	}

	/**
	 * Whether the account may change it: its companion, on whatever day; coordinators in
	 * their area.
	 */
	public boolean isOpenTo(AreaScope scope) {
		return mayRecord(scope, this.villageCode, this.companionId);
	}

	static boolean mayRecord(AreaScope scope, String villageCode, UUID companionOfTheDay) {
		return (scope.wholeArea() && scope.coversArea(villageCode)) || companionOfTheDay.equals(scope.companionId());
	}

	public boolean isHeld() {
		return this.status == SessionStatus.HELD;
	}

	/** Whether figures count it. */
	public boolean isCounted() {
		return isHeld() && this.doubleState != DoubleState.POSSIBLE;
	}

	private static LocalDate firstDay(YearMonth month) {
		return (month == null) ? null : month.atDay(1);
	}

	private static YearMonth month(LocalDate day) {
		return (day == null) ? null : YearMonth.from(day);
	}

	@Override
	public String scopeArea() {
		return this.villageCode;
	}

	@Override
	public UUID scopeGroup() {
		return this.groupId;
	}

	@Override
	public UUID scopeCompanion() {
		return this.companionId;
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

	public UUID getGroupId() {
		return this.groupId;
	}

	/** Who served the group on the day, whoever wrote it down. */
	public UUID getCompanionId() {
		return this.companionId;
	}

	public LocalDate getHeldOn() {
		return this.heldOn;
	}

	public LocalTime getStartTime() {
		return this.startTime;
	}

	public LocalTime getEndTime() {
		return this.endTime;
	}

	public String getPlace() {
		return this.place;
	}

	public String getActivityName() {
		return this.activityName;
	}

	public String getSiksCategory() {
		return this.siksCategory;
	}

	public YearMonth getPaymentFrom() {
		return month(this.paymentFrom);
	}

	public YearMonth getPaymentTo() {
		return month(this.paymentTo);
	}

	public String getSummary() {
		return this.summary;
	}

	public String getObstacles() {
		return this.obstacles;
	}

	public String getFollowUp() {
		return this.followUp;
	}

	public boolean isAttendanceMarkedAtOnce() {
		return this.attendanceMarkedAtOnce;
	}

	public UUID getSignedListId() {
		return this.signedListId;
	}

	public SessionStatus getStatus() {
		return this.status;
	}

	public String getCancelReason() {
		return this.cancelReason;
	}

	public DoubleState getDoubleState() {
		return this.doubleState;
	}

	public String getDoubleNote() {
		return this.doubleNote;
	}

	public UUID getMergedInto() {
		return this.mergedInto;
	}

	public UUID getRecordedBy() {
		return this.recordedBy;
	}

	public Instant getRecordedAt() {
		return this.recordedAt;
	}

	/** When the record was made, where that was not when it came in; else null. */
	Instant getFinishedAt() {
		return this.finishedAt;
	}

	/** Whether its month was closed when it came in. */
	public boolean isLate() {
		return this.late;
	}

	byte[] getContentHash() {
		return this.contentHash;
	}

	public UUID getChangedBy() {
		return this.changedBy;
	}

	public Instant getChangedAt() {
		return this.changedAt;
	}

	public int getVersion() {
		return this.version;
	}

}
