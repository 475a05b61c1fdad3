package id.sikap.capacity;

import id.sikap.score.CapacityClass;
import id.sikap.score.Measure;

/**
 * Which kecamatan a regency's page lists, as it stands in the address.
 *
 * @param kelas class of the composite, null for all
 * @param lemah the weakest level, null for all
 */
public record CapacityFilter(CapacityClass kelas, Measure lemah) {

	/** Admits every kecamatan. */
	public static final CapacityFilter ALL = new CapacityFilter(null, null);

	boolean admits(UnitRow row) {
		boolean ofClass = this.kelas == null || (row.figure(Measure.COMPOSITE) != null
				&& row.figure(Measure.COMPOSITE).figure().capacityClass() == this.kelas);
		return ofClass && (this.lemah == null || row.weakest() == this.lemah);
	}

	public boolean isEmpty() {
		return this.kelas == null && this.lemah == null;
	}

}
