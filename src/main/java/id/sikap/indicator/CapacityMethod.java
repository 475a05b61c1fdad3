package id.sikap.indicator;

import java.util.List;

/**
 * All that makes scores of a regency's month: what is measured, and what the regency has
 * set.
 */
public record CapacityMethod(List<Indicator> indicators, CapacitySettings settings) {

}
