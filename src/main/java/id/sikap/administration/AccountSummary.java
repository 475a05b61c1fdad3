package id.sikap.administration;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import id.sikap.account.Role;

/**
 * An account in a list.
 */
record AccountSummary(UUID id, String username, String displayName, String areaCode, String roleNames, Instant lockedAt,
		boolean passwordSet, Instant lastSignedInAt) {

	enum State {

		ACTIVE, WAITING, LOCKED

	}

	public List<Role> roles() {
		return Arrays.stream(this.roleNames.split(",")).map(Role::valueOf).toList();
	}

	public State state() {
		return (this.lockedAt != null) ? State.LOCKED : this.passwordSet ? State.ACTIVE : State.WAITING;
	}

}
