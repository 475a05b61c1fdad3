package id.sikap.barrier;

import java.util.List;
import java.util.UUID;

/**
 * The barriers that were open at the end of a day, the heaviest and oldest first.
 */
public record OpenBarriers(List<OpenBarrier> all) {

	/**
	 * Those that bear on an indicator of a companion: scoped to him, to his kecamatan or
	 * to the regency.
	 * @param subdistrictCode his kecamatan
	 */
	public List<OpenBarrier> ofCompanion(UUID companionId, String subdistrictCode, String indicatorCode) {
		return this.all.stream()
			.filter((barrier) -> barrier.bearsOn(indicatorCode))
			.filter((barrier) -> companionId.equals(barrier.companionId()) || isAround(barrier, subdistrictCode))
			.toList();
	}

	/**
	 * Those that bear on an indicator of a kecamatan or a village: scoped to it or to
	 * what it lies in.
	 */
	public List<OpenBarrier> ofArea(String areaCode, String indicatorCode) {
		return this.all.stream()
			.filter((barrier) -> barrier.bearsOn(indicatorCode) && isAround(barrier, areaCode))
			.toList();
	}

	private static boolean isAround(OpenBarrier barrier, String areaCode) {
		return barrier.scope() != BarrierScope.COMPANION
				&& (areaCode.equals(barrier.areaCode()) || areaCode.startsWith(barrier.areaCode() + "."));
	}

}
