package id.sikap.exchange;

import java.util.UUID;

import id.sikap.support.IntakeCounts;
import id.sikap.support.IntakeFindings;

/**
 * What one kind of sheet does with its rows, inside one transaction.
 */
interface RowIntake {

	/**
	 * Takes one row, or refuses it in its fields.
	 * @param position of the row, larger than that of every row before
	 */
	void add(int position, RowFields fields);

	/** After the last row: decides what each row that was not refused does. */
	IntakeCounts match(IntakeFindings findings);

	/**
	 * Does it.
	 * @param progress told how far it is
	 */
	void store(UUID accountId, ImportProgress progress);

}
