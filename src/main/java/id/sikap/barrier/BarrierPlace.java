package id.sikap.barrier;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The scope of a barrier and which companion or area is meant.
 *
 * @param areaCode of a companion his kecamatan
 * @param companionId null but for a companion
 */
@Embeddable
public record BarrierPlace(@Enumerated(EnumType.STRING) BarrierScope scope, String areaCode, UUID companionId) {

	/** A companion, in his kecamatan. */
	public static BarrierPlace companion(UUID companionId, String subdistrictCode) {
		return new BarrierPlace(BarrierScope.COMPANION, subdistrictCode, companionId);
	}

	/** A village, a kecamatan or a regency. */
	public static BarrierPlace area(String code) {
		return new BarrierPlace(switch (code.length()) {
			case 5 -> BarrierScope.REGENCY;
			case 8 -> BarrierScope.SUBDISTRICT;
			case 13 -> BarrierScope.VILLAGE;
			default -> throw new IllegalArgumentException("no area that a barrier can have: " + code);
		}, code, null);
	}

	/** As a form sends it: the companion's id or the area's code. */
	String key() {
		return (this.companionId != null) ? this.companionId.toString() : this.areaCode;
	}

}
