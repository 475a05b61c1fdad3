package id.sikap.household;

import java.util.UUID;

import id.sikap.account.AreaScope;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class HouseholdService {

	private final HouseholdRepository households;

	HouseholdService(HouseholdRepository households) {
		this.households = households;
	}

	/**
	 * @throws id.sikap.support.NotFoundException also when the family is not in the scope
	 */
	@Transactional(readOnly = true)
	public Household get(UUID id, AreaScope scope) {
		return scope.admit(this.households.findById(id));
	}

}
