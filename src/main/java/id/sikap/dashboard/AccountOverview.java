package id.sikap.dashboard;

import java.util.List;

import id.sikap.account.Role;

/**
 * The accounts of an administrator's area. An account with several roles stands in
 * several lines, and once in the total.
 */
record AccountOverview(Line total, List<Line> lines) {

	/**
	 * @param role null for all
	 * @param active with a password, and not locked
	 * @param waiting not locked, without a password yet
	 */
	record Line(Role role, int accounts, int active, int waiting, int locked, int neverSignedIn) {
	}

}
