package id.sikap.assessment;

import java.util.UUID;

import id.sikap.account.AreaScope;
import id.sikap.account.Role;
import id.sikap.indicator.CapacityLevel;

/**
 * Who does which step of a unit's round (CAPACITY, "The monthly round"). Nobody scores or
 * verifies himself.
 */
final class Duties {

	private Duties() {
	}

	static boolean mayScore(CapacityLevel level, String subdistrictCode, UUID companionId, AreaScope scope) {
		boolean coordinates = (level == CapacityLevel.ORGANISATIONAL) ? scope.account().has(Role.REGENCY_COORDINATOR)
				: scope.wholeArea();
		return coordinates && scope.coversArea(subdistrictCode) && !isSelf(companionId, scope);
	}

	static boolean mayVerify(String subdistrictCode, UUID companionId, AreaScope scope) {
		return scope.account().has(Role.REGENCY_COORDINATOR) && scope.coversArea(subdistrictCode)
				&& !isSelf(companionId, scope);
	}

	/** Whether the unit is the account's own companion. */
	static boolean isSelf(UUID companionId, AreaScope scope) {
		return companionId != null && companionId.equals(scope.account().companionId());
	}

}
