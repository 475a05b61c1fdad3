package id.sikap.barrier;

import java.math.BigDecimal;

/**
 * What the open barriers of a unit and of what lies below it weigh.
 *
 * @param unit a companion's id, or the code of a village, a kecamatan or a regency
 * @param value from 0 to 100, ten decimal places
 * @param open how many barriers
 * @param weight sum of severity times age factor
 * @param companions in service in it, of a village those serving it; at least 1
 */
public record Pressure(String unit, BigDecimal value, int open, BigDecimal weight, int companions) {

	/** Of a unit without an open barrier. */
	public static Pressure none(String unit) {
		return new Pressure(unit, BigDecimal.ZERO, 0, BigDecimal.ZERO, 1);
	}

}
