package id.sikap.development;

import java.math.BigDecimal;
import java.util.List;

/**
 * A training topic with everybody who has a gap on an indicator that it strengthens.
 *
 * @param code of the topic
 * @param companions the largest gap first
 */
record TopicNeed(String code, String label, List<String> indicators, List<CompanionNeed> companions) {

	/** Who needs it now: those whom a barrier hinders come later. */
	public long ready() {
		return this.companions.stream().filter((companion) -> !companion.hindered()).count();
	}

	public long hindered() {
		return this.companions.size() - ready();
	}

	/** Over all companions. */
	public BigDecimal gap() {
		return this.companions.stream().map(CompanionNeed::gap).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
