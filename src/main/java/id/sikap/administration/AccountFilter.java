package id.sikap.administration;

import id.sikap.account.Role;

/**
 * The filters of the list, as they stand in the URL.
 *
 * @param q part of a user name or a name
 */
record AccountFilter(String q, Role peran, AccountSummary.State status) {

	AccountFilter {
		q = (q == null || q.isBlank()) ? null : q.strip();
	}

	public boolean isEmpty() {
		return this.q == null && this.peran == null && this.status == null;
	}

}
