package id.sikap.coverage;

import java.util.UUID;

/**
 * The filters of the groups of a month, as they stand in the URL; the month stands beside
 * them.
 *
 * @param pendamping id of the companion who serves the group on the month's last day, or
 * {@value #NO_COMPANION}
 * @param status null for all
 * @param tanpaAlasan only plans whose day went by without session and without a reason
 */
public record GroupMonthFilter(String kecamatan, String desa, String pendamping, GroupMonthState status,
		Boolean tanpaAlasan) {

	public static final String NO_COMPANION = "tanpa";

	public GroupMonthFilter {
		tanpaAlasan = Boolean.TRUE.equals(tanpaAlasan);
		kecamatan = (kecamatan == null || kecamatan.isBlank()) ? null : kecamatan;
		desa = (desa == null || desa.isBlank()) ? null : desa;
		// a village that is left over from another kecamatan
		desa = (desa != null && kecamatan != null && !desa.startsWith(kecamatan + ".")) ? null : desa;
		pendamping = (pendamping == null || pendamping.isBlank()) ? null : pendamping;
	}

	public static GroupMonthFilter ofCompanion(UUID companionId) {
		return new GroupMonthFilter(null, null, companionId.toString(), null, false);
	}

	public GroupMonthFilter with(GroupMonthState state) {
		return new GroupMonthFilter(this.kecamatan, this.desa, this.pendamping, state, this.tanpaAlasan);
	}

	/** The narrowest area asked for; that of the account when none is. */
	String area(String ofAccount) {
		return (this.desa != null) ? this.desa : (this.kecamatan != null) ? this.kecamatan : ofAccount;
	}

	boolean withoutCompanion() {
		return NO_COMPANION.equals(this.pendamping);
	}

	/** Null for none; a text that is no id asks for a companion without groups. */
	UUID companionId() {
		try {
			return (this.pendamping == null || withoutCompanion()) ? null : UUID.fromString(this.pendamping);
		}
		catch (IllegalArgumentException ex) {
			return new UUID(0, 0);
		}
	}

}
