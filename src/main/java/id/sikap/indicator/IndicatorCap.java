package id.sikap.indicator;

import java.time.YearMonth;
import java.util.List;

/**
 * Holds a score down to 2 where something on record is itself the evidence against a
 * better one (CAPACITY, "Barriers explain a score").
 */
public interface IndicatorCap {

	/** All caps of an area on the last day of a month. */
	List<Cap> caps(String areaCode, YearMonth month);

	/**
	 * @param unit a kecamatan's or a village's code
	 * @param barrierCode the type of the barrier, as H4a
	 * @param address the page of the record behind it
	 */
	record Cap(String indicatorCode, String unit, String barrierCode, String address) {

	}

}
