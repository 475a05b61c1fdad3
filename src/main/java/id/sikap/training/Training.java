package id.sikap.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.Scoped;
import id.sikap.area.Area;
import id.sikap.support.Ids;
import id.sikap.support.RuleViolation;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A training, planned for the companions of an area or taken elsewhere by one of them.
 */
@Entity
public class Training implements Scoped {

	@Id
	private UUID id;

	private String regencyCode;

	private String areaCode;

	@Enumerated(EnumType.STRING)
	private TrainingKind kind;

	private String title;

	@Enumerated(EnumType.STRING)
	private TrainingMode mode;

	private String place;

	private String organiser;

	@Embedded
	private Lessons lessons;

	private Integer capacity;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> topicCodes;

	private UUID registeredFor;

	private Instant cancelledAt;

	private String cancelReason;

	private UUID recordedBy;

	private Instant recordedAt;

	@Version
	private Integer version;

	protected Training() {
	}

	/**
	 * @param registeredFor the companion who took it elsewhere, null for a planned one
	 */
	private Training(String areaCode, UUID registeredFor, UUID recordedBy, Instant recordedAt) {
		this.id = Ids.next();
		this.registeredFor = registeredFor;
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
		this.topicCodes = List.of();
		placeIn(areaCode);
	}

	static Training planned(String areaCode, UUID account, Instant now) {
		return new Training(areaCode, null, account, now);
	}

	/** One that a companion took elsewhere; it is his alone. */
	public static Training elsewhere(String subdistrictCode, UUID companionId, UUID account, Instant now) {
		return new Training(subdistrictCode, companionId, account, now);
	}

	void placeIn(String areaCode) {
		this.areaCode = areaCode;
		this.regencyCode = Area.regencyOf(areaCode);
	}

	public void describe(TrainingKind kind, String title, String organiser, List<String> topicCodes) {
		refuseWhenCancelled();
		this.kind = kind;
		this.title = title;
		this.organiser = organiser;
		this.topicCodes = List.copyOf(topicCodes);
	}

	public void hold(TrainingMode mode, String place) {
		if (mode == TrainingMode.LURING && place == null) {
			throw RuleViolation.of("place", "training.error.place");
		}
		this.mode = mode;
		this.place = place;
	}

	public void schedule(Lessons lessons) {
		this.lessons = lessons;
	}

	/**
	 * @param taken places that are taken already
	 */
	void limit(Integer capacity, int taken) {
		if (capacity != null && capacity < taken) {
			throw RuleViolation.of("capacity", "training.error.capacityTaken", taken);
		}
		this.capacity = capacity;
	}

	public void cancel(String reason, Instant now) {
		refuseWhenCancelled();
		this.cancelledAt = now;
		this.cancelReason = reason;
	}

	public void refuseWhenCancelled() {
		if (isCancelled()) {
			throw RuleViolation.general("training.error.cancelled");
		}
	}

	/** Free places; as many as anybody may ask for when there is no limit. */
	public int placesLeft(int taken) {
		return (this.capacity == null) ? Integer.MAX_VALUE : Math.max(0, this.capacity - taken);
	}

	public boolean isOutside() {
		return this.registeredFor != null;
	}

	public boolean isCancelled() {
		return this.cancelledAt != null;
	}

	public Lessons lessons() {
		return this.lessons;
	}

	@Override
	public String scopeArea() {
		return this.areaCode;
	}

	@Override
	public UUID scopeCompanion() {
		return this.registeredFor;
	}

	public UUID getId() {
		return this.id;
	}

	public String getAreaCode() {
		return this.areaCode;
	}

	public TrainingKind getKind() {
		return this.kind;
	}

	public String getTitle() {
		return this.title;
	}

	public TrainingMode getMode() {
		return this.mode;
	}

	public String getPlace() {
		return this.place;
	}

	public String getOrganiser() {
		return this.organiser;
	}

	public LocalDate getStartsOn() {
		return this.lessons.startsOn();
	}

	public LocalDate getEndsOn() {
		return this.lessons.endsOn();
	}

	public Integer getCapacity() {
		return this.capacity;
	}

	public List<String> getTopicCodes() {
		return this.topicCodes;
	}

	public String getCancelReason() {
		return this.cancelReason;
	}

	public int getVersion() {
		return (this.version == null) ? 0 : this.version;
	}

}
