package id.sikap.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import id.sikap.exchange.RowProblem.Severity;

/**
 * A problem of a job, as it is stored.
 *
 * @param sheet the sheet's name
 * @param arguments as {@link ProblemLog} writes them
 */
record ImportProblem(int sheetIndex, String sheet, int rowNumber, Severity severity, String column, String value,
		String reason, List<String> arguments) {

	static ImportProblem of(ResultSet row, int number) throws SQLException {
		return new ImportProblem(row.getInt("sheet"), row.getString("name"), row.getInt("row_number"),
				Severity.valueOf(row.getString("severity")), row.getString("column_name"), row.getString("value"),
				row.getString("reason"), List.of((String[]) row.getArray("arguments").getArray()));
	}

}
