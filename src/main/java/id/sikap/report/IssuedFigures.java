package id.sikap.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import id.sikap.capacityreport.CapacityPart;
import id.sikap.coverage.CoverageRow;

/**
 * The figures of a report as one text, line by line in a fixed order: what its check code
 * is made of.
 */
final class IssuedFigures {

	private IssuedFigures() {
	}

	@SuppressWarnings("unchecked")
	static String of(ReportOrder order, Map<String, Object> model) {
		StringBuilder text = new StringBuilder(order.kind().path()).append(' ').append(order.area().code());
		if (order.companion() != null) {
			text.append(' ').append(order.companion().getId());
		}
		text.append(' ').append(order.month()).append('\n');
		append(text, "total", (FigureLine) model.get("total"));
		for (FigureLine line : (List<FigureLine>) model.get("areas")) {
			append(text, line.figures().key(), line);
		}
		CapacityPart capacity = (CapacityPart) model.get("capacity");
		capacity.measures().forEach((view) -> append(text, view.measure().name(), view.figure().score()));
		capacity.means().forEach((mean) -> append(text, mean.indicator().code(), mean.figure().score()));
		capacity.indicators()
			.forEach((line) -> append(text, line.indicator().code(),
					(line.score() == null) ? null : BigDecimal.valueOf(line.score().score())));
		return text.toString();
	}

	private static void append(StringBuilder text, String name, BigDecimal score) {
		text.append(name)
			.append(' ')
			.append((score == null) ? "-" : score.stripTrailingZeros().toPlainString())
			.append('\n');
	}

	private static void append(StringBuilder text, String name, FigureLine line) {
		CoverageRow figures = line.figures();
		text.append(name);
		for (int figure : new int[] { figures.companions(), figures.activeHouseholds(), figures.groups(),
				line.planned(), figures.excused(), figures.held(), figures.sessions(), figures.present(),
				figures.permitted(), figures.sick(), figures.absent() }) {
			text.append(' ').append(figure);
		}
		text.append('\n');
	}

}
