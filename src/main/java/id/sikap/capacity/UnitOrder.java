package id.sikap.capacity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

import id.sikap.score.Measure;

import org.springframework.data.domain.Sort;

/**
 * The order of a list of units: by what the address asks for, units without it last; the
 * best composite first where it asks for nothing.
 */
final class UnitOrder {

	private static final Map<String, Function<UnitRow, BigDecimal>> FIGURES = Map.of( //
			"individu", (row) -> row.score(Measure.INDIVIDUAL), //
			"kesanggupan", (row) -> row.score(Measure.WILLINGNESS), //
			"kecakapan", (row) -> row.score(Measure.COMPETENCE), //
			"organisasi", (row) -> row.score(Measure.ORGANISATIONAL), //
			"sistem", (row) -> row.score(Measure.SOCIAL_SYSTEM), //
			"gabungan", (row) -> row.score(Measure.COMPOSITE), //
			"perubahan", (row) -> change(row), //
			"tekanan", (row) -> row.pressure().value());

	private UnitOrder() {
	}

	/**
	 * @param usual the key of a list that is asked for none, best first
	 */
	static Comparator<UnitRow> of(Sort sort, String usual) {
		Comparator<UnitRow> byName = Comparator.comparing(UnitRow::name, String.CASE_INSENSITIVE_ORDER);
		for (Sort.Order order : sort) {
			if (order.getProperty().equals("nama")) {
				return order.isAscending() ? byName : byName.reversed();
			}
			if (FIGURES.containsKey(order.getProperty())) {
				return by(order.getProperty(), order.isAscending()).thenComparing(byName);
			}
		}
		return by(usual, false).thenComparing(byName);
	}

	private static Comparator<UnitRow> by(String key, boolean ascending) {
		Comparator<BigDecimal> order = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
		return Comparator.comparing(FIGURES.get(key), Comparator.nullsLast(order));
	}

	private static BigDecimal change(UnitRow row) {
		MeasureView composite = row.figure(Measure.COMPOSITE);
		return (composite != null) ? composite.change() : null;
	}

}
