package id.sikap.indicator;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a regency has set for a month, or what holds as long as it has not.
 *
 * @param weights of every indicator by its code, above 0
 * @param target the score that every indicator and level is to reach
 * @param individualShare of the composite; the three shares add up to 1
 * @param needGap from this gap to the target on, an individual indicator is a training
 * need
 * @param reportDueDay day of the next month on which the companion's report of a month is
 * due
 */
public record CapacitySettings(Map<String, BigDecimal> weights, BigDecimal target, BigDecimal individualShare,
		BigDecimal organisationalShare, BigDecimal socialShare, BigDecimal needGap, int reportDueDay) {

	public BigDecimal weight(String indicatorCode) {
		return this.weights.get(indicatorCode);
	}

	/** Of the composite. */
	public BigDecimal share(CapacityLevel level) {
		return switch (level) {
			case INDIVIDUAL -> this.individualShare;
			case ORGANISATIONAL -> this.organisationalShare;
			case SOCIAL_SYSTEM -> this.socialShare;
		};
	}

}
