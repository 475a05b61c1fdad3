package id.sikap.development;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import id.sikap.capacity.Need;

/**
 * A companion who needs a topic.
 *
 * @param gap the largest of the indicators'
 * @param hindered whether a barrier comes first for every one of them
 */
record CompanionNeed(UUID companionId, String name, String subdistrictCode, List<Need> needs, BigDecimal gap,
		boolean hindered) {

	static CompanionNeed of(List<Need> needs) {
		Need first = needs.get(0);
		BigDecimal gap = needs.stream().map(Need::gap).reduce(BigDecimal.ZERO, BigDecimal::max);
		return new CompanionNeed(first.companionId(), first.companionName(), first.subdistrictCode(), needs, gap,
				needs.stream().allMatch(Need::hindered));
	}

}
