package id.sikap.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What records say of a unit's indicator.
 *
 * @param value null for the rule's "none"
 * @param parts the counts behind it, for the message {@code indicator.parts.<metric>}
 * @param score by the rule; null where it gives none
 * @param overruled a coordinator's score instead, null for none
 * @param reason why
 * @param overruledBy the name of who did
 */
public record MeasuredEntry(String unit, String indicator, BigDecimal value, List<BigDecimal> parts, Set<String> marks,
		Short score, Short overruled, String reason, String overruledBy) {

	/** What counts, caps aside. */
	public Short counting() {
		return (this.overruled != null) ? this.overruled : this.score;
	}

	/** For the message of the metric. */
	public Object[] arguments() {
		return this.parts.toArray();
	}

}
