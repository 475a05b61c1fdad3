package id.sikap.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import id.sikap.exchange.RowProblem.Severity;
import id.sikap.support.IntakeFindings;
import id.sikap.support.RowCopy;

/**
 * Gathers the problems of a job, those of reading a row and those of matching it, on
 * their way into the database.
 */
final class ProblemLog implements IntakeFindings {

	private final UUID jobId;

	private final RowCopy copy;

	/** By index. */
	private final Map<Integer, SheetLayout> layouts;

	private final Map<Integer, String> sheetNames;

	private final Set<Integer> refused = new HashSet<>();

	private final Set<Integer> warned = new HashSet<>();

	ProblemLog(UUID jobId, RowCopy copy, Map<Integer, SheetLayout> layouts, Map<Integer, String> sheetNames) {
		this.jobId = jobId;
		this.copy = copy;
		this.layouts = layouts;
		this.sheetNames = sheetNames;
	}

	void add(int position, List<RowProblem> problems) {
		problems.forEach((problem) -> write(position, problem));
	}

	@Override
	public void refused(int position, String column, String value, String reason, Object... arguments) {
		write(position, problem(Severity.REFUSED, position, column, value, reason, arguments));
	}

	@Override
	public void warned(int position, String column, String value, String reason, Object... arguments) {
		write(position, problem(Severity.WARNING, position, column, value, reason, arguments));
	}

	private RowProblem problem(Severity severity, int position, String column, String value, String reason,
			Object... arguments) {
		List<Object> given = new ArrayList<>();
		for (Object argument : arguments) {
			given.add((argument != null) ? argument : "");
		}
		String label = this.layouts.get(RowPosition.sheet(position)).label(SheetColumn.valueOf(column));
		return new RowProblem(severity, label, RowProblem.masked(value, false), reason, given);
	}

	private void write(int position, RowProblem problem) {
		((problem.severity() == Severity.REFUSED) ? this.refused : this.warned).add(position);
		this.copy.add(this.jobId, RowPosition.sheet(position), RowPosition.row(position), problem.severity(),
				problem.column(), problem.value(), problem.reason(),
				problem.arguments().stream().map((argument) -> text(argument, position)).toList());
	}

	/**
	 * Days as ISO, words as their key after an at sign: put into words when somebody
	 * reads them.
	 */
	private String text(Object argument, int position) {
		if (argument instanceof Position other) {
			int sheet = RowPosition.sheet(other.value());
			return ((sheet == RowPosition.sheet(position)) ? "" : this.sheetNames.get(sheet) + "!")
					+ RowPosition.row(other.value());
		}
		return (argument instanceof Words words) ? "@" + words.messageKey() : argument.toString();
	}

	void complete() {
		this.copy.send();
	}

	int refusedRows() {
		return this.refused.size();
	}

	/** Rows that were taken though something about them is odd. */
	int warnedRows() {
		this.warned.removeAll(this.refused);
		return this.warned.size();
	}

}
