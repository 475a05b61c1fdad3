package id.sikap.companion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import id.sikap.account.AccountService;
import id.sikap.account.AccountService.Issued;
import id.sikap.account.AreaScope;
import id.sikap.account.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts for companions who have none yet: for one, or for a whole list that was just
 * imported.
 */
@Service
@Transactional
class CompanionAccountService {

	private final CompanionService companions;

	private final CompanionDirectory directory;

	private final AccountService accounts;

	CompanionAccountService(CompanionService companions, CompanionDirectory directory, AccountService accounts) {
		this.companions = companions;
		this.directory = directory;
		this.accounts = accounts;
	}

	/** Companions in service without an account, by kecamatan and name. */
	@Transactional(readOnly = true)
	List<CompanionSummary> withoutAccount(AreaScope scope) {
		return this.directory.withoutAccount(scope);
	}

	List<Issued> create(List<UUID> companionIds, AreaScope scope) {
		return companionIds.stream().map((id) -> create(this.companions.get(id, scope), scope)).toList();
	}

	private Issued create(Companion companion, AreaScope scope) {
		return this.accounts.create(freeUsername(companion), companion.getName(), companion.getSubdistrictCode(),
				Set.of(Role.COMPANION), companion.getId(), scope);
	}

	/**
	 * Short enough for a phone: first name and the last four digits of the NIP,
	 * "siti.0042".
	 */
	private String freeUsername(Companion companion) {
		String first = companion.getName().split("\\s")[0].toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		String wanted = (first.isEmpty() ? "pendamping" : first)
				+ ((companion.getNip() != null) ? "." + companion.getNip().substring(14) : "");
		String candidate = wanted;
		for (int i = 2; this.accounts.find(candidate).isPresent(); i++) {
			candidate = wanted + "." + i;
		}
		return candidate;
	}

}
