package id.sikap.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import id.sikap.account.AreaScope;

/**
 * The port through which a family is put into a group; the group module, which keeps the
 * dated memberships, implements it.
 */
public interface GroupPlaces {

	/**
	 * The open groups in an area, by village and name.
	 * @param areaCode null for all of the scope
	 */
	List<GroupPlace> in(String areaCode, AreaScope scope);

	/**
	 * @throws id.sikap.support.RuleViolation when the group is of another village, or
	 * closed on the day
	 */
	void join(Household household, UUID groupId, LocalDate fromDay, AreaScope scope);

}
