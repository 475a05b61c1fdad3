package id.sikap.dashboard;

import id.sikap.account.AreaScope;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class AccountOverviewService {

	private final AccountOverviewRepository accounts;

	AccountOverviewService(AccountOverviewRepository accounts) {
		this.accounts = accounts;
	}

	/** The accounts of the account's area. */
	AccountOverview of(AreaScope scope) {
		return this.accounts.of(scope);
	}

}
