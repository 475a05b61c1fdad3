package id.sikap.capacityreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Open barriers of a kind by their age.
 *
 * @param young under 30 days
 * @param middle from 30 to 90 days
 * @param old over 90 days
 * @param severe of them all, those of the highest severity
 */
public record BarrierKinds(String code, String name, int young, int middle, int old, int severe) {

	public int total() {
		return this.young + this.middle + this.old;
	}

	/** The most frequent first. */
	static List<BarrierKinds> of(List<BarrierLine> barriers) {
		Map<String, BarrierKinds> kinds = new LinkedHashMap<>();
		for (BarrierLine barrier : barriers) {
			kinds.merge(barrier.typeCode(), one(barrier), BarrierKinds::plus);
		}
		List<BarrierKinds> sorted = new ArrayList<>(kinds.values());
		sorted.sort(Comparator.comparing(BarrierKinds::total).reversed().thenComparing(BarrierKinds::code));
		return sorted;
	}

	private static BarrierKinds one(BarrierLine barrier) {
		boolean middle = !barrier.isYoung() && !barrier.isOld();
		return new BarrierKinds(barrier.typeCode(), barrier.typeName(), barrier.isYoung() ? 1 : 0, middle ? 1 : 0,
				barrier.isOld() ? 1 : 0, (barrier.severity() == 3) ? 1 : 0);
	}

	private BarrierKinds plus(BarrierKinds other) {
		return new BarrierKinds(this.code, this.name, this.young + other.young, this.middle + other.middle,
				this.old + other.old, this.severe + other.severe);
	}

}
