package id.sikap.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * What records say of one unit in a month.
 *
 * @param unit a companion's id, a kecamatan's code or a village's code, as the
 * indicator's level says
 * @param value in the unit that the indicator's rule is written in, at least 10 decimal
 * places where it does not come out even; null for the rule's {@code none}
 * @param parts the counts it was made of, in the order of the message
 * {@code indicator.parts.<metric>}: "{0} dari {1} kelompok"
 * @param marks what a rule adds to a range ({@code [20,)+certificate})
 */
public record MeasuredValue(String unit, BigDecimal value, List<BigDecimal> parts, Set<String> marks) {

	public static MeasuredValue of(String unit, BigDecimal value, List<BigDecimal> parts) {
		return new MeasuredValue(unit, value, parts, Set.of());
	}

}
