package id.sikap.support;

/**
 * The address names a month that does not exist, or that the page does not reach.
 */
public class UnknownMonthException extends RuntimeException {

	private final String typed;

	UnknownMonthException(String typed) {
		super("no such month: " + typed);
		this.typed = typed;
	}

	public String typed() {
		return this.typed;
	}

}
