package id.sikap.coverage;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The figures of one month in a row of months.
 */
public record CoverageMonth(YearMonth month, int groups, int excused, int held, int sessions, int present,
		int permitted, int sick, int absent) implements Coverage {

	/** Each row counted once: rows of one kind. */
	public static CoverageMonth sum(YearMonth month, List<CoverageRow> rows) {
		return new CoverageMonth(month, sum(rows, Coverage::groups), sum(rows, Coverage::excused),
				sum(rows, Coverage::held), sum(rows, Coverage::sessions), sum(rows, Coverage::present),
				sum(rows, Coverage::permitted), sum(rows, Coverage::sick), sum(rows, Coverage::absent));
	}

	private static int sum(List<CoverageRow> rows, ToIntFunction<CoverageRow> figure) {
		return rows.stream().mapToInt(figure).sum();
	}

}
