package id.sikap.indicator;

import java.time.YearMonth;
import java.util.List;

/**
 * Computes the values of an indicator from records. A feature that owns the records
 * implements it once for each metric of capacity-indicators.csv; whoever needs the values
 * collects the implementations by their name.
 */
public interface MeasuredIndicator {

	/** The column {@code metric} of capacity-indicators.csv. */
	String metric();

	/**
	 * The values of all units of an area at once. A unit whose value does not exist (an
	 * empty denominator) is left out.
	 * @param areaCode a regency, or one kecamatan of it
	 */
	List<MeasuredValue> measure(String areaCode, YearMonth month);

}
