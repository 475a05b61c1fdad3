package id.sikap.support;

/**
 * Somebody else saved the row after the person opened the form. The form comes back with
 * status 409, what was typed beside what is stored now.
 */
public class StaleVersionException extends RuntimeException {

	public StaleVersionException() {
		super("the row has a newer version than the form");
	}

	/**
	 * @throws StaleVersionException when the form was made from another version of the
	 * row
	 */
	public static void check(int seen, int stored) {
		if (seen != stored) {
			throw new StaleVersionException();
		}
	}

}
