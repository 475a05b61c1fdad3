package id.sikap.support;

/**
 * Where a bulk intake tells what it found wrong or odd in the rows it was given. Rows are
 * named by the position that whoever gave them numbered them with.
 */
public interface IntakeFindings {

	/**
	 * The row is left out.
	 * @param column what the reason is about, by the name that the intake uses
	 * @param value that stands there, of a number that identifies a person only the end
	 * @param reason key of the sentence for the person
	 * @param arguments of that sentence: texts, numbers, days, {@link Position},
	 * {@link Words}
	 */
	void refused(int position, String column, String value, String reason, Object... arguments);

	/** The row is taken, but somebody should look at this. */
	void warned(int position, String column, String value, String reason, Object... arguments);

	/** Another row of the same intake, as an argument. */
	record Position(int value) {
	}

	/** Words in the reader's language, as an argument. */
	record Words(String messageKey) {
	}

}
