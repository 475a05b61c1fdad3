package id.sikap.socialsystem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on record of a village for a quarter. What serves or holds in its kecamatan
 * or regency counts for the village too, as the lists behind the links do.
 *
 * @param lastDay of the quarter, or today in the running one
 * @param partners active on that day
 * @param agreements of them, in force on that day
 * @param basicServices of them, health centres and schools
 * @param activities done with partners in the village within the quarter
 * @param programmes with the village whose days touch the quarter, planned ones and those
 * cancelled aside
 * @param policies in force on that day, of the village, its kecamatan or the regency
 * @param localPolicies of them, those of the village or its kecamatan
 * @param facilities of all of them, those that give a facility
 * @param budgets of all of them, those that set money aside
 * @param receptionLevel of the latest observation until that day, null for none
 */
public record VillageEvidence(String villageCode, LocalDate lastDay, int partners, int agreements, int basicServices,
		int activities, int programmes, int policies, int localPolicies, int facilities, int budgets,
		Integer receptionLevel, LocalDate receptionOn) {

	/** Line by line, with links, in the order of the indicators. */
	public List<EvidenceLine> lines() {
		List<EvidenceLine> lines = new ArrayList<>();
		String partnerList = "/sistem-sosial/mitra?desa=" + this.villageCode;
		String policyList = "/sistem-sosial/kebijakan?status=IN_FORCE&desa=" + this.villageCode;
		lines.add(line("L1", "partners", this.partners, partnerList));
		lines.add(line("L1", "agreements", this.agreements, partnerList));
		lines.add(line("L1", "activities", this.activities, partnerList));
		lines.add(line("L1", "programmes", this.programmes, "/sistem-sosial/kegiatan?desa=" + this.villageCode));
		lines.add(line("L2", "policies", this.policies, policyList));
		lines.add(line("L2", "localPolicies", this.localPolicies, policyList));
		lines.add(line("L2", "facilities", this.facilities, policyList + "&dukungan=FACILITY"));
		lines.add(line("L2", "budgets", this.budgets, policyList + "&dukungan=BUDGET"));
		String reception = "/sistem-sosial/penerimaan/" + this.villageCode;
		lines.add((this.receptionLevel == null) ? line("L3", "noReception", 0, reception) : new EvidenceLine("L3",
				"socialsystem.evidence.reception", this.receptionLevel, receptionAge(), reception));
		lines.add(line("L4", "basicServices", this.basicServices, partnerList));
		return lines;
	}

	/** The lines of one indicator. */
	public List<EvidenceLine> lines(String indicatorCode) {
		return lines().stream().filter((line) -> line.indicatorCode().equals(indicatorCode)).toList();
	}

	private int receptionAge() {
		return (int) ChronoUnit.DAYS.between(this.receptionOn, this.lastDay);
	}

	private static EvidenceLine line(String indicatorCode, String what, int count, String address) {
		return new EvidenceLine(indicatorCode, "socialsystem.evidence." + what, count, 0, address);
	}

}
