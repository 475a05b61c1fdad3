package id.sikap.barrier;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.area.Area;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who has to see to a barrier: a companion, the coordinator of a kecamatan or the one of
 * the regency.
 *
 * @param areaCode of a companion his kecamatan
 * @param companionId null but for a companion
 */
@Embeddable
public record BarrierOwner(@Enumerated(EnumType.STRING) Kind kind, String areaCode, UUID companionId) {

	/** From the nearest to the highest. */
	public enum Kind {

		COMPANION, SUBDISTRICT, REGENCY

	}

	public static BarrierOwner companion(UUID companionId, String subdistrictCode) {
		return new BarrierOwner(Kind.COMPANION, subdistrictCode, companionId);
	}

	/** The coordinator of a kecamatan or of a regency. */
	public static BarrierOwner coordinatorOf(String areaCode) {
		return new BarrierOwner((areaCode.length() > 5) ? Kind.SUBDISTRICT : Kind.REGENCY, areaCode, null);
	}

	/** The next one above; null above the regency. */
	BarrierOwner above() {
		return switch (this.kind) {
			case COMPANION -> coordinatorOf(this.areaCode);
			case SUBDISTRICT -> coordinatorOf(Area.regencyOf(this.areaCode));
			case REGENCY -> null;
		};
	}

	boolean isCompanionOf(AreaScope scope) {
		return this.companionId != null && this.companionId.equals(scope.account().companionId());
	}

	/** The owner himself, or a coordinator of his area. */
	boolean isLedBy(AreaScope scope) {
		return (this.companionId != null && this.companionId.equals(scope.companionId())) || isUnder(scope);
	}

	/** Whether the account coordinates the owner's area. */
	boolean isUnder(AreaScope scope) {
		return scope.wholeArea() && scope.coversArea(this.areaCode);
	}

	/** As a form sends it: the companion's id or the area's code. */
	String key() {
		return (this.companionId != null) ? this.companionId.toString() : this.areaCode;
	}

}
