package id.sikap.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import id.sikap.support.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * A resource went from one to another, or came into use; never changed afterwards.
 */
@Entity
class ResourceHandover {

	@Id
	private UUID id;

	private UUID resourceId;

	private String regencyCode;

	private String subdistrictCode;

	private LocalDate day;

	private boolean first;

	private UUID fromId;

	private String fromSubdistrict;

	private UUID toId;

	@Enumerated(EnumType.STRING)
	private ResourceCondition condition;

	private String note;

	private UUID recordedBy;

	private Instant recordedAt;

	protected ResourceHandover() {
	}

	/**
	 * @param resource as it is after the handover
	 * @param from null when it comes into use
	 */
	ResourceHandover(Resource resource, Holder from, String note, UUID by, Instant now) {
		this.id = Ids.next();
		this.resourceId = resource.getId();
		this.regencyCode = resource.getRegencyCode();
		this.subdistrictCode = resource.getSubdistrictCode();
		this.day = resource.getHeldSince();
		this.first = from == null;
		this.fromId = (from != null) ? from.companionId() : null;
		this.fromSubdistrict = (from != null) ? from.subdistrictCode() : null;
		this.toId = resource.holder().companionId();
		this.condition = resource.getCondition();
		this.note = note;
		this.recordedBy = by;
		this.recordedAt = now;
	}

}
