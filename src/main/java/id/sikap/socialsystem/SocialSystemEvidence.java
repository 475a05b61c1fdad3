package id.sikap.socialsystem;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.sikap.support.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What stands on record for L1 to L4. It suggests no score: who judges reads it beside
 * the anchors.
 */
@Service
@Transactional(readOnly = true)
public class SocialSystemEvidence {

	private final EvidenceRepository evidence;

	private final Clock clock;

	SocialSystemEvidence(EvidenceRepository evidence, Clock clock) {
		this.evidence = evidence;
		this.clock = clock;
	}

	/**
	 * Of all villages of an area at once, by code: one statement.
	 * @param areaCode a regency, a kecamatan or a village that the caller has admitted to
	 * the reader's scope
	 * @param month any month of the quarter
	 */
	public Map<String, VillageEvidence> ofArea(String areaCode, YearMonth month) {
		YearMonth first = month.minusMonths((month.getMonthValue() - 1) % 3);
		LocalDate end = first.plusMonths(2).atEndOfMonth();
		LocalDate today = LocalDate.now(this.clock);
		List<VillageEvidence> villages = this.evidence.find(areaCode, first.atDay(1), end.isAfter(today) ? today : end);
		return villages.stream().collect(Collectors.toMap(VillageEvidence::villageCode, Function.identity()));
	}

	/**
	 * @throws NotFoundException when there is no such village
	 */
	public VillageEvidence ofVillage(String villageCode, YearMonth month) {
		VillageEvidence found = ofArea(villageCode, month).get(villageCode);
		if (found == null) {
			throw new NotFoundException();
		}
		return found;
	}

}
