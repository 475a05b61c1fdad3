package id.sikap.barrier;

import java.util.UUID;

import id.sikap.indicator.CapacityLevel;

/**
 * The filters of the list and the board, as they stand in the URL.
 *
 * @param q words of the description
 * @param jenis code of a type; a group brings its parts
 * @param pendamping the owner
 * @param milik "saya" for what the account itself has to see to
 */
public record BarrierFilter(String q, Which status, String jenis, Integer berat, CapacityLevel tingkat,
		String kecamatan, String desa, UUID pendamping, String milik) {

	/** What a list shows when nothing else is asked for: what is open. */
	public enum Which {

		OPEN, OVERDUE, NEW, IN_PROGRESS, RESOLVED, CLOSED, ALL

	}

	static final String MINE = "saya";

	public BarrierFilter {
		q = written(q);
		status = (status != null) ? status : Which.OPEN;
		jenis = written(jenis);
		kecamatan = written(kecamatan);
		desa = written(desa);
	}

	private static String written(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	public boolean isMine() {
		return MINE.equals(this.milik);
	}

	public boolean isEmpty() {
		return this.q == null && this.status == Which.OPEN && this.jenis == null && this.berat == null
				&& this.tingkat == null && this.kecamatan == null && this.desa == null && this.pendamping == null
				&& !isMine();
	}

}
