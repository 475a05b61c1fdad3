package id.sikap.account;

import java.util.UUID;

/**
 * A row that belongs to an area and perhaps to a group or a companion: what a scope is
 * checked against.
 */
public interface Scoped {

	/** Code of the village, kecamatan or regency that the row lies in. */
	String scopeArea();

	/** The group that the row belongs to, null for none. */
	default UUID scopeGroup() {
		return null;
	}

	/** The companion whose record the row is, null for none. */
	default UUID scopeCompanion() {
		return null;
	}

}
