package id.sikap.setting;

/**
 * What a report of a month takes from the settings that were in force in it.
 *
 * @param place where the regency signs
 * @param subdistrictCoordinator of the kecamatan asked for
 * @param companionTitle for a companion whose own position is not recorded
 */
public record ReportSettings(Letterhead letterhead, String place, Signer regencyCoordinator, Signer divisionHead,
		Signer subdistrictCoordinator, String companionTitle) {

}
