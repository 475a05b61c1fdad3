package id.sikap.household;

import java.time.LocalDate;
import java.util.Map;

import id.sikap.identity.ProtectedNumber;
import id.sikap.identity.Sex;

/**
 * A family as a sheet tells of it. What is null leaves the stored value as it is.
 *
 * @param position unique in the intake
 * @param headName needed
 * @param villageCode needed
 * @param phone E.164
 * @param cardHolderName of another holder than the family
 * @param components counts by category; a category that is not in it keeps its count
 * @param statedStatus what the sheet says about the family's status; it is compared, not
 * taken
 * @param grouped whether the sheet places the family in a group of the village
 */
public record HouseholdIntakeRow(int position, String headName, String villageCode, ProtectedNumber nik,
		ProtectedNumber familyCard, LocalDate birthDate, Sex sex, String phone, String pkhNumber, String address,
		String rt, String rw, Bank bank, ProtectedNumber accountNumber, CardHolder cardHolder, String cardHolderName,
		Map<ComponentCategory, Integer> components, HouseholdStatus statedStatus, boolean grouped) {
}
