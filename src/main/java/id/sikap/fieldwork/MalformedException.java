package id.sikap.fieldwork;

/**
 * What was sent is not what the API takes. The person cannot do anything about it; the
 * row stays on the phone.
 */
class MalformedException extends RuntimeException {

	private final String field;

	/**
	 * @param field the path to what is wrong, null for the whole
	 */
	MalformedException(String field) {
		super("malformed: " + field);
		this.field = field;
	}

	String field() {
		return this.field;
	}

}
