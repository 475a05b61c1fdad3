package id.sikap.companion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Companions for those who keep accounts: an administrator chooses among them without
 * seeing their pages.
 */
@Service
@Transactional(readOnly = true)
public class CompanionDirectory {

	private final CompanionListRepository list;

	private final CompanionRepository companions;

	private final Clock clock;

	CompanionDirectory(CompanionListRepository list, CompanionRepository companions, Clock clock) {
		this.list = list;
		this.companions = companions;
		this.clock = clock;
	}

	/**
	 * Companions in service in the account's area who have no account yet, by kecamatan
	 * and name.
	 */
	public List<CompanionSummary> withoutAccount(AreaScope scope) {
		return this.list.findWithoutAccount(LocalDate.now(this.clock),
				AreaScope.ofArea(scope.account(), scope.areaCode()));
	}

	public String nameOf(UUID companionId) {
		return this.companions.findById(companionId).map(Companion::getName).orElse("");
	}

}
