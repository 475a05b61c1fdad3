package id.sikap.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
class CoordinationMeeting {

	@Id
	private UUID id;

	private String regencyCode;

	private String areaCode;

	private LocalDate heldOn;

	private LocalTime startTime;

	private LocalTime endTime;

	private String place;

	private String agenda;

	private String minutes;

	private UUID recordedBy;

	private Instant recordedAt;

	private Instant cancelledAt;

	private UUID cancelledBy;

	private String cancelReason;

	@Version
	private int version;

	protected CoordinationMeeting() {
	}

	CoordinationMeeting(MeetingForm form, UUID by, Instant now) {
		this.id = Ids.next();
		this.areaCode = form.meetingArea;
		this.regencyCode = Area.regencyOf(form.meetingArea);
		this.recordedBy = by;
		this.recordedAt = now;
		take(form);
	}

	/** The area stays: its decisions belong to it. */
	void change(MeetingForm form) {
		checkNotCancelled();
		take(form);
	}

	private void take(MeetingForm form) {
		this.heldOn = form.heldOn;
		this.startTime = form.startTime;
		this.endTime = form.end();
		this.place = form.place;
		this.agenda = form.agenda;
		this.minutes = form.minutes;
	}

	void cancel(String reason, UUID by, Instant now) {
		checkNotCancelled();
		this.cancelReason = reason;
		this.cancelledBy = by;
		this.cancelledAt = now;
	}

	void checkNotCancelled() {
		if (this.cancelledAt != null) {
			throw RuleViolation.general("meeting.error.cancelled");
		}
	}

	/** Coordinators of its area keep it. */
	boolean isKeptBy(AreaScope scope) {
		return scope.wholeArea() && scope.coversArea(this.areaCode);
	}

	/** They, and whoever belongs to its area read it. */
	boolean isReadBy(AreaScope scope) {
		return isKeptBy(scope) || scope.areaCode().equals(this.areaCode)
				|| scope.areaCode().startsWith(this.areaCode + ".");
	}

	public boolean isCancelled() {
		return this.cancelledAt != null;
	}

	public UUID getId() {
		return this.id;
	}

	public String getAreaCode() {
		return this.areaCode;
	}

	String getRegencyCode() {
		return this.regencyCode;
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

	public String getAgenda() {
		return this.agenda;
	}

	public String getMinutes() {
		return this.minutes;
	}

	public String getCancelReason() {
		return this.cancelReason;
	}

	int getVersion() {
		return this.version;
	}

}
