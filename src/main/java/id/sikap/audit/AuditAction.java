package id.sikap.audit;

/**
 * What was done. The first three are written by the trigger in the database.
 */
public enum AuditAction {

	INSERT, UPDATE, DELETE, READ_NUMBER, SEARCH_NUMBER, EXPORT, IMPORT, SIGN_IN, SIGN_IN_FAILED, SIGN_OUT

}
