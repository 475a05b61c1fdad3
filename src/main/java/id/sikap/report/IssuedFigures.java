package id.sikap.report;

import java.util.List;
import java.util.Map;

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
		return text.toString();
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
