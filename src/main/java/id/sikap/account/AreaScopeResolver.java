package id.sikap.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes the scope of an account.
 */
@Component
public class AreaScopeResolver {

	private final ObjectProvider<CompanionGroups> companionGroups;

	private final Clock clock;

	AreaScopeResolver(ObjectProvider<CompanionGroups> companionGroups, Clock clock) {
		this.companionGroups = companionGroups;
		this.clock = clock;
	}

	public AreaScope scopeOf(SignedInAccount account) {
		boolean wholeArea = account.roles().stream().anyMatch(Role::seesArea);
		UUID companionId = account.has(Role.COMPANION) ? account.companionId() : null;
		return new AreaScope(account, account.areaCode(), wholeArea, companionId,
				(companionId == null) ? Set.of() : groupsOf(companionId));
	}

	private Set<UUID> groupsOf(UUID companionId) {
		return this.companionGroups.stream()
			.findFirst()
			.map((groups) -> groups.servedBy(companionId, LocalDate.now(this.clock)))
			.orElse(Set.of());
	}

}
