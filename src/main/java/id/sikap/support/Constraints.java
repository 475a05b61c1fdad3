package id.sikap.support;

import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;

import org.hibernate.exception.ConstraintViolationException;
import org.postgresql.util.PSQLException;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * The database has the last word on what must be unique; this turns it into the sentence
 * for the person.
 */
public final class Constraints {

	private Constraints() {
	}

	/**
	 * Runs what writes and flushes.
	 * @param violations what it means that a constraint, by its name, was broken
	 * @throws RuleViolation for a named constraint; any other violation goes on as it
	 * came
	 */
	public static <T> T translating(Map<String, RuleViolation> violations, Supplier<T> write) {
		try {
			return write.get();
		}
		catch (DataIntegrityViolationException ex) {
			RuleViolation violation = violations.get(constraintName(ex));
			throw (violation != null) ? violation : ex;
		}
	}

	private static String constraintName(DataIntegrityViolationException ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof ConstraintViolationException violation && violation.getConstraintName() != null) {
				return violation.getConstraintName();
			}
			if (cause instanceof SQLException sql) {
				String name = constraintName(sql);
				if (name != null) {
					return name;
				}
			}
		}
		return "";
	}

	/** In a batch, the server's words hang on the exception that comes next. */
	private static String constraintName(SQLException first) {
		for (SQLException sql = first; sql != null; sql = sql.getNextException()) {
			if (sql instanceof PSQLException server && server.getServerErrorMessage() != null) {
				return server.getServerErrorMessage().getConstraint();
			}
		}
		return null;
	}

}
