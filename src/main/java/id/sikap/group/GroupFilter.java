package id.sikap.group;

import java.util.List;
import java.util.UUID;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param q part of a name, typing errors allowed
 * @param kecamatan area code
 * @param desa area code
 * @param pendamping id of the companion who serves the group today, or
 * {@value #NO_COMPANION}
 * @param status groups that go on, unless others are asked for
 */
public record GroupFilter(String q, String kecamatan, String desa, String pendamping, GroupStatus status) {

	public static final String NO_COMPANION = "tanpa";

	public enum GroupStatus {

		OPEN, CLOSED, ALL;

		/** Those that have to be asked for. */
		static List<GroupStatus> others() {
			return List.of(CLOSED, ALL);
		}

	}

	public GroupFilter {
		q = textOrNull(q);
		kecamatan = textOrNull(kecamatan);
		desa = textOrNull(desa);
		// a village that is left over from another kecamatan
		desa = (desa != null && kecamatan != null && !desa.startsWith(kecamatan + ".")) ? null : desa;
		pendamping = textOrNull(pendamping);
		status = (status == null) ? GroupStatus.OPEN : status;
	}

	private static String textOrNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/**
	 * Whether nothing is filtered: an empty list then means that there are no groups yet.
	 */
	public boolean isEmpty() {
		return this.q == null && this.kecamatan == null && this.desa == null && this.pendamping == null
				&& this.status == GroupStatus.OPEN;
	}

	/** The narrowest area asked for, null for none. */
	String area() {
		return (this.desa != null) ? this.desa : this.kecamatan;
	}

	boolean withoutCompanion() {
		return NO_COMPANION.equals(this.pendamping);
	}

	/**
	 * Null when no companion is asked for; a text that is no id asks for one without
	 * groups.
	 */
	UUID companionId() {
		try {
			return (this.pendamping == null || withoutCompanion()) ? null : UUID.fromString(this.pendamping);
		}
		catch (IllegalArgumentException ex) {
			return new UUID(0, 0);
		}
	}

}
