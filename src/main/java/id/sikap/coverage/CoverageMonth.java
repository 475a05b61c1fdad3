package id.sikap.coverage;

import java.time.YearMonth;

/**
 * The figures of one month in a row of months.
 */
public record CoverageMonth(YearMonth month, int groups, int excused, int held, int sessions, int present,
		int permitted, int sick, int absent) implements Coverage {

}
