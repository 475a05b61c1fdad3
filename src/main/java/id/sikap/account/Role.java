package id.sikap.account;

import java.util.Set;

/**
 * What an account may do. An account may hold several; nobody grants a role as high as
 * his own, administrators aside.
 */
public enum Role {

	/** Settings, accounts, audit; sees neither families nor scores. */
	ADMIN(4),

	/**
	 * Koordinator Kabupaten/Kota, since 2025 also Ketua Tim: everything in the regency.
	 */
	REGENCY_COORDINATOR(3),

	/** Koordinator Kecamatan: everything in the kecamatan. */
	SUBDISTRICT_COORDINATOR(2),

	/** Pendamping: the groups that are or were his, on the days that they were. */
	COMPANION(1),

	/** Dinas Sosial: averages and reports without their parts on persons, read only. */
	VIEWER(1);

	private final int rank;

	Role(int rank) {
		this.rank = rank;
	}

	/** Whether somebody with these roles may make or change an account with this one. */
	public boolean mayBeGrantedBy(Set<Role> granting) {
		return granting.contains(ADMIN) || granting.stream().anyMatch((own) -> own.rank > this.rank && own.rank >= 2);
	}

	/** Whether the role sees all rows of the account's area, persons included. */
	boolean seesArea() {
		return this == REGENCY_COORDINATOR || this == SUBDISTRICT_COORDINATOR;
	}

	public String authority() {
		return "ROLE_" + name();
	}

	/** Key of the role's name; a regency may set its own. */
	public String messageKey() {
		return "role." + name();
	}

}
